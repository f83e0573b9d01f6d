package dev.candor.casefile;

import dev.candor.LedgerLine;
import dev.candor.LedgerLine.Kind;
import dev.candor.Report;
import dev.candor.Score;
import dev.candor.internal.score.Ledger;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Scores of a case: its dimensions, and the whole as the statements' own scores (half the latest, half the others) with the
 * dimensions that can be judged beside them. Pure functions; the ledger of each dimension adds up to its score.
 */
final class CaseScorer {

    /** What statements and dimensions weigh; those that cannot be judged leave their weight to the others. */
    private static final double STATEMENTS = 0.5;

    private static final Map<CaseDimension, Double> WEIGHTS = Map.of(
            CaseDimension.LATE_RESPONSE, 0.15,
            CaseDimension.CONTRADICTIONS, 0.15,
            CaseDimension.UNANSWERED_QUESTIONS, 0.12,
            CaseDimension.BROKEN_PROMISES, 0.08);

    /** The most that a case can have in which a position was reversed without a word. */
    private static final int REVERSAL_CAP = 55;
    /** An owned correction gives back this share of what the contradiction would have cost. */
    private static final double GIVEN_BACK = 0.7;

    /** Hours and the points for a first word of a company that comes then; linear between. Other limits stretch them. */
    private static final double[][] FIRST = {{1, 100}, {4, 95}, {12, 80}, {24, 65}, {48, 40}, {72, 20}, {96, 5}};

    /** The limit of a company in hours, for which {@link #FIRST} stands. */
    private static final double LIMIT_OF_A_COMPANY = 4;

    /** Points lost by a first word in time that says nothing, or only a part, of what is known, unknown and to come. */
    private static final int EMPTY_HOLDING = 50;

    private static final int PARTIAL_HOLDING = 10;
    /** Points lost by a promised update that comes late or never, and by an unexplained gap between knowing and telling. */
    private static final int BROKEN_UPDATE = 15;

    private static final int DISCOVERY_GAP = 20;
    /** Points lost by a contradiction inside one statement, of two voices, of numbers, and of anything else. */
    private static final int INTERNAL = 15;

    private static final int VOICES = 25;
    private static final int NUMBERS = 20;
    private static final int OTHER = 40;
    /** Shares of a question's points that are lost by what became of it; silence loses all. */
    private static final double DEFERRED_WITH_DATE = 0.3;

    private static final double DEFERRED = 0.6;
    private static final double DEFLECTED = 0.9;
    /** Points lost by a promise that lapsed or is gone, and by one that was moved in time. */
    private static final int BROKEN = 20;

    private static final int RESCHEDULED = 5;

    private final List<LedgerLine<CaseDimension, CaseSubject>> ledger = new ArrayList<>();
    private final Map<CaseDimension, Score> dimensions = new EnumMap<>(CaseDimension.class);
    private Optional<Score> overall = Optional.empty();

