package dev.candor.internal.rule;

import dev.candor.card.Card;
import dev.candor.internal.clause.Reading;
import dev.candor.internal.clause.Sentence;
import dev.candor.internal.match.GroupSet;
import dev.candor.internal.match.Lexicon;
import dev.candor.internal.match.SentenceMemory;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * All rules of a language, and by which group of the lexicon each of their patterns is looked up: a pattern is tried only
 * on sentences that have its rarest element. Immutable and thread-safe.
 */
public final class Rulebook {

    private static final Entry[] NONE = {};

    /** A pattern of a rule; {@code number} counts them all. */
    private record Entry(
            int number,
            MatchLists.Place place,
            boolean vague,
            PatternRule owner,
            PatternRule.Part source,
            Pattern pattern) {}

    private final List<PatternRule> rules;
    /** The number of patterns. */
    private final int patterns;
    /** By group the patterns to try. */
    private final Entry[][] byGroup;
    /** The rules that concern whole documents. */
    private final int[] ofDocuments;

    private final int words;
    private final int conditions;
    /** By rule the disclosure or check that it shows, counted from 0, or {@link MatchLists#NONE}. */
    private final int[] items;

    Rulebook(List<PatternRule> rules, int conditions, Lexicon lexicon) {
        this.rules = List.copyOf(rules);
        this.conditions = conditions;
        this.words = lexicon.words();
        this.byGroup = new Entry[64 * words][];
        Arrays.fill(byGroup, NONE);
        int count = 0;
        for (int r = 0; r < rules.size(); r++) {
            List<PatternRule.Part> parts = rules.get(r).parts();
            for (int p = 0; p < parts.size(); p++) {
                Pattern pattern = parts.get(p).pattern();
                if (pattern != null) {
                    Card.Pattern source = parts.get(p).source();
                    Entry entry = new Entry(
                            count++, new MatchLists.Place(r, p), source.vague(), rules.get(r), parts.get(p), pattern);
                    for (int group : pattern.rarestGroups(lexicon)) {
                        byGroup[group] = Arrays.copyOf(byGroup[group], byGroup[group].length + 1);
                        byGroup[group][byGroup[group].length - 1] = entry;
                    }
                }
            }
        }
        this.patterns = count;
        this.ofDocuments = IntStream.range(0, rules.size())
                .filter(r -> rules.get(r).concernsDocuments())
                .toArray();
        this.items = items(rules);
    }

    private static int[] items(List<PatternRule> rules) {
        Map<Card.Target, Integer> numbers = new HashMap<>();
        int[] items = new int[rules.size()];
        for (int r = 0; r < items.length; r++) {
            Card.Target target = rules.get(r).target();
            boolean shows = target.kind() == Card.Target.Kind.DISCLOSURE || target.kind() == Card.Target.Kind.CHECK;
            items[r] = shows ? numbers.computeIfAbsent(target, key -> numbers.size()) : MatchLists.NONE;
        }
        return items;
    }

    /** Memory to match one text after the other with. */
    public Memory memory() {
        return new Memory(patterns, conditions, items, null);
    }

    /** Memory to match one draft again and again with: sentences as they were before are not matched again. */
    public Memory memoryOfDraft() {
        return new Memory(patterns, conditions, items, new SentenceMemory<>());
    }

    /** All matches of all rules, by rule, then by sentence. */
    public List<Match> match(Reading reading, Memory memory) {
        memory.clear();
        return matches(reading, memory, false);
    }

    /**
     * The matches that matter to a report, by rule, then by sentence: of a disclosure and of a check it shows one place
     * only, the first that is not vague, or else the first, so what comes in later sentences is not looked for.
     */
    public List<Match> matchForReport(Reading reading, Memory memory) {
        memory.clear();
        return matches(reading, memory, true);
    }

    private List<Match> matches(Reading reading, Memory memory, boolean firstOnly) {
        @Nullable Match[] ofDocument = new Match[rules.size()];
        for (int r : ofDocuments) {
            ofDocument[r] = rules.get(r).ofDocument(reading, memory);
        }
        MatchLists lists = memory.matches();
        for (int s = 0; s < reading.sentences().size(); s++) {
            SentenceMemory<SentenceMatches> known = memory.sentences();
            if (known == null) {
                tryAll(reading, s, ofDocument, memory, firstOnly);
            } else {
                Sentence sentence = reading.sentences().get(s);
                SentenceMatches found = known.get(sentence.groups());
                if (found == null || !found.stand(reading, s, memory)) {
                    found = findAll(reading, s, memory);
                    known.put(sentence.groups(), found);
                }
                found.addTo(lists, sentence, s, ofDocument, firstOnly);
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

    private SentenceMatches findAll(Reading reading, int index, Memory memory) {
        memory.takeAsked();
        tryAll(reading, index, new Match[rules.size()], memory, false);
        Sentence sentence = reading.sentences().get(index);
        return SentenceMatches.of(memory.matches().takeOpen(), sentence, memory.takeAsked());
    }

    private void tryAll(Reading reading, int index, @Nullable Match[] ofDocument, Memory memory, boolean firstOnly) {
        Sentence sentence = reading.sentences().get(index);
        GroupSet groups = sentence.groups();
        for (int word = 0; word < words; word++) {
            for (long left = groups.groups(word); left != 0; left &= left - 1) {
                for (Entry entry : byGroup[64 * word + Long.numberOfTrailingZeros(left)]) {
                    int rule = entry.place().rule();
                    boolean wanted = !(firstOnly && memory.matches().isShown(rule, entry.vague()));
                    if (wanted && ofDocument[rule] == null && memory.isFirstTry(entry.number(), index)) {
                        entry.owner().find(entry.source(), entry.pattern(), reading, index, memory, entry.place());
                    }
                }
            }
        }
    }
}
