package dev.candor.internal.language;

import dev.candor.Crisis;
import dev.candor.internal.clause.Reading;
import dev.candor.internal.clause.Sentence;
import dev.candor.internal.match.Hits;
import dev.candor.internal.match.Lexicon;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Finds the kind of crisis by its words. Immutable and thread-safe. */
final class CrisisFinder {

    /** What the words of a crisis must weigh before it is named. */
    private static final int ENOUGH = 2;

    /** The heaviest that a word can be; a longer word says more. */
    private static final int HEAVIEST = 3;

    /** So many spans are shown as evidence. */
    private static final int SHOWN = 5;

    private final Map<Crisis, Integer> groups = new EnumMap<>(Crisis.class);

    CrisisFinder(Lexicon lexicon) {
        for (Crisis crisis : Crisis.values()) {
            groups.put(crisis, lexicon.group("crisis." + crisis.id()));
        }
    }

    /**
     * A crisis with the words by which it was found.
     *
     * @param crisis which; {@link Crisis#OTHER} when no words weigh enough
     * @param hits the indexes of the words in the reading's hits, one of a sentence, at most five
     */
    record Found(Crisis crisis, List<Integer> hits) {}

    /** The crisis whose words weigh most: the weightiest of each sentence counts, in titles twice. */
    Found find(Reading reading) {
        Found best = new Found(Crisis.OTHER, List.of());
        int most = ENOUGH - 1;
        for (Map.Entry<Crisis, Integer> entry : groups.entrySet()) {
            int sum = 0;
            List<Integer> hits = new ArrayList<>();
            for (Sentence sentence : reading.sentences()) {
                int weightiest = -1;
                for (int i = sentence.hitFrom(); sentence.hasGroup(entry.getValue()) && i < sentence.hitTo(); i++) {
                    if (reading.hits().has(i, entry.getValue())
                            && (weightiest < 0 || weight(reading.hits(), i) > weight(reading.hits(), weightiest))) {
                        weightiest = i;
                    }
                }
                if (weightiest >= 0) {
                    hits.add(weightiest);
                    sum += weight(reading.hits(), weightiest) * (sentence.kind() == Sentence.Kind.TITLE ? 2 : 1);
                }
            }
            if (sum > most) {
                most = sum;
                best = new Found(entry.getKey(), hits.subList(0, Math.min(SHOWN, hits.size())));
            }
        }
        return best;
    }

    private static int weight(Hits hits, int i) {
        return Math.min(HEAVIEST, hits.end(i) - hits.start(i) - 1);
    }
}
