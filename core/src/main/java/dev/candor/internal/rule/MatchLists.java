package dev.candor.internal.rule;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The matches of one text, a list for each rule: by sentence, and in a sentence by the pattern that found them. Sentences
 * must come in order, their patterns may come in any. One thread.
 */
final class MatchLists {

    static final int NONE = -1;
    private static final byte VAGUE = 1;
    private static final byte TOLD = 2;

    /** A rule and a part of it, both counted from 0. */
    record Place(int rule, int part) {}

    /** Of the sentence that is being matched: matches in order, with the rule and the part of the card that found them. */
    private @Nullable Match[] open = new Match[16];

    private int[] openRules = new int[16];
    private int[] openParts = new int[16];
    private int opened;

    private final List<Match> all = new ArrayList<>();
    /** By match the next one of its rule. */
    private int[] nexts = new int[64];
    /** By rule the first and the last match. */
    private final int[] firsts;

    private final int[] lasts;
    /** By rule what it shows, or {@link #NONE}. */
    private final int[] items;
    /** By what rules show, whether a sentence before has told it, or only pretended to. */
    private final byte[] shown;

    MatchLists(int[] items) {
        this.items = items;
        shown = new byte[Arrays.stream(items).max().orElse(NONE) + 1];
        firsts = new int[items.length];
        lasts = new int[items.length];
        clear();
    }

    void clear() {
        opened = 0;
        Arrays.fill(open, null);
        all.clear();
        Arrays.fill(firsts, NONE);
        Arrays.fill(shown, (byte) 0);
    }

    /** Whether a sentence before shows what the rule shows, so that a match, vague or not, adds nothing. */
    boolean isShown(int rule, boolean vague) {
        return items[rule] != NONE && shown[items[rule]] >= (vague ? VAGUE : TOLD);
    }

    int size() {
        return all.size();
    }

    void add(Place place, Match match) {
        int rule = place.rule();
        int part = place.part();
        if (opened == open.length) {
            open = Arrays.copyOf(open, 2 * opened);
            openRules = Arrays.copyOf(openRules, 2 * opened);
            openParts = Arrays.copyOf(openParts, 2 * opened);
        }
        int at = opened++;
        for (; at > 0 && isBehind(openRules[at - 1], openParts[at - 1], rule, part); at--) {
            open[at] = open[at - 1];
            openRules[at] = openRules[at - 1];
            openParts[at] = openParts[at - 1];
        }
        open[at] = match;
        openRules[at] = rule;
        openParts[at] = part;
    }

    private static boolean isBehind(int rule, int part, int otherRule, int otherPart) {
        return rule > otherRule || (rule == otherRule && part > otherPart);
    }

    /** Takes the matches of the sentence back. */
    List<SentenceMatches.Placed> takeOpen() {
        List<SentenceMatches.Placed> taken = new ArrayList<>(opened);
        for (int i = 0; i < opened; i++) {
            taken.add(
                    new SentenceMatches.Placed(new Place(openRules[i], openParts[i]), Objects.requireNonNull(open[i])));
        }
        opened = 0;
        return taken;
    }

    /** Ends a sentence. */
    void closeSentence() {
        for (int i = 0; i < opened; i++) {
            Match match = Objects.requireNonNull(open[i]);
            append(openRules[i], match);
            int item = items[openRules[i]];
            if (item != NONE) {
                shown[item] = (byte) Math.max(shown[item], match.vague() ? VAGUE : TOLD);
            }
        }
        opened = 0;
    }

    private void append(int rule, Match match) {
        int added = all.size();
        all.add(match);
        if (added == nexts.length) {
            nexts = Arrays.copyOf(nexts, 2 * added);
        }
        nexts[added] = NONE;
        if (firsts[rule] == NONE) {
            firsts[rule] = added;
        } else {
            nexts[lasts[rule]] = added;
        }
        lasts[rule] = added;
    }

    /** Adds the matches of a rule to {@code list}. */
    void addAll(int rule, List<Match> list) {
        for (int i = firsts[rule]; i != NONE; i = nexts[i]) {
            list.add(all.get(i));
        }
    }
}
