package dev.candor.internal.language;

import dev.candor.Crisis;
import dev.candor.Span;
import dev.candor.internal.clause.Reading;
import dev.candor.internal.clause.Sentence;
import dev.candor.internal.match.Hits;
import dev.candor.internal.match.Lexicon;
import java.util.ArrayList;
import java.util.List;

/** Finds the kind of crisis by its words. Immutable and thread-safe. */
final class CrisisFinder {

    /** What the words of a crisis must weigh before it is named. */
    private static final int ENOUGH = 2;

    /** The heaviest that a word can be; a longer word says more. */
    private static final int HEAVIEST = 3;

    /** So many spans are shown as evidence. */
    private static final int SHOWN = 5;

    /** Words of a crisis make a group. */
    private record Sign(Crisis crisis, int group) {}

    private final List<Sign> signs = new ArrayList<>();
    /** The groups of all crises, as a set of bits. */
    private final long[] groups;

    CrisisFinder(Lexicon lexicon) {
        groups = new long[lexicon.words()];
        for (Crisis crisis : Crisis.values()) {
            int group = lexicon.group("crisis." + crisis.id());
            if (group >= 0) {
                signs.add(new Sign(crisis, group));
                groups[group >>> 6] |= 1L << group;
            }
        }
    }

    /**
     * A crisis with the words by which it was found.
     *
     * @param crisis which; {@link Crisis#OTHER} when no words weigh enough
     * @param words where they stand, one of a sentence, at most five
     */
    record Found(Crisis crisis, List<Span> words) {}

    /** The crisis whose words weigh most: the weightiest of each sentence counts, in titles twice. */
    Found find(Reading reading) {
        Sign best = null;
        int most = ENOUGH - 1;
        List<Sentence> telling = new ArrayList<>(reading.sentences().size());
        for (Sentence sentence : reading.sentences()) {
            if (sentence.groups().hasAny(groups)) {
                telling.add(sentence);
            }
        }
        for (int c = 0; c < signs.size(); c++) {
            int sum = weight(reading.hits(), telling, signs.get(c).group());
            if (sum > most) {
                most = sum;
                best = signs.get(c);
            }
        }
        return best == null
                ? new Found(Crisis.OTHER, List.of())
                : new Found(best.crisis(), shown(reading, telling, best.group()));
    }

    private static int weight(Hits hits, List<Sentence> sentences, int group) {
        int sum = 0;
        for (int s = 0; s < sentences.size(); s++) {
            Sentence sentence = sentences.get(s);
            int weightiest = weightiest(hits, sentence, group);
            if (weightiest >= 0) {
                sum += weight(hits, weightiest) * (sentence.kind() == Sentence.Kind.TITLE ? 2 : 1);
            }
        }
        return sum;
    }

    private static List<Span> shown(Reading reading, List<Sentence> sentences, int group) {
        Hits hits = reading.hits();
        List<Span> shown = new ArrayList<>(SHOWN);
        for (int s = 0; s < sentences.size() && shown.size() < SHOWN; s++) {
            int weightiest = weightiest(hits, sentences.get(s), group);
            if (weightiest >= 0) {
                shown.add(reading.text().toOriginal(hits.start(weightiest), hits.end(weightiest)));
            }
        }
        return shown;
    }

    /** The weightiest word of a group in a sentence, -1 without one. */
    private static int weightiest(Hits hits, Sentence sentence, int group) {
        if (!sentence.hasGroup(group)) {
            return -1;
        }
        int weightiest = -1;
        for (int i = sentence.hitFrom(); i < sentence.hitTo(); i++) {
            if (hits.has(i, group) && (weightiest < 0 || weight(hits, i) > weight(hits, weightiest))) {
                weightiest = i;
            }
        }
        return weightiest;
    }

    private static int weight(Hits hits, int i) {
        return Math.min(HEAVIEST, hits.end(i) - hits.start(i) - 1);
    }
}
