package dev.candor.internal.match;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * The phrases of a language, each with the groups that it belongs to. A phrase of {@code agent.outsider.supplier} belongs
 * to {@code agent.outsider} and {@code agent} as well. Immutable.
 */
public final class Lexicon {

    private final String[] phrases;
    private final int words;
    private final long[] groupBits;
    private final boolean[] masks;
    private final boolean[] borders;
    private final Map<Integer, String> plain;
    private final Map<String, Integer> groupIds;
    private final Map<String, Integer> phraseIds;

    private Lexicon(Builder builder) {
        groupIds = new HashMap<>();
        for (String group : builder.allGroups()) {
            groupIds.put(group, groupIds.size());
        }
        words = (groupIds.size() + 63) / 64;
        phrases = builder.entries.keySet().toArray(String[]::new);
        groupBits = new long[phrases.length * words];
        masks = new boolean[phrases.length];
        borders = new boolean[phrases.length];
        plain = new HashMap<>();
        phraseIds = new HashMap<>();
        int id = 0;
        for (Map.Entry<String, Entry> named : builder.entries.entrySet()) {
            Entry entry = named.getValue();
            phraseIds.put(named.getKey(), id);
            masks[id] = entry.mask;
            borders[id] = entry.border;
            if (!entry.plain.isEmpty()) {
                plain.put(id, entry.plain);
            }
            for (String group : entry.groups) {
                for (String member : builder.closure(group)) {
                    int bit = group(member);
                    groupBits[id * words + (bit >>> 6)] |= 1L << bit;
                }
            }
            id++;
        }
    }

    /** The number of phrases. */
    public int size() {
        return phrases.length;
    }

    /** The number of 64-bit words that hold a set of groups. */
    public int words() {
        return words;
    }

    /** A phrase as it is searched for: folded. */
    public String phrase(int id) {
        return phrases[id];
    }

    /** The id of a phrase or of a marker such as {@code fact.date}, or -1. */
    public int phraseId(String phrase) {
        return phraseIds.getOrDefault(phrase, -1);
    }

    /** All phrases by id. */
    public List<String> phrases() {
        return List.of(phrases);
    }

    /** The id of a group, or -1 when no phrase belongs to it. */
    public int group(String name) {
        return groupIds.getOrDefault(name, -1);
    }

    /** The names of all groups, sorted. */
    public Collection<String> groups() {
        return new TreeSet<>(groupIds.keySet());
    }

    /** Whether a phrase belongs to a group. */
    public boolean has(int phrase, int group) {
        return group >= 0 && (groupBits[phrase * words + (group >>> 6)] & (1L << group)) != 0;
    }

    /** The 64-bit word number {@code word} of the groups of a phrase. */
    public long bits(int phrase, int word) {
        return groupBits[phrase * words + word];
    }

    /** Whether hits inside this phrase do not count. */
    public boolean isMask(int phrase) {
        return masks[phrase];
    }

    /** Whether a hit of this phrase must begin and end at word borders. */
    public boolean needsBorder(int phrase) {
        return borders[phrase];
    }

    /** The plain wording for a term. */
    public Optional<String> plain(int phrase) {
        return Optional.ofNullable(plain.get(phrase));
    }

    private static final class Entry {
        private final TreeSet<String> groups = new TreeSet<>();
        private boolean mask;
        private boolean border;
        private String plain = "";
    }

    /** Collects phrases. Not thread-safe. */
    public static final class Builder {

        private final Map<String, Entry> entries = new LinkedHashMap<>();
        private final Map<String, List<String>> includedIn = new HashMap<>();
        private final TreeSet<String> groups = new TreeSet<>();

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
            return new Lexicon(this);
        }

        private Entry entry(String phrase) {
            return entries.computeIfAbsent(phrase, key -> new Entry());
        }

        private Set<String> allGroups() {
            Set<String> all = new TreeSet<>();
            groups.forEach(group -> all.addAll(closure(group)));
            return all;
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

    @Override
    public String toString() {
        return "Lexicon of " + phrases.length + " phrases in "
                + Arrays.toString(groupIds.keySet().toArray());
    }
}
