package dev.candor.internal.promise;

import dev.candor.Promise;
import dev.candor.Promise.Tense;
import dev.candor.internal.clause.Clause;
import dev.candor.internal.clause.Reading;
import dev.candor.internal.clause.Sentence;
import dev.candor.internal.match.Lexicon;
import dev.candor.internal.promise.ChainModel.Cut;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/**
 * Finds promises: one for every measure that can be kept or broken by itself, across lists, and one for a chain of general
 * words. What each clause is by itself is read from its words; which clauses make a promise together is decided by what was
 * learnt of readers. Immutable and thread-safe.
 */
public final class PromiseReader {

    private final PromiseGrammar grammar;
    private final ChainFeatures features;
    private final PromiseSegmenter segmenter;

    /** A reader for the groups of this lexicon that cuts as the model says. */
    public PromiseReader(Lexicon lexicon, ChainModel model) {
        this.features = new ChainFeatures(lexicon, model.features());
        this.grammar = features.grammar();
        this.segmenter = new PromiseSegmenter(features, model);
    }

    /**
     * The promises of a text, by position.
     *
     * @param reading the text
     * @param vague the clauses in which a rule has found a promise with nothing to check in it
     * @param memory where they are found
     */
    public List<Promise> read(Reading reading, BitSet vague, PromiseMemory memory) {
        OwnDay day = OwnDay.of(reading);
        PartReader parts = new PartReader(reading, grammar, day, memory.facts());
        TextPotentials seen = segmenter.see(parts, vague, memory);
        int[] headings = Headings.above(reading, memory.headings());
        Cut[] cuts = segmenter.cut(reading, seen, headings, certain(parts, seen, headings, vague), memory);
        Fields fields = new Fields(reading, grammar, parts.words(), day.dated());
        List<Unit> units = new Pass(parts, seen, cuts, vague).units();
        Promise[] promises = new Promise[units.size()];
        for (int i = 0; i < promises.length; i++) {
            Unit unit = units.get(i);
            boolean over = unit.tense() == Tense.FUTURE && parts.isOver(unit.core());
            promises[i] = fields.promise(over ? unit.over() : unit);
        }
        return List.of(promises);
    }

    /** The clauses that are in a promise in any case: aims, as rules found and as they are read, and announced measures. */
    private BitSet certain(PartReader parts, TextPotentials seen, int[] headings, BitSet vague) {
        BitSet certain = new BitSet();
        for (int c = vague.nextSetBit(0); c >= 0; c = vague.nextSetBit(c + 1)) {
            certain.set(c, seen.part(c).role() == Part.Role.GENERAL);
        }
        Reading reading = parts.reading();
        for (Sentence sentence : reading.sentences()) {
            int first = sentence.clauseFrom();
            int above = first < sentence.clauseTo() ? headings[first] : -1;
            if (above >= 0
                    && seen.part(above).role() == Part.Role.LEAD
                    && seen.part(first).role() != Part.Role.NONE
                    && reading.isItem(sentence)
                    && parts.words().announceMeasures(reading.clauses().get(above))) {
                certain.set(first);
            }
        }
        return certain;
    }

    /** One pass over one text. */
    private static final class Pass {

        private final Reading reading;
        private final TextPotentials seen;
        private final Cut[] cuts;
        private final BitSet vague;
        private final PartReader parts;
        private final List<Unit> units = new ArrayList<>();

        private Stem stem = Stem.NONE;

        Pass(PartReader parts, TextPotentials seen, Cut[] cuts, BitSet vague) {
            this.reading = parts.reading();
            this.seen = seen;
            this.cuts = cuts;
            this.vague = vague;
            this.parts = parts;
        }

