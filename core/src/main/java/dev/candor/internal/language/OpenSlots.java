package dev.candor.internal.language;

import dev.candor.Criterion;
import dev.candor.Detail;
import dev.candor.Dimension;
import dev.candor.Promise;
import dev.candor.internal.clause.Reading;
import dev.candor.internal.clause.Sentence;
import dev.candor.internal.match.Lexicon;
import dev.candor.internal.opinion.Review;
import dev.candor.internal.rule.Match;
import dev.candor.internal.text.NormalizedText;
import dev.candor.internal.text.Scripts;
import dev.candor.internal.text.Stretches;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Set;

/**
 * Slots of a rewrite or an outline that nobody has filled in yet: {@code 〔日期〕}. What such a sentence tells is still open, so that
 * it counts as pretended at most. Immutable and thread-safe.
 */
final class OpenSlots {

    /** The group of slots. */
    static final String GROUP = "slot.open";

    private static final char OPEN = '〔';
    private static final char CLOSE = '〕';
    private static final int LONGEST = 40;
    /** What may stand between the words of a slot. */
    private static final String BETWEEN = "、，/… ";

    /** What cannot be judged while slots are open. */
    private static final Set<Criterion> OPEN_YET = Set.of(Dimension.VAGUE_PROMISES, Dimension.MISSING_DETAILS);

    private final int group;

    OpenSlots(Lexicon lexicon) {
        this.group = lexicon.group(GROUP);
    }

    /** The slots of a text, in order: words alone in such brackets. The year in 院发〔2023〕41号 and a sum are none. */
    static Stretches find(NormalizedText text) {
        Stretches found = new Stretches();
        if (text.original().indexOf(OPEN) < 0) {
            return found;
        }
        for (int at = text.nextMark(0); at < text.length(); at = text.nextMark(at + 1)) {
            if (text.originalAt(at) == OPEN) {
                int end = end(text, at);
                if (end > 0) {
                    found.add(at, end);
                }
            }
        }
        return found;
    }

    /** One past the bracket that closes a slot, or 0 when it is none. */
    private static int end(NormalizedText text, int open) {
        int at = open + 1;
        while (at < Math.min(text.length(), open + LONGEST) && isOfWords(text.originalAt(at))) {
            at++;
        }
        return at > open + 1 && at < text.length() && text.originalAt(at) == CLOSE ? at + 1 : 0;
    }

    private static boolean isOfWords(char c) {
        return Scripts.isHan(c) || Character.isLetter(c) || BETWEEN.indexOf(c) >= 0;
    }

    /**
     * What is left of a review: sentences with slots show no strength, only pretend to disclose, and are neither vague nor short of
     * details yet. That they are open is what the rules found, whatever the second opinion makes of it.
     */
    Review judge(Reading reading, List<Match> ofRules, Review review) {
        BitSet open = open(reading);
        if (open.isEmpty()) {
            return review;
        }
        List<Match> matches = new ArrayList<>();
        for (Match match : review.matches()) {
            if (isSlot(reading, match)) {
                continue;
            }
            if (match.isDocument() || !meets(open, match.start(), match.end())) {
                matches.add(match);
            } else if (match.card().criterion() instanceof Detail) {
                matches.add(match.asVague());
            } else if (match.card().isFault() && !OPEN_YET.contains(match.card().criterion())) {
                matches.add(match);
            }
        }
        ofRules.stream().filter(match -> isSlot(reading, match)).forEach(matches::add);
        return new Review(matches, review.impressions(), review.estimates());
    }

    /** The promises of a text without those that have slots. */
    List<Promise> judge(Reading reading, List<Promise> promises) {
        BitSet open = open(reading);
        return open.isEmpty()
                ? promises
                : promises.stream()
                        .filter(promise -> !meets(
                                open,
                                reading.text().toNormalized(promise.span().start()),
                                reading.text().toNormalized(promise.span().end())))
                        .toList();
    }

    /** The characters of sentences with slots. */
    private BitSet open(Reading reading) {
        BitSet open = new BitSet();
        if (reading.text().original().indexOf(OPEN) >= 0) {
            for (Sentence sentence : reading.sentences()) {
                if (sentence.hasGroup(group)) {
                    open.set(sentence.start(), sentence.end());
                }
            }
        }
        return open;
    }

    private boolean isSlot(Reading reading, Match match) {
        return match.firstHit() >= 0 && reading.hits().has(match.firstHit(), group);
    }

    private static boolean meets(BitSet open, int start, int end) {
        int next = open.nextSetBit(start);
        return next >= 0 && next < end;
    }
}
