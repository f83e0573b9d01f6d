package dev.candor.casefile;

import dev.candor.LedgerLine;
import dev.candor.Report;
import dev.candor.Score;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Scores of a case: its dimensions, and the whole as the statements' own scores (half the latest, half the others) with the
 * dimensions that can be judged beside them. Pure functions; the ledger of each dimension adds up to its score.
 */
final class CaseScorer {

    private static final String OVERALL = "overall";

    /** What statements and dimensions weigh; those that cannot be judged leave their weight to the others. */
    private static final double STATEMENTS = 0.5;

    private static final Map<CaseDimension, Double> WEIGHTS = Map.of(
            CaseDimension.LATE_RESPONSE, 0.15,
            CaseDimension.CONTRADICTIONS, 0.15,
            CaseDimension.UNANSWERED_QUESTIONS, 0.12,
            CaseDimension.BROKEN_PROMISES, 0.08);

    /** The most that a case can have in which a position was reversed without a word. */
    private static final int REVERSAL_CAP = 55;
    /** The most where a question that so many ask is not answered. */
    private static final int QUESTION_CAP = 60;

    private static final double MANY_ASK = 0.3;
    /** An owned correction gives back this share of what the contradiction would have cost. */
    private static final double GIVEN_BACK = 0.7;

    /** Hours and the points for a first word that comes then; linear between (bands for companies). */
    private static final double[][] FIRST = {{1, 100}, {4, 95}, {12, 80}, {24, 65}, {48, 40}, {72, 20}, {96, 5}};

    private final List<LedgerLine> ledger = new ArrayList<>();
    private final Map<CaseDimension, Score> dimensions = new EnumMap<>(CaseDimension.class);
    private Optional<Score> overall = Optional.empty();

    /** Scores of a case, in full. */
    record Result(Optional<Score> overall, Map<CaseDimension, Score> dimensions, List<LedgerLine> ledger) {}

    private CaseScorer() {}

    static Result score(
            List<ReadStatement> statements,
            List<Conflict> conflicts,
            List<Answer> answers,
            List<FollowedPromise> promises,
            List<Clock> clocks) {
        CaseScorer scorer = new CaseScorer();
        scorer.lateResponse(statements, clocks);
        if (!statements.isEmpty()) {
            scorer.contradictions(conflicts);
            scorer.questions(answers);
            scorer.promises(promises);
        }
        scorer.overall(statements, conflicts, answers);
        return new Result(scorer.overall, scorer.dimensions, scorer.ledger);
    }

    private void lateResponse(List<ReadStatement> statements, List<Clock> clocks) {
        Optional<Clock> first =
                clocks.stream().filter(c -> c.id().equals("first-statement")).findFirst();
        if (first.isEmpty() || first.get().status() == Clock.Status.RUNNING) {
            return;
        }
        Tally tally = new Tally(this, CaseDimension.LATE_RESPONSE);
        double limit = first.get().limitHours();
        double hours = first.get().actualHours().orElse(Double.MAX_VALUE);
        tally.add("first-statement", band(hours * 4 / limit) - 100);
        if (!statements.isEmpty() && hours <= limit) {
            switch (ClockReader.substance(statements.get(0))) {
                case EMPTY -> tally.add("empty-holding", -50);
                case PARTIAL -> tally.add("partial-holding", -10);
                case FULL -> {}
            }
        }
        for (Clock clock : clocks) {
            boolean missed = clock.status() == Clock.Status.LATE || clock.status() == Clock.Status.MISSED;
            if (missed && clock.id().equals("next-update")) {
                tally.add("next-update", -15);
            } else if (missed && clock.id().equals("discovery-gap")) {
                tally.add("discovery-gap", -20);
            }
        }
        tally.close();
    }

    private static double band(double hours) {
        if (hours <= FIRST[0][0]) {
            return FIRST[0][1];
        }
        for (int i = 1; i < FIRST.length; i++) {
            if (hours <= FIRST[i][0]) {
                double share = (hours - FIRST[i - 1][0]) / (FIRST[i][0] - FIRST[i - 1][0]);
                return FIRST[i - 1][1] + share * (FIRST[i][1] - FIRST[i - 1][1]);
            }
        }
        return FIRST[FIRST.length - 1][1];
    }

    private void contradictions(List<Conflict> conflicts) {
        Tally tally = new Tally(this, CaseDimension.CONTRADICTIONS);
        for (Conflict conflict : conflicts) {
            double cost = cost(conflict);
            switch (conflict.kind()) {
                case CONTRADICTION -> tally.add(Findings.rule(conflict), -cost);
                case CORRECTION -> tally.add("correction", -cost * (1 - GIVEN_BACK));
                case UPDATE, NONE -> {}
            }
        }
        tally.close();
    }