        List<Unit> units() {
            for (int s = 0; s < reading.sentences().size(); s++) {
                Sentence sentence = reading.sentences().get(s);
                if (!goesOn(s) && !reading.isItem(sentence)) {
                    stem = Stem.NONE;
                }
                for (int c = sentence.clauseFrom(); c < sentence.clauseTo(); c++) {
                    if (cuts[c] != Cut.NONE && (units.isEmpty() || lastUnit().last() < c)) {
                        units.add(unit(sentence, c));
                    }
                    lend(sentence, c);
                }
                if (goesOn(s + 1) && !stem.isGiven()) {
                    goOn(sentence);
                }
            }
            return units;
        }

        private boolean goesOn(int s) {
            return s > 0
                    && s < reading.sentences().size()
                    && reading.text().charAt(reading.sentences().get(s - 1).end() - 1) == '；';
        }

        /** The promise that begins with a clause; a vague one makes it, else the first of the clauses that tell most. */
        private Unit unit(Sentence sentence, int first) {
            int last = last(first);
            int core = vague.nextSetBit(first);
            boolean isVague = core >= 0 && core <= last;
            if (!isVague) {
                core = first;
                for (int c = first + 1; c <= last; c++) {
                    core = seen.part(c).role().compareTo(seen.part(core).role()) > 0 ? c : core;
                }
            }
            Part part = seen.part(core);
            boolean isMeasure = !isVague && part.role() != Part.Role.GENERAL;
            return new Unit(first, last, core, isMeasure, part.action(), tense(sentence, first, last, core), stem);
        }

        /** Where a promise ends that begins with a clause: what is vague is in none with something to check. */
        private int last(int first) {
            int last = first;
            while (last + 1 < cuts.length && cuts[last + 1] == Cut.GOES_ON) {
                last++;
            }
            int start = reading.clauses().get(first).start();
            int end = reading.clauses().get(last).end();
            int change = vague.get(first) ? vague.nextClearBit(first) : vague.nextSetBit(first);
            boolean mixed = change > 0 && change <= last;
            return mixed && !Facts.in(reading, start, end).isEmpty() ? change - 1 : last;
        }

        /**
         * When the act happens: as it says, as another clause of the promise says, as what stands before it says, as the days
         * told in it say.
         */
        private Tense tense(Sentence sentence, int first, int last, int core) {
            Tense said = seen.part(core).tense();
            for (int c = first; c <= last && said == null; c++) {
                said = seen.part(c).tense();
            }
            if (said == null && !units.isEmpty() && lastUnit().last() >= sentence.clauseFrom()) {
                said = lastUnit().tense();
            }
            if (said == null) {
                said = stem.tense();
            }
            int action = seen.part(core).action();
            if (said == null && action >= 0) {
                said = parts.bareTense(sentence, core, action);
            }
            return said == null ? Tense.FUTURE : said;
        }

        private Unit lastUnit() {
            return units.get(units.size() - 1);
        }

        /** What a clause lends to those that follow: a heading, or what stands before a colon. */
        private void lend(Sentence sentence, int c) {
            switch (sentence.kind()) {
                case TITLE, SIGNATURE -> stem = Stem.NONE;
                case HEADING, SALUTATION -> stem = stemOf(sentence.clauseFrom(), c);
                case BODY -> {
                    if (cuts[c] == Cut.NONE
                            && Headings.isBeforeColon(reading, reading.clauses().get(c))) {
                        stem = stemOf(sentence.clauseFrom(), c);
                    }
                }
            }
        }

        /** What the part of a sentence before a semicolon lends to what follows. */
        private void goOn(Sentence sentence) {
            if (!units.isEmpty() && lastUnit().last() >= sentence.clauseFrom()) {
                int agent = reading.clauses().get(lastUnit().core()).agentHit();
                stem = Stem.goingOn(agent, lastUnit().tense());
            }
        }

        private Stem stemOf(int first, int c) {
            Clause clause = reading.clauses().get(c);
            Tense tense = parts.words().stemTense(clause);
            return new Stem(
                    first,
                    c,
                    clause.agentHit() >= 0 ? clause.agentHit() : stem.actor(),
                    tense != null ? tense : stem.tense());
        }
    }
}
