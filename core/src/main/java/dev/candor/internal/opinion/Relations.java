package dev.candor.internal.opinion;

import dev.candor.internal.clause.Clause;
import dev.candor.internal.clause.Reading;
import dev.candor.internal.clause.Sentence;
import dev.candor.internal.feature.FeatureIndex;
import dev.candor.internal.feature.FeatureKey;
import dev.candor.internal.match.Hits;
import dev.candor.internal.match.Lexicon;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Set;

/**
 * Which words of roles and relations follow on which in a clause: who, by whom, not, ought, broke, refused. What a
 * sentence blames lies less in its words than in their order. Immutable and thread-safe.
 */
final class Relations {

    /** The families of groups that tell roles, acts and how they hang together; things and numbers tell nothing here. */
    private static final Set<String> FAMILIES = Set.of(
            "act",
            "agent",
            "agentless",
            "belong",
            "cause",
            "circ",
            "concede",
            "critic",
            "denial",
            "diffuse",
            "event",
            "fact",
            "hearsay",
            "influence",
            "insinuation",
            "lapse",
            "lecture",
            "legacy",
            "limit",
            "mark",
            "misread",
            "modal",
            "neg",
            "normal",
            "notice",
            "pron",
            "proof",
            "quantity",
            "ratio",
            "report",
            "self",
            "shift",
            "shrink",
            "staff",
            "strain",
            "suspicion",
            "system",
            "talk",
            "terms",
            "threat",
            "time",
            "timing",
            "trade",
            "turn",
            "user",
            "verb",
            "wish");

    private static final int[] NONE = {};
    /** No group, or none of these families. */
    private static final int OTHER = -1;

    /** By kind of phrase the numbers of its most special groups of these families. */
    private final int[][] groups;

    private final PairPlaces places;

    /** The relations in texts that are read with this lexicon, at these places. */
    Relations(Lexicon lexicon, FeatureIndex index) {
        String[] names = lexicon.groups().toArray(String[]::new);
        int[] numbers = new int[names.length];
        long[] keys = new long[names.length];
        int count = 0;
        for (int group = 0; group < names.length; group++) {
            numbers[group] = OTHER;
            if (FAMILIES.contains(family(names[group]))) {
                keys[count] = FeatureKey.name(names[group]);
                numbers[group] = count++;
            }
        }
        this.groups = mostSpecial(lexicon, numbers, parents(lexicon, names));
        this.places = new PairPlaces(count, (first, second) -> index.place(FeatureKey.pair(keys[first], keys[second])));
    }

    /** By group the one that it is a part of, the closest, or {@link #OTHER}. */
    private static int[] parents(Lexicon lexicon, String[] names) {
        int[] parents = new int[names.length];
        for (int group = 0; group < names.length; group++) {
            int parent = OTHER;
            for (int dot = names[group].lastIndexOf('.');
                    dot > 0 && parent < 0;
                    dot = names[group].lastIndexOf('.', dot - 1)) {
                parent = lexicon.group(names[group].substring(0, dot));
            }
            parents[group] = parent;
        }
        return parents;
    }

    /** By kind the numbers of those of its groups of which none is a part. */
    private static int[][] mostSpecial(Lexicon lexicon, int[] numbers, int[] parents) {
        int[][] special = new int[lexicon.kinds()][];
        BitSet general = new BitSet();
        int[] found = new int[numbers.length];
        for (int kind = 0; kind < special.length; kind++) {
            general.clear();
            int count = lexicon.memberCount(kind);
            for (int i = 0; i < count; i++) {
                int parent = parents[lexicon.member(kind, i)];
                if (parent >= 0) {
                    general.set(parent);
                }
            }
            int size = 0;
            for (int i = 0; i < count; i++) {
                int group = lexicon.member(kind, i);
                if (numbers[group] >= 0 && !general.get(group)) {
                    found[size++] = numbers[group];
                }
            }
            special[kind] = Arrays.copyOf(found, size);
        }
        return special;
    }

    private static String family(String group) {
        int dot = group.indexOf('.');
        return dot < 0 ? group : group.substring(0, dot);
    }

    /** Adds every pair of groups once of which the second follows on the first in a clause, in the order of places. */
    void of(Reading reading, Sentence sentence, FeatureRow row) {
        Hits hits = reading.hits();
        PlaceSet found = row.relationsFound(places.end());
        for (int c = sentence.clauseFrom(); c < sentence.clauseTo(); c++) {
            Clause clause = reading.clauses().get(c);
            int[] before = NONE;
            for (int hit = clause.hitFrom(); hit < clause.hitTo(); hit++) {
                int[] now = groups[hits.kind(hit)];
                if (now.length > 0) {
                    for (int first : before) {
                        for (int second : now) {
                            found.add(places.of(first, second));
                        }
                    }
                    before = now;
                }
            }
        }
        found.moveTo(row);
    }
}
