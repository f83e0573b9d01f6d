package dev.candor.internal.match;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * The phrases of a language, each with the groups that it belongs to. A phrase of {@code agent.outsider.supplier} belongs
 * to {@code agent.outsider} and {@code agent} as well. Phrases of the same groups, with the same plain wording and the same
 * demands, are of one kind, and nothing tells them apart. Immutable.
 */
public final class Lexicon {

    /** A phrase is expected this many times less often for every character that it is longer. */
    private static final double RARER_BY_CHARACTER = 24;

    /** Sorted. */
    private final String[] groups;

    private final Kind[] kinds;
    private final int words;
    private final PhraseAutomaton automaton;
    /** How often each group is to be expected, in no unit. */
    private final float[] frequencies;

    private final Map<String, Integer> groupIds = new HashMap<>();
    /** The groups of each kind as bits, {@link #words} words a kind. */
    private final long[] bits;
    /** The groups of each kind as ids. */
    private final int[][] members;

    /**
     * What phrases have in common.
     *
     * @param groups the groups, ascending
     * @param mask whether hits inside do not count
     * @param border whether word borders are asked for
     * @param plain the plain wording, or empty
     */
    private record Kind(List<Integer> groups, boolean mask, boolean border, String plain) {}

    private Lexicon(String[] groups, Kind[] kinds, float[] frequencies, PhraseAutomaton automaton) {
        this.groups = groups;
        this.kinds = kinds;
        this.frequencies = frequencies;
        this.automaton = automaton;
        this.words = (groups.length + 63) / 64;
        this.bits = new long[kinds.length * words];
        this.members = new int[kinds.length][];
        for (int id = 0; id < groups.length; id++) {
            groupIds.put(groups[id], id);
        }
        for (int kind = 0; kind < kinds.length; kind++) {
            members[kind] = kinds[kind].groups().stream().mapToInt(id -> id).toArray();
            for (int group : members[kind]) {
                bits[kind * words + (group >>> 6)] |= 1L << group;
            }
        }
    }

    /** Reads what {@link #write} wrote. */
    public static Lexicon read(DataInput in) throws IOException {
        String[] groups = new String[in.readInt()];
        float[] frequencies = new float[groups.length];
        for (int id = 0; id < groups.length; id++) {
            groups[id] = in.readUTF();
            frequencies[id] = in.readFloat();
        }
        Kind[] kinds = new Kind[in.readInt()];
        for (int kind = 0; kind < kinds.length; kind++) {
            Integer[] members = new Integer[in.readInt()];
            for (int i = 0; i < members.length; i++) {
                members[i] = (int) in.readChar();
            }
            kinds[kind] = new Kind(List.of(members), in.readBoolean(), in.readBoolean(), in.readUTF());
        }
        return new Lexicon(groups, kinds, frequencies, PhraseAutomaton.read(in));
    }

    /** Writes the lexicon in a compact form. */
    public void write(DataOutput out) throws IOException {
        out.writeInt(groups.length);
        for (int id = 0; id < groups.length; id++) {
            out.writeUTF(groups[id]);
            out.writeFloat(frequencies[id]);
        }
        out.writeInt(kinds.length);
        for (Kind kind : kinds) {
            out.writeInt(kind.groups().size());
            for (int group : kind.groups()) {
                out.writeChar(group);
            }
            out.writeBoolean(kind.mask());
            out.writeBoolean(kind.border());
            out.writeUTF(kind.plain());
        }
        automaton.write(out);
    }

    /** Finds the phrases in texts. */
    public PhraseAutomaton automaton() {
        return automaton;
    }

    /** The number of kinds of phrases. */
    public int kinds() {
        return kinds.length;
    }

    /** The number of 64-bit words that hold a set of groups. */
    public int words() {
        return words;
    }

    /** The kind of a phrase or of a marker for what is found otherwise, or -1. */
    public int kind(String phrase) {
        return automaton.kind(phrase);
    }

    /** All phrases as they are searched for: folded. For tests and tools. */
    public List<String> phrases() {
        return automaton.phrases();
    }

    /** The id of a group, or -1 when no phrase belongs to it. */
    public int group(String name) {
        return groupIds.getOrDefault(name, -1);
    }

    /** The names of all groups, sorted. */
    public Collection<String> groups() {
        return List.of(groups);
    }

    /** How often a group is to be expected, judged by the length of its phrases; only the order says something. */
    public double frequency(int group) {
        return frequencies[group];
    }

