package dev.candor.internal.rule;

import dev.candor.internal.match.Lexicon;
import java.util.BitSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The groups of a lexicon that elements of patterns ask for, alone or as alternatives of which one must fit, each numbered
 * from 0. Filled while cards are compiled, then read.
 */
final class Alternatives {

    private final Lexicon lexicon;
    private final Map<Set<Integer>, Integer> numbers = new LinkedHashMap<>();

    Alternatives(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** The number of some alternatives, the same one each time. */
    int number(List<Integer> groups) {
        return numbers.computeIfAbsent(Set.copyOf(groups), key -> numbers.size());
    }

    /** How many there are. */
    int count() {
        return numbers.size();
    }

    /** How often each is to be expected, judged by its groups: a higher number, more often. */
    int[] frequencies() {
        int[] frequencies = new int[numbers.size()];
        numbers.forEach((groups, number) -> {
            for (int group : groups) {
                frequencies[number] = Math.max(frequencies[number], lexicon.frequency(group));
            }
        });
        return frequencies;
    }

    /** By kind of phrases those that it fits, ascending. */
    int[][] byKind() {
        int[][] byGroup = byGroup();
        Map<BitSet, int[]> known = new HashMap<>();
        int[][] byKind = new int[lexicon.kinds()][];
        for (int kind = 0; kind < byKind.length; kind++) {
            BitSet fitting = new BitSet(numbers.size());
            for (int i = 0; i < lexicon.memberCount(kind); i++) {
                for (int number : byGroup[lexicon.member(kind, i)]) {
                    fitting.set(number);
                }
            }
            byKind[kind] = known.computeIfAbsent(fitting, Alternatives::toArray);
        }
        return byKind;
    }

    /** By group those that it is one of. */
    private int[][] byGroup() {
        BitSet[] byGroup = new BitSet[lexicon.groups().size()];
        numbers.forEach((groups, number) -> {
            for (int group : groups) {
                byGroup[group] = byGroup[group] == null ? new BitSet() : byGroup[group];
                byGroup[group].set(number);
            }
        });
        int[][] arrays = new int[byGroup.length][];
        for (int group = 0; group < arrays.length; group++) {
            arrays[group] = byGroup[group] == null ? new int[0] : toArray(byGroup[group]);
        }
        return arrays;
    }

    private static int[] toArray(BitSet set) {
        int[] array = new int[set.cardinality()];
        int number = -1;
        for (int i = 0; i < array.length; i++) {
            number = set.nextSetBit(number + 1);
            array[i] = number;
        }
        return array;
    }
}
