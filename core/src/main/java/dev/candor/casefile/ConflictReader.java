package dev.candor.casefile;

import dev.candor.casefile.Conflict.Kind;
import dev.candor.internal.choice.Choice;
import dev.candor.internal.language.CaseData;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Finds what two statements, an advertisement and a statement, or one statement with itself are at odds about. Stretches that
 * may tell one slot otherwise are held against each other; whether they do, and whether the later one owns up to it, comes
 * from signs whose weights were learnt from labelled pairs. Immutable and thread-safe.
 */
final class ConflictReader {

    /** A finding must be likelier than not. */
    private static final double HALF = 0.5;

    private final ValuePairs values;
    private final ClausePairs clauses;
    private final InternalConflicts internal;
    private final List<Integer> anchors;
    private final Judgement<Kind> pairs;
    private final Judgement<Kind> inside;

    ConflictReader(CaseWords words, CaseData data) {
        PairSigns pairSigns = new PairSigns(Signs.cues(data));
        this.values = new ValuePairs(pairSigns);
        this.clauses = new ClausePairs(pairSigns, words, data.cues());
        this.internal = new InternalConflicts(words);
        this.anchors = words.family("when.");
        this.pairs = new Judgement<>("pairs", Kind.values(), pairSigns.signs(), data.weights());
        this.inside = new Judgement<>("insides", Kind.values(), internal.signs(), data.weights());
    }

    /** A text with what is held against others. */
    private record Held(ReadStatement statement, Value.Values values, ClausePairs.Tellings tellings) {}

    /** What two texts, or one, may be at odds about: every candidate as whatever it may be, and last that there is nothing. */
    private record Question(
            Judgement<Kind> judgement, List<Candidate> candidates, List<Judgement.Reading<Kind>> readings) {

        /** {@code opposite} tells that some statement says the opposite of the claim that this is about. */
        static Question of(Judgement<Kind> judgement, List<Candidate> candidates, boolean opposite) {
            boolean claimed = candidates.get(0).earlier().statement().isPromotion();
            List<Candidate> read = new ArrayList<>();
            List<Judgement.Reading<Kind>> readings = new ArrayList<>();
            for (Candidate candidate : candidates) {
                List<Place> places =
                        List.of(candidate.earlier().place(), candidate.later().place());
                for (Kind kind : kinds(candidate, opposite)) {
                    read.add(candidate);
                    readings.add(new Judgement.Reading<>(kind, places, candidate.row()));
                }
            }
            Signs.Row none = judgement.row().set("always", 1).set("options", Math.log1p(candidates.size()));
            readings.add(new Judgement.Reading<>(Kind.NONE, List.of(), none.set("promotion", claimed)));
            return new Question(judgement, read, readings);
        }

        /**
         * What a candidate may be. Inside one statement nothing is updated; what was called preliminary may come out
         * otherwise; what a later text tells as said before is not what it says; a position is given up only where one clause
         * denies what the other tells; of data that got out one text denies or leaves out some, or there is nothing to correct
         * either; times of different steps differ anyway; what an advertisement said is taken back where a text says that it
         * misled; and where the opposite of a claim is told, nothing else is held against it.
         */
        private static List<Kind> kinds(Candidate candidate, boolean opposite) {
            if (candidate.earlier().statement().isSameAs(candidate.later().statement())) {
                return List.of(Kind.CONTRADICTION);
            }
            Signs.Row row = candidate.row();
            boolean held = row.shows("turned")
                    || row.shows("opposite")
                    || row.shows("counter-flat")
                    || row.shows("all-partly")
                    || row.shows("duty-turned");
            if (candidate.slot() == Slot.LEAK && !row.shows("leak-denied") && !row.shows("leak-more")) {
                return List.of();
            }
            if (row.shows("cause-chain")) {
                return List.of();
            }
            boolean none = row.shows("preliminary")
                    || row.shows("retold")
                    || (candidate.slot() == Slot.REVERSAL && !held)
                    || (candidate.slot() == Slot.CLAIM && row.shows("corrected"))
                    || row.shows("other-anchor")
                    || (opposite && !row.shows("claim-opposite"));
            return none
                    ? List.of(Kind.UPDATE, Kind.CORRECTION)
                    : List.of(Kind.CONTRADICTION, Kind.UPDATE, Kind.CORRECTION);
        }
    }

    /** The differences, by the place of the later words; between two texts at most one, the likeliest. */
    List<Conflict> find(List<ReadStatement> statements, List<ReadStatement> promotions) {
        List<Conflict> found = new ArrayList<>();
        for (Question question : questions(statements, promotions)) {
            Judgement.Decision<Kind> decision = question.judgement().decide(question.readings());
            if (decision.verdict() != Kind.NONE && decision.chance() > HALF) {
                Candidate candidate = question.candidates().get(decision.reading());
                found.add(new Conflict(candidate.slot(), candidate.earlier(), candidate.later(), decision.verdict()));
            }
        }
        found.sort(Comparator.comparing(
                        (Conflict conflict) -> conflict.later().statement().index())
                .thenComparing(conflict -> conflict.later().start()));
        return found;
    }

    /** The readings of all texts, for learning. */
    List<Choice<List<Place>>> choices(List<ReadStatement> statements, List<ReadStatement> promotions) {
        return questions(statements, promotions).stream()
                .map(question -> question.judgement().choice(List.of(), question.readings()))
                .toList();
    }

    private List<Question> questions(List<ReadStatement> statements, List<ReadStatement> promotions) {
        List<Question> questions = new ArrayList<>();
        List<Held> told = statements.stream().map(this::held).toList();
        List<Held> claimed = promotions.stream().map(this::held).toList();
        for (int later = 0; later < statements.size(); later++) {
            List<Candidate> own = new ArrayList<>();
            internal.find(statements.get(later), statements.subList(later + 1, statements.size()), own);
            add(inside, own, false, questions);
            for (int earlier = 0; earlier < later; earlier++) {
                add(pairs, pairs(told.get(earlier), told.get(later)), false, questions);
            }
        }
        for (Held claim : claimed) {
            List<List<Candidate>> held =
                    told.stream().map(later -> pairs(claim, later)).toList();
            boolean opposite = held.stream()
                    .flatMap(List::stream)
                    .anyMatch(candidate -> candidate.row().shows("claim-opposite"));
            held.forEach(candidates -> add(pairs, candidates, opposite, questions));
        }
        return questions;
    }

    private Held held(ReadStatement statement) {
        return new Held(statement, Value.of(statement, anchors), clauses.told(statement));
    }

    private List<Candidate> pairs(Held earlier, Held later) {
        TextPair pair = TextPair.of(earlier.statement(), later.statement());
        List<Candidate> both = new ArrayList<>();
        values.find(pair, earlier.values(), later.values(), both);
        clauses.find(pair, earlier.tellings(), later.tellings(), both);
        return both;
    }

    private static void add(
            Judgement<Kind> judgement, List<Candidate> candidates, boolean opposite, List<Question> questions) {
        if (!candidates.isEmpty()) {
            questions.add(Question.of(judgement, candidates, opposite));
        }
    }
}
