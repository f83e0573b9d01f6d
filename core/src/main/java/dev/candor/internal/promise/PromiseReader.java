package dev.candor.internal.promise;

import dev.candor.Promise;
import dev.candor.Promise.Tense;
import dev.candor.internal.clause.Clause;
import dev.candor.internal.clause.Reading;
import dev.candor.internal.clause.Sentence;
import dev.candor.internal.match.Lexicon;
import dev.candor.internal.match.SentenceMemory;
import dev.candor.internal.text.NormalizedText;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Finds promises: one for every measure that can be kept or broken by itself, across lists, and one for a chain of general
 * words. One forward pass over the clauses. Immutable and thread-safe.
 */
public final class PromiseReader {

    /** The most characters of a word before a colon that only names what follows: {@code 赔偿：}. */
    private static final int LONGEST_LABEL = 4;

    private final PromiseGrammar grammar;

    /** A reader for the groups of this lexicon. */
    public PromiseReader(Lexicon lexicon) {
        this.grammar = new PromiseGrammar(lexicon);
    }

    /**
     * The promises of a text, by position.
     *
     * @param reading the text
     * @param vague the clauses in which a rule has found a promise with nothing to check in it
     * @param publishedAt the day of publication; terms such as three days run from here
     * @param memory of a draft what was found in its lines; null for a text of any kind
     */
    public List<Promise> read(
            Reading reading, BitSet vague, Optional<LocalDate> publishedAt, @Nullable PromiseMemory memory) {
        OwnDay day = OwnDay.of(reading, publishedAt);
        List<Unit> units = new Pass(reading, vague, day, memory == null ? null : memory.lines()).units();
        Fields fields = new Fields(reading, grammar, publishedAt);
        List<Promise> promises = new ArrayList<>(units.size());
        for (Unit unit : units) {
            promises.add(fields.promise(unit));
        }
        return promises;
    }

    /** One pass over one text. */
    private final class Pass {

        private final PartReader parts;
        private final Reading reading;
        private final NormalizedText text;
        private final BitSet vague;
        private final OwnDay day;
        private final @Nullable SentenceMemory<PromiseMemory.Line> known;
        private final List<Unit> units = new ArrayList<>();

        private Stem stem = Stem.NONE;
        private boolean inList;

        Pass(Reading reading, BitSet vague, OwnDay day, @Nullable SentenceMemory<PromiseMemory.Line> known) {
            this.parts = new PartReader(grammar, day);
            this.day = day;
            this.known = known;
            this.reading = reading;
            this.text = reading.text();
            this.vague = vague;
        }

        List<Unit> units() {
            List<Sentence> sentences = reading.sentences();
            for (int from = 0; from < sentences.size(); ) {
                int to = from + 1;
                while (to < sentences.size()
                        && sentences.get(to).paragraph() == sentences.get(from).paragraph()) {
                    to++;
                }
                if (known == null || dependsOnLinesBefore(from)) {
                    line(from, to);
                } else {
                    line(from, to, known);
                }
                from = to;
            }
            return units;
        }

        private boolean dependsOnLinesBefore(int s) {
            return goesOn(s) || (isItem(reading.sentences().get(s)) && !stem.equals(Stem.NONE));
        }

        private boolean goesOn(int s) {
            return s > 0 && endsWith(reading.sentences().get(s - 1), '；');
        }

        private boolean isItem(Sentence sentence) {
            return ListMark.end(text, sentence.start(), sentence.end()) > sentence.start();
        }

        /** Takes over what was found in a line the last time, or finds it and remembers. */
        private void line(int from, int to, SentenceMemory<PromiseMemory.Line> known) {
            Sentence first = reading.sentences().get(from);
            int clauseTo = reading.sentences().get(to - 1).clauseTo();
            BitSet own = vague.get(first.clauseFrom(), clauseTo);
            PromiseMemory.Line line = known.get(first.groups());
            if (line == null
                    || line.voice() != reading.voice()
                    || !line.day().equals(day)
                    || !line.vague().equals(own)) {
                int unitFrom = units.size();
                line(from, to);
                List<Unit> found = new ArrayList<>();
                for (Unit unit : units.subList(unitFrom, units.size())) {
                    found.add(unit.moved(-from, -first.clauseFrom(), -first.hitFrom()));
                }
                Stem lent = stem.moved(-first.clauseFrom(), -first.hitFrom());
                known.put(first.groups(), new PromiseMemory.Line(reading.voice(), day, own, found, lent, inList));
            } else {
                for (Unit unit : line.units()) {
                    units.add(unit.moved(from, first.clauseFrom(), first.hitFrom()));
                }
                stem = line.stem().moved(first.clauseFrom(), first.hitFrom());
                inList = line.inList();
            }
        }

        private void line(int from, int to) {
            for (int s = from; s < to; s++) {
                Sentence sentence = reading.sentences().get(s);
                boolean item = isItem(sentence);
                if (!item && !goesOn(s)) {
                    stem = Stem.NONE;
                    inList = false;
                }
                inList |= item;
                switch (sentence.kind()) {
                    case BODY -> sentence(s, sentence);
                    case HEADING, SALUTATION -> stem = stemOf(sentence.clauseFrom(), sentence.clauseTo() - 1, stem);
                    case TITLE, SIGNATURE -> stem = Stem.NONE;
                }
            }
        }

