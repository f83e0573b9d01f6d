package dev.candor.internal.rule;

import dev.candor.Criterion;
import dev.candor.Detail;
import dev.candor.internal.clause.Reading;
import dev.candor.internal.clause.Sentence;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * All rules of a language. Which patterns have a hit for every element in a sentence is worked out for the whole text at
 * once; only those are tried on it. Immutable and thread-safe.
 */
public final class Rulebook {

    /** A pattern of a rule, which is told by its number. */
    private record Entry(int rule, boolean vague, PatternRule owner, PatternRule.Part part) {}

    /** An index without any text. */
    private final HitIndex index;

    private final List<PatternRule> rules;
    /** All patterns, by rule. */
    private final Entry[] entries;
    /** By pattern the alternative that is least to be expected. */
    private final int[] rarest;
    /** The rules that concern whole documents. */
    private final int[] ofDocuments;

    private final int conditions;
    /** By rule the disclosure or check that it shows, counted from 0, or {@link MatchLists#NONE}. */
    private final int[] items;

    Rulebook(List<PatternRule> rules, int conditions, Alternatives alternatives) {
        this.index = new HitIndex(alternatives);
        this.rules = List.copyOf(rules);
        this.conditions = conditions;
        List<Entry> all = new ArrayList<>();
        for (int r = 0; r < rules.size(); r++) {
            PatternRule rule = rules.get(r);
            for (PatternRule.Part part : rule.parts()) {
                all.add(new Entry(r, part.source().vague(), rule, part));
            }
        }
        this.entries = all.toArray(Entry[]::new);
        int[] frequencies = alternatives.frequencies();
        this.rarest = all.stream()
                .mapToInt(entry -> entry.part().pattern().rarest(frequencies))
                .toArray();
        this.ofDocuments = IntStream.range(0, rules.size())
                .filter(r -> rules.get(r).concernsDocuments())
                .toArray();
        this.items = items(rules);
    }

    private static int[] items(List<PatternRule> rules) {
        Map<Criterion, Integer> numbers = new HashMap<>();
        int[] items = new int[rules.size()];
        for (int r = 0; r < items.length; r++) {
            Criterion criterion = rules.get(r).criterion();
            items[r] = criterion instanceof Detail
                    ? numbers.computeIfAbsent(criterion, key -> numbers.size())
                    : MatchLists.NONE;
        }
        return items;
    }

    /** Memory to match one text after the other with. */
    public Memory memory() {
        return new Memory(index.another(), conditions, items, null);
    }

    /** Memory to match one draft again and again with: sentences as they were before are not matched again. */
    public Memory memoryOfDraft() {
        return new Memory(index.another(), conditions, items, new KnownSentences());
    }

    /** All matches of all rules, by rule, then by sentence. */
    public List<Match> match(Reading reading, Memory memory) {
        return matches(reading, memory, false);
    }

    /**
     * The matches that matter to a report, by rule, then by sentence: of a disclosure and of a check it shows one place
     * only, the first that is not vague, or else the first, so what comes in later sentences is not looked for, and what
     * adds nothing to what was found in its sentence is left out.
     */
    public List<Match> matchForReport(Reading reading, Memory memory) {
        return matches(reading, memory, true);
    }

    private List<Match> matches(Reading reading, Memory memory, boolean forReport) {
        memory.begin(reading);
        KnownSentences known = memory.sentences();
        BitSet changed = known == null ? new BitSet() : changed(reading, known, memory);
        findCandidates(memory.index(), memory.candidates());
        @Nullable Match[] ofDocument = memory.ofDocument();
        for (int r : ofDocuments) {
            ofDocument[r] = rules.get(r).ofDocument(reading, memory);
        }
        MatchLists lists = memory.matches();
        for (int s = 0; s < reading.sentences().size(); s++) {
            if (known == null) {
                tryAll(reading, s, ofDocument, memory, forReport);
            } else {
                if (changed.get(s)) {
                    matchAgain(reading, s, known.of(s), memory);
                }
                known.of(s).addTo(lists, reading.sentences().get(s), s, ofDocument, forReport);
            }
            lists.closeSentence();
        }
        List<Match> matches = new ArrayList<>(lists.size() + 8);
        for (int r = 0; r < ofDocument.length; r++) {
            if (ofDocument[r] != null) {
                matches.add(Objects.requireNonNull(ofDocument[r]));
            }
            lists.addAll(r, matches);
        }
        return matches;
    }

    /** The sentences of a draft that are new, or around which something has changed that matters in them; they are in the index. */
    private static BitSet changed(Reading reading, KnownSentences known, Memory memory) {
        BitSet changed = new BitSet();
        for (int s = 0; s < reading.sentences().size(); s++) {
            if (!known.of(s).stand(reading, s, memory)) {
                changed.set(s);
                memory.open(reading, s);
            }
        }
        return changed;
    }

    private void matchAgain(Reading reading, int index, SentenceMatches known, Memory memory) {
        memory.takeAsked();
        tryAll(reading, index, new Match[rules.size()], memory, false);
        Sentence sentence = reading.sentences().get(index);
        known.remember(memory.matches().takeOpen(), sentence, memory.takeAsked());
    }

    private void findCandidates(HitIndex index, Candidates candidates) {
        candidates.clear(index.sentences());
        for (int number = entries.length - 1; number >= 0; number--) {
            for (int word = 0; 64 * word < index.sentences(); word++) {
                if (index.sentences(rarest[number], word) != 0) {
                    addCandidates(number, word, index, candidates);
                }
            }
        }
    }

    private void addCandidates(int number, int word, HitIndex index, Candidates candidates) {
        for (long left = entries[number].part().pattern().sentences(index, word); left != 0; left &= left - 1) {
            candidates.addFirst(64 * word + Long.numberOfTrailingZeros(left), number);
        }
    }

    private void tryAll(Reading reading, int index, @Nullable Match[] ofDocument, Memory memory, boolean forReport) {
        Candidates candidates = memory.candidates();
        for (int c = candidates.first(index); c != Candidates.NONE; c = candidates.next(c)) {
            Entry entry = entries[candidates.pattern(c)];
            boolean wanted = !(forReport && memory.matches().isShown(entry.rule(), entry.vague()));
            if (wanted && ofDocument[entry.rule()] == null) {
                entry.owner().find(entry.part(), reading, index, memory, entry.rule(), forReport);
            }
        }
    }
}
