package dev.candor.internal.rule;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The matches of one text, a list for each rule, in the order in which they were found. One thread.
 */
final class MatchLists {

    static final int NONE = -1;
    private static final byte VAGUE = 1;
    private static final byte TOLD = 2;

    /** The matches of the sentence that is being matched, and the rules that found them. */
    private final List<Match> open = new ArrayList<>();

    private int[] openRules = new int[16];

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
        open.clear();
        all.clear();
        Arrays.fill(firsts, NONE);
        Arrays.fill(shown, (byte) 0);
    }

    /** Whether a sentence before shows what the rule shows, so that a match, vague or not, adds nothing. */
    boolean isShown(int rule, boolean vague) {
        return items[rule] != NONE && shown[items[rule]] >= (vague ? VAGUE : TOLD);
    }

    /**
     * Whether a match of the open sentence shows what the rule shows, no later and no vaguer, so that one which starts there
     * adds nothing.
     */
    boolean isOutdone(int rule, boolean vague, int start) {
        for (int i = 0; items[rule] != NONE && i < open.size(); i++) {
            Match other = open.get(i);
            if (items[openRules[i]] == items[rule] && other.start() <= start && (vague || !other.vague())) {
                return true;
            }
        }
        return false;
    }

    int size() {
        return all.size();
    }

    void add(int rule, Match match) {
        if (open.size() == openRules.length) {
            openRules = Arrays.copyOf(openRules, 2 * openRules.length);
        }
        openRules[open.size()] = rule;
        open.add(match);
    }

    /** Takes the matches of the sentence back. */
    List<SentenceMatches.Placed> takeOpen() {
        List<SentenceMatches.Placed> taken = new ArrayList<>(open.size());
        for (int i = 0; i < open.size(); i++) {
            taken.add(new SentenceMatches.Placed(openRules[i], open.get(i)));
        }
        open.clear();
        return taken;
    }

    /** Ends a sentence. */
    void closeSentence() {
        for (int i = 0; i < open.size(); i++) {
            Match match = open.get(i);
            append(openRules[i], match);
            int item = items[openRules[i]];
            if (item != NONE) {
                shown[item] = (byte) Math.max(shown[item], match.vague() ? VAGUE : TOLD);
            }
        }
        open.clear();
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