        private boolean endsWith(Sentence sentence, char mark) {
            return text.charAt(sentence.end() - 1) == mark;
        }

        private void sentence(int index, Sentence sentence) {
            Stem own = stem;
            @Nullable Unit unit = null;
            int pending = -1;
            for (int c = sentence.clauseFrom(); c < sentence.clauseTo(); c++) {
                Clause clause = reading.clauses().get(c);
                Part part = parts.read(reading, sentence, clause, vague.get(c), own, unit);
                if (leads(clause, sentence, part)) {
                    unit = close(unit);
                    own = stemOf(sentence.clauseFrom(), c, own);
                    stem = own;
                    pending = -1;
                    continue;
                }
                Tense tense = part.tense() != null ? part.tense() : unit != null ? unit.tense() : own.tense();
                if (part.isCore() && tense != null) {
                    boolean chain = unit != null && !unit.isMeasure() && part.role() == Part.Role.GENERAL;
                    boolean serves = unit != null
                            && unit.isMeasure()
                            && part.role() == Part.Role.MEASURE
                            && pending < 0
                            && parts.serves(reading, clause, part);
                    if (unit != null && (chain || serves)) {
                        unit = unit.to(c);
                    } else {
                        int from = pending >= 0 ? pending : unit == null && takesBefore(sentence, c, part) ? c - 1 : c;
                        close(unit);
                        unit = new Unit(index, from, c, c, part, tense, own);
                    }
                    pending = -1;
                } else if (part.role() == Part.Role.NONE || part.isCore()) {
                    unit = close(unit);
                    pending = -1;
                } else if (opens(part, c, sentence, own, unit)) {
                    pending = pending >= 0 ? pending : c;
                    if (part.role() == Part.Role.SERVING && parts.limits(reading, clause)) {
                        unit = close(unit);
                        own = own.ahead();
                    }
                } else if (unit != null && pending < 0 && isOf(unit, part)) {
                    unit = unit.to(c);
                } else if (unit == null && part.role() != Part.Role.CONDITION) {
                    pending = -1;
                }
            }
            close(unit);
            Unit last = units.isEmpty() ? null : units.get(units.size() - 1);
            if (last != null && last.sentence() == index && !inList && !stem.isGiven()) {
                stem = Stem.goingOn(reading.clauses().get(last.core()).agentHit(), last.tense());
            }
        }

        /** Whether the clause before, which is in no promise, names what this one acts on: {@code 减免的税款41万元，已补缴}. */
        private boolean takesBefore(Sentence sentence, int c, Part part) {
            return c > sentence.clauseFrom()
                    && parts.lacksObject(reading, reading.clauses().get(c), part)
                    && parts.namesObject(reading, reading.clauses().get(c - 1));
        }

        /** Whether a clause that makes no promise belongs to the one before. */
        private boolean isOf(Unit unit, Part part) {
            return part.role() == Part.Role.NEUTRAL || (unit.isMeasure() && part.role() != Part.Role.REASON);
        }

        private @Nullable Unit close(@Nullable Unit unit) {
            if (unit != null) {
                units.add(unit);
            }
            return null;
        }

        /** Whether a clause only announces what follows: {@code 我们郑重承诺：}. */
        private boolean leads(Clause clause, Sentence sentence, Part part) {
            boolean tells = part.role() == Part.Role.MEASURE && part.action() >= 0;
            boolean label = clause.end() - ListMark.end(text, clause.start(), clause.end()) <= LONGEST_LABEL;
            return (label || !(tells && !parts.opensList(reading, clause)))
                    && clause.end() < text.length()
                    && text.charAt(clause.end()) == '：'
                    && (label || clause.end() + 1 < sentence.end() || parts.announces(reading, clause));
        }

        /** Whether a clause that makes no promise belongs to the one that follows rather than to the one before. */
        private boolean opens(Part part, int c, Sentence sentence, Stem own, @Nullable Unit unit) {
            if (c + 1 >= sentence.clauseTo()) {
                return false;
            }
            Clause clause = reading.clauses().get(c);
            Clause following = reading.clauses().get(c + 1);
            boolean limit = part.role() == Part.Role.SERVING && parts.limits(reading, clause);
            Stem lent = limit ? own.ahead() : own;
            Part next = parts.read(reading, sentence, following, vague.get(c + 1), lent, limit ? null : unit);
            return switch (part.role()) {
                case CONDITION -> next.role() != Part.Role.NONE;
                case SERVING, NEUTRAL ->
                    (unit == null && next.role() != Part.Role.NONE && parts.isStep(reading, clause))
                            || (next.isCore()
                                    && (parts.setsTime(reading, clause)
                                            || (unit == null && parts.isTopic(reading, clause, following))))
                            || (part.role() == Part.Role.SERVING
                                    && next.role() == Part.Role.CONDITION
                                    && parts.setsTime(reading, clause));
                default -> false;
            };
        }

        private Stem stemOf(int first, int c, Stem before) {
            Clause clause = reading.clauses().get(c);
            Tense tense = parts.stemTense(reading, clause);
            return new Stem(
                    first,
                    c,
                    clause.agentHit() >= 0 ? clause.agentHit() : before.actor(),
                    tense != null ? tense : before.tense());
        }
    }
}
