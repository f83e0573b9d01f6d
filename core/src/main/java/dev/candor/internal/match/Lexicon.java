package dev.candor.internal.match;

import dev.candor.internal.data.PackedReader;
import dev.candor.internal.data.PackedWriter;
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

    /** The first character of a marker for what is found otherwise; it never occurs in normalised text. */
    public static final char MARKER = '\u0000';

    private static final int MASK = 1;
    private static final int BORDER = 2;

    /** Sorted. */
    private final String[] groups;

    private final int words;
    private final PhraseAutomaton automaton;
    /** The place of each group when they are put in order by how often they are to be expected. */
    private final int[] frequencies;
    /** The groups of all kinds, one kind after the other, ascending, and where those of each kind begin. */
    private final int[] members;

    private final int[] memberStarts;
    /** What else is true of each kind. */
    private final int[] demands;

    private final String[] plain;
    /** By kind its groups, several to a bit: a kind that lacks a bit lacks a group. */
    private final long[] signatures;

    private final Map<String, Integer> groupIds = new HashMap<>();

    /**
     * What phrases have in common.
     *
     * @param groups the groups, ascending
     * @param demands bits of {@link #MASK} and {@link #BORDER}
     * @param plain the plain wording, or empty
     */
    private record Kind(List<Integer> groups, int demands, String plain) {}

    private Lexicon(
            String[] groups,
            int[] frequencies,
            int[] members,
            int[] memberStarts,
            int[] demands,
            String[] plain,
            PhraseAutomaton automaton) {
        this.groups = groups;
        this.frequencies = frequencies;
        this.members = members;
        this.memberStarts = memberStarts;
        this.demands = demands;
        this.plain = plain;
        this.automaton = automaton;
        this.words = (groups.length + 63) / 64;
        this.signatures = new long[demands.length];
        for (int kind = 0; kind < demands.length; kind++) {
            for (int i = memberStarts[kind]; i < memberStarts[kind + 1]; i++) {
                signatures[kind] |= 1L << members[i];
            }
        }
        for (int id = 0; id < groups.length; id++) {
            groupIds.put(groups[id], id);
        }
    }

    /** Reads what {@link #write} wrote. */
    public static Lexicon read(PackedReader in) {
        return new Lexicon(
                texts(in), in.numbers(), in.numbers(), in.numbers(), in.numbers(), texts(in), PhraseAutomaton.read(in));
    }

    /** Writes the lexicon in a compact form. */
    public void write(PackedWriter out) {
        write(groups, out);
        out.numbers(frequencies);
        out.numbers(members);
        out.numbers(memberStarts);
        out.numbers(demands);
        write(plain, out);
        automaton.write(out);
    }

    private static String[] texts(PackedReader in) {
        String[] texts = new String[in.number()];
        for (int i = 0; i < texts.length; i++) {
            texts[i] = in.text();
        }
        return texts;
    }

    private static void write(String[] texts, PackedWriter out) {
        out.number(texts.length);
        for (String text : texts) {
            out.text(text);
        }
    }

    /** Finds the phrases in texts. */
    public PhraseAutomaton automaton() {
        return automaton;
    }

    /** The number of kinds of phrases. */
    public int kinds() {
        return demands.length;
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

    /** How often a group is to be expected, judged by the length of its phrases: a higher number, more often. */
    public int frequency(int group) {
        return frequencies[group];
    }

    /** Whether phrases of a kind belong to a group; none belongs to a group below 0. */
    public boolean has(int kind, int group) {
        for (int i = memberStarts[kind]; i < memberStarts[kind + 1]; i++) {
            if (members[i] == group) {
                return true;
            }
        }
        return false;
    }

    /** Whether a kind belongs to all groups of another one. */
    boolean hasAll(int kind, int other) {
        if ((signatures[other] & ~signatures[kind]) != 0) {
            return false;
        }
        int next = memberStarts[kind];
        int end = memberStarts[kind + 1];
        for (int i = memberStarts[other]; i < memberStarts[other + 1]; i++) {
            while (next < end && members[next] < members[i]) {
                next++;
            }
            if (next == end || members[next] != members[i]) {
                return false;
            }
        }
        return true;
    }

    /** The bits that are given for the groups of a kind, together. */
    public long bits(int kind, long[] bitsOfGroups) {
        long all = 0;
        for (int i = memberStarts[kind]; i < memberStarts[kind + 1]; i++) {
            all |= bitsOfGroups[members[i]];
        }
        return all;
    }

    /** Sets the bits of the groups of a kind in {@code set}, from word {@code at} on. */
    public void addGroups(int kind, long[] set, int at) {
        for (int i = memberStarts[kind]; i < memberStarts[kind + 1]; i++) {
            set[at + (members[i] >>> 6)] |= 1L << members[i];
        }
    }

    /** The number of groups of a kind. */
    public int memberCount(int kind) {
        return memberStarts[kind + 1] - memberStarts[kind];
    }

    /** Group number {@code i} of a kind. */
    public int member(int kind, int i) {
        return members[memberStarts[kind] + i];
    }

    /** Whether hits inside phrases of this kind do not count. */
    public boolean isMask(int kind) {
        return (demands[kind] & MASK) != 0;
    }

    /** Whether a hit of this kind must begin and end at word borders. */
    public boolean needsBorder(int kind) {
        return (demands[kind] & BORDER) != 0;
    }

    /** The plain wording for terms of this kind. */
    public Optional<String> plain(int kind) {
        return plain[kind].isEmpty() ? Optional.empty() : Optional.of(plain[kind]);
    }

    @Override
    public String toString() {
        return "Lexicon of " + demands.length + " kinds of phrases in " + Arrays.toString(groups);
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
        }

        /** Whether a group has been named. */
        public boolean knows(String group) {
            return allGroups().contains(group);
        }

        /** The lexicon. */
        public Lexicon build() {
            String[] names = allGroups().toArray(String[]::new);
            double[] expected = new double[names.length];
            Map<Set<String>, List<Integer>> closures = new HashMap<>();
            Map<Kind, Integer> kinds = new LinkedHashMap<>();
            SortedMap<String, Integer> kindOf = new TreeMap<>();
            entries.forEach((phrase, entry) -> {
                List<Integer> members = closures.computeIfAbsent(entry.groups, own -> ids(own, names));
                Kind kind = new Kind(members, (entry.mask ? MASK : 0) | (entry.border ? BORDER : 0), entry.plain);
                kindOf.put(phrase, kinds.computeIfAbsent(kind, key -> kinds.size()));
                for (int group : members) {
                    expected[group] += Math.pow(RARER_BY_CHARACTER, -expectedLength(phrase));
                }
            });
            List<Kind> all = List.copyOf(kinds.keySet());
            int[] memberStarts = new int[all.size() + 1];
            for (int kind = 0; kind < all.size(); kind++) {
                memberStarts[kind + 1] =
                        memberStarts[kind] + all.get(kind).groups().size();
            }
            return new Lexicon(
                    names,
                    ranks(expected),
                    all.stream()
                            .flatMap(kind -> kind.groups().stream())
                            .mapToInt(group -> group)
                            .toArray(),
                    memberStarts,
                    all.stream().mapToInt(Kind::demands).toArray(),
                    all.stream().map(Kind::plain).toArray(String[]::new),
                    PhraseAutomaton.of(kindOf));
        }

        /** What is found without a phrase, such as a date, is more frequent than any single phrase. */
        private static int expectedLength(String phrase) {
            return phrase.charAt(0) == MARKER ? 0 : phrase.length();
        }

        private static int[] ranks(double[] expected) {
            int[] ranks = new int[expected.length];
            for (int group = 0; group < ranks.length; group++) {
                for (double other : expected) {
                    ranks[group] += other < expected[group] ? 1 : 0;
                }
            }
            return ranks;
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