    /** Scores of a case, in full. */
    record Result(
            Optional<Score> overall,
            Map<CaseDimension, Score> dimensions,
            List<LedgerLine<CaseDimension, CaseSubject>> ledger) {}

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
        scorer.overall(statements, conflicts);
        return new Result(scorer.overall, scorer.dimensions, scorer.ledger);
    }

    private void lateResponse(List<ReadStatement> statements, List<Clock> clocks) {
        Optional<Clock> first = clocks.stream()
                .filter(c -> c.kind() == Clock.Kind.FIRST_STATEMENT)
                .findFirst();
        if (first.isEmpty() || first.get().status() == Clock.Status.RUNNING) {
            return;
        }
        Ledger<CaseDimension, CaseSubject> lines = Ledger.of(CaseDimension.LATE_RESPONSE, ledger);
        double limit = first.get().limitHours();
        double hours = first.get().actualHours().orElse(Double.MAX_VALUE);
        charge(lines, first.get(), 100 - band(hours * LIMIT_OF_A_COMPANY / limit));
        if (!statements.isEmpty() && hours <= limit) {
            switch (ClockReader.substance(statements.get(0))) {
                case EMPTY -> charge(lines, CaseFactor.EMPTY_HOLDING, EMPTY_HOLDING);
                case PARTIAL -> charge(lines, CaseFactor.PARTIAL_HOLDING, PARTIAL_HOLDING);
                case FULL -> {}
            }
        }
        for (Clock clock : clocks) {
            if (clock.isBroken()) {
                switch (clock.kind()) {
                    case FIRST_STATEMENT -> {} // by its hours, above
                    case NEXT_UPDATE -> charge(lines, clock, BROKEN_UPDATE);
                    case DISCOVERY_GAP -> charge(lines, clock, DISCOVERY_GAP);
                }
            }
        }
        close(CaseDimension.LATE_RESPONSE, lines);
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
        Ledger<CaseDimension, CaseSubject> lines = Ledger.of(CaseDimension.CONTRADICTIONS, ledger);
        for (Conflict conflict : conflicts) {
            double cost = cost(conflict);
            switch (conflict.kind()) {
                case CONTRADICTION -> charge(lines, conflict.rule(), cost);
                case CORRECTION -> charge(lines, CaseFactor.CORRECTION, cost * (1 - GIVEN_BACK));
                case UPDATE, NONE -> {}
            }
        }
        close(CaseDimension.CONTRADICTIONS, lines);
    }

    private static double cost(Conflict conflict) {
        return switch (conflict.rule()) {
            case INTERNAL -> INTERNAL;
            case VOICES -> VOICES;
            case NUMBERS -> NUMBERS;
            default -> OTHER;
        };
    }

    private void questions(List<Answer> answers) {
        if (answers.isEmpty()) {
            return;
        }
        double weights =
                answers.stream().mapToDouble(a -> a.question().weight()).sum();
        Ledger<CaseDimension, CaseSubject> lines = Ledger.of(CaseDimension.UNANSWERED_QUESTIONS, ledger);
        for (Answer answer : answers) {
            double lost = switch (answer.outcome()) {
                case ANSWERED -> 0;
                case DEFERRED_WITH_DATE -> DEFERRED_WITH_DATE;
                case DEFERRED -> DEFERRED;
                case DEFLECTED -> DEFLECTED;
                case UNANSWERED -> 1;
            };
            charge(lines, answer.question(), 100 * lost * answer.question().weight() / weights);
        }
        close(CaseDimension.UNANSWERED_QUESTIONS, lines);
    }

    private void promises(List<FollowedPromise> promises) {
        Ledger<CaseDimension, CaseSubject> lines = Ledger.of(CaseDimension.BROKEN_PROMISES, ledger);
        for (FollowedPromise promise : promises) {
            switch (promise.outcome()) {
                case LAPSED, GONE -> charge(lines, promise.outcome(), BROKEN);
                case RESCHEDULED -> charge(lines, promise.outcome(), RESCHEDULED);
                default -> {}
            }
        }
        close(CaseDimension.BROKEN_PROMISES, lines);
    }

    /** A line for the statements and for each dimension, by what they weigh among those that can be judged. */
    private void overall(List<ReadStatement> statements, List<Conflict> conflicts) {
        List<Report> reports =
                statements.stream().flatMap(s -> s.report().stream()).toList();
        if (reports.isEmpty()) {
            return;
        }
        double weights = STATEMENTS;
        for (CaseDimension dimension : dimensions.keySet()) {
            weights += weight(dimension);
        }
        Ledger<CaseDimension, CaseSubject> lines = Ledger.overall(ledger);
        lines.add(Kind.WEIGHT, STATEMENTS / weights * ofStatements(reports), CaseFactor.STATEMENTS);
        for (Map.Entry<CaseDimension, Score> entry : dimensions.entrySet()) {
            CaseDimension dimension = entry.getKey();
            lines.add(
                    Kind.WEIGHT, weight(dimension) / weights * entry.getValue().value(), dimension);
        }
        cap(lines, conflicts);
        overall = Optional.of(lines.close());
    }

    /** Half the latest statement, half the others. */
    private static double ofStatements(List<Report> reports) {
        double latest = reports.get(reports.size() - 1).overall().value();
        double others = reports.subList(0, reports.size() - 1).stream()
                .mapToInt(report -> report.overall().value())
                .average()
                .orElse(latest);
        return (latest + others) / 2;
    }

    private static double weight(CaseDimension dimension) {
        return WEIGHTS.getOrDefault(dimension, 0.0);
    }

    /** Questions cap nothing: where a public asks in its own words, silence is too often told of an answer in other words. */
    private static void cap(Ledger<CaseDimension, CaseSubject> lines, List<Conflict> conflicts) {
        boolean reversed = conflicts.stream()
                .anyMatch(c -> c.kind() == Conflict.Kind.CONTRADICTION && c.rule() == CaseRule.REVERSAL);
        if (reversed) {
            lines.cap(REVERSAL_CAP, CaseRule.REVERSAL);
        }
    }

    private static void charge(Ledger<CaseDimension, CaseSubject> lines, CaseSubject subject, double points) {
        if (points > 0) {
            lines.add(Kind.FINDING, -points, subject);
        }
    }

    private void close(CaseDimension dimension, Ledger<CaseDimension, CaseSubject> lines) {
        dimensions.put(dimension, lines.close());
    }
}