    /** Whether phrases of a kind belong to a group; none belongs to a group below 0. */
    public boolean has(int kind, int group) {
        return group >= 0 && (bits[kind * words + (group >>> 6)] & (1L << group)) != 0;
    }

    /** The 64-bit word number {@code word} of the groups of a kind. */
    long bits(int kind, int word) {
        return bits[kind * words + word];
    }

    /** The groups of a kind, ascending; not to be changed. */
    int[] members(int kind) {
        return members[kind];
    }

    /** Whether hits inside phrases of this kind do not count. */
    public boolean isMask(int kind) {
        return kinds[kind].mask();
    }

    /** Whether a hit of this kind must begin and end at word borders. */
    public boolean needsBorder(int kind) {
        return kinds[kind].border();
    }

    /** The plain wording for terms of this kind. */
    public Optional<String> plain(int kind) {
        String plain = kinds[kind].plain();
        return plain.isEmpty() ? Optional.empty() : Optional.of(plain);
    }

    @Override
    public String toString() {
        return "Lexicon of " + kinds.length + " kinds of phrases in " + Arrays.toString(groups);
    }

    /** Collects phrases. Not thread-safe. */
    public static final class Builder {

        private final SortedMap<String, Entry> entries = new TreeMap<>();
        private final Map<String, List<String>> includedIn = new HashMap<>();
        private final TreeSet<String> groups = new TreeSet<>();

        private static final class Entry {
            private final TreeSet<String> groups = new TreeSet<>();
            private boolean mask;
            private boolean border;
            private String plain = "";
        }

        /** Adds a folded phrase, or a marker for what is found otherwise, to a group. */
        public void add(String phrase, String group) {
            entry(phrase).groups.add(group);
            groups.add(group);
        }

        /** Adds a folded phrase inside which no hit counts. */
        public void mask(String phrase) {
            entry(phrase).mask = true;
        }

        /** Requires word borders at both ends of a phrase. */
        public void border(String phrase) {
            entry(phrase).border = true;
        }

        /** Sets the plain wording for a phrase. */
        public void plain(String phrase, String wording) {
            entry(phrase).plain = wording;
        }

        /** Makes all phrases of {@code part} belong to {@code whole} as well. */
        public void include(String whole, String part) {
            includedIn.computeIfAbsent(part, key -> new ArrayList<>()).add(whole);
            groups.add(whole);
            groups.add(part);
        }

        /** Whether a group has been named. */
        public boolean knows(String group) {
            return allGroups().contains(group);
        }

        /** The lexicon. */
        public Lexicon build() {
            String[] names = allGroups().toArray(String[]::new);
            float[] frequencies = new float[names.length];
            Map<Set<String>, List<Integer>> closures = new HashMap<>();
            Map<Kind, Integer> kinds = new LinkedHashMap<>();
            SortedMap<String, Integer> kindOf = new TreeMap<>();
            entries.forEach((phrase, entry) -> {
                List<Integer> members = closures.computeIfAbsent(entry.groups, own -> ids(own, names));
                Kind kind = new Kind(members, entry.mask, entry.border, entry.plain);
                kindOf.put(phrase, kinds.computeIfAbsent(kind, key -> kinds.size()));
                for (int group : members) {
                    frequencies[group] += (float) Math.pow(RARER_BY_CHARACTER, -Math.min(8, phrase.length()));
                }
            });
            return new Lexicon(names, kinds.keySet().toArray(Kind[]::new), frequencies, PhraseAutomaton.of(kindOf));
        }

        private Entry entry(String phrase) {
            return entries.computeIfAbsent(phrase, key -> new Entry());
        }

        private Set<String> allGroups() {
            Set<String> all = new TreeSet<>();
            groups.forEach(group -> all.addAll(closure(group)));
            return all;
        }

        private List<Integer> ids(Set<String> own, String[] names) {
            Set<String> all = new TreeSet<>();
            own.forEach(group -> all.addAll(closure(group)));
            return all.stream().map(name -> Arrays.binarySearch(names, name)).toList();
        }

        /** A group, its ancestors by dots, and the groups that include any of them. */
        private Set<String> closure(String group) {
            Set<String> closure = new TreeSet<>();
            List<String> open = new ArrayList<>(List.of(group));
            while (!open.isEmpty()) {
                String next = open.remove(open.size() - 1);
                if (closure.add(next)) {
                    open.addAll(includedIn.getOrDefault(next, List.of()));
                    int dot = next.lastIndexOf('.');
                    if (dot > 0) {
                        open.add(next.substring(0, dot));
                    }
                }
            }
            return closure;
        }
    }
}