    private static double cost(Conflict conflict) {
        return switch (Findings.rule(conflict)) {
            case "consistency.internal" -> 15;
            case "consistency.voices" -> 25;
            case "consistency.numbers" -> 20;
            default -> 40;
        };
    }

    private void questions(List<Answer> answers) {
        if (answers.isEmpty()) {
            return;
        }
        double weights =
                answers.stream().mapToDouble(a -> a.question().weight()).sum();
        Tally tally = new Tally(this, CaseDimension.UNANSWERED_QUESTIONS);
        for (Answer answer : answers) {
            double lost = switch (answer.outcome()) {
                case ANSWERED -> 0;
                case DEFERRED_WITH_DATE -> 0.3;
                case DEFERRED -> 0.6;
                case DEFLECTED -> 0.9;
                case UNANSWERED -> 1;
            };
            tally.add(answer.question().id(), -100 * lost * answer.question().weight() / weights);
        }
        tally.close();
    }

    private void promises(List<FollowedPromise> promises) {
        Tally tally = new Tally(this, CaseDimension.BROKEN_PROMISES);
        for (FollowedPromise promise : promises) {
            switch (promise.outcome()) {
                case LAPSED, GONE -> tally.add(promise.outcome().id(), -20);
                case RESCHEDULED -> tally.add(promise.outcome().id(), -5);
                default -> {}
            }
        }
        tally.close();
    }

    private void overall(List<ReadStatement> statements, List<Conflict> conflicts, List<Answer> answers) {
        List<Report> reports =
                statements.stream().flatMap(s -> s.report().stream()).toList();
        double sum = 0;
        double weights = 0;
        if (!reports.isEmpty()) {
            double latest = reports.get(reports.size() - 1).overall().value();
            double others = reports.subList(0, reports.size() - 1).stream()
                    .mapToInt(report -> report.overall().value())
                    .average()
                    .orElse(latest);
            sum += STATEMENTS * (latest + others) / 2;
            weights += STATEMENTS;
        }
        for (Map.Entry<CaseDimension, Score> dimension : dimensions.entrySet()) {
            double weight = WEIGHTS.getOrDefault(dimension.getKey(), 0.0);
            sum += weight * dimension.getValue().value();
            weights += weight;
        }
        if (reports.isEmpty() || weights == 0) {
            return;
        }
        int value = (int) Math.round(sum / weights);
        line(OVERALL, "weight", value, "");
        int cap = cap(conflicts, answers);
        if (value > cap) {
            line(
                    OVERALL,
                    "cap",
                    (double) cap - value,
                    cap == REVERSAL_CAP ? "consistency.reversal" : "question.unanswered");
            value = cap;
        }
        overall = Optional.of(new Score(value));
    }

    private static int cap(List<Conflict> conflicts, List<Answer> answers) {
        boolean reversed = conflicts.stream()
                .anyMatch(c -> c.kind() == Conflict.Kind.CONTRADICTION
                        && Findings.rule(c).equals("consistency.reversal"));
        boolean open = answers.stream()
                .anyMatch(a -> a.question().weight() >= MANY_ASK && a.outcome() == Answer.Outcome.UNANSWERED);
        return reversed ? REVERSAL_CAP : open ? QUESTION_CAP : 100;
    }

    private void line(String of, String kind, double points, String subject) {
        ledger.add(new LedgerLine(of, kind, points, OptionalInt.empty(), subject));
    }

    /** The lines of one dimension. */
    private static final class Tally {

        private final CaseScorer scorer;
        private final CaseDimension dimension;
        private double sum = 100;

        Tally(CaseScorer scorer, CaseDimension dimension) {
            this.scorer = scorer;
            this.dimension = dimension;
            scorer.line(dimension.id(), "base", 100, "");
        }

        void add(String subject, double points) {
            if (points != 0) {
                double rounded = Math.round(points * 100) / 100.0;
                scorer.line(dimension.id(), "finding", rounded, subject);
                sum += rounded;
            }
        }

        void close() {
            long value = Math.max(0, Math.min(100, Math.round(sum)));
            double rest = Math.round((value - sum) * 100) / 100.0;
            if (rest != 0) {
                scorer.line(dimension.id(), sum < 0 ? "floor" : "rounding", rest, "");
            }
            scorer.dimensions.put(dimension, new Score((int) value));
        }
    }
}
