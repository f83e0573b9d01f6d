package dev.candor.casefile;

import dev.candor.casefile.FollowedPromise.Outcome;
import dev.candor.internal.choice.Choice;
import dev.candor.internal.language.CaseData;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Follows every dated promise into the later statements. Each clause there may tell that it was done, moved, not done in time
 * or dropped, or none does: the chances of these readings come from signs whose weights were learnt from labelled promises.
 * What is silent is open, or lapsed once the date has passed. Immutable and thread-safe.
 */
final class PromiseFollower {

    /** A clause that tells so much of a promise as done in time leaves it neither open nor moved. */
    private static final double OUTRIGHT = 0.5;

    private final PromiseSigns signs;
    private final Judgement<Outcome> judgement;

    PromiseFollower(CaseData data) {
        this.signs = new PromiseSigns(data);
        this.judgement = signs.judgement();
    }

    /** What became of the dated promises, by statement and place. */
    List<FollowedPromise> follow(List<ReadStatement> statements, Optional<OffsetDateTime> asOf) {
        return sought(statements, asOf).stream()
                .map(sought -> follow(sought.pledge(), readings(sought)))
                .toList();
    }

    /** The readings of all dated promises, for learning. */
    List<Choice<List<Place>>> choices(List<ReadStatement> statements, Optional<OffsetDateTime> asOf) {
        return sought(statements, asOf).stream()
                .map(sought -> judgement.choice(List.of(sought.pledge().place()), readings(sought)))
                .toList();
    }

    private List<SoughtPromise> sought(List<ReadStatement> statements, Optional<OffsetDateTime> asOf) {
        List<ToldStatement> texts = statements.stream().map(signs::told).toList();
        List<SoughtPromise> all = new ArrayList<>();
        for (ToldStatement own : texts) {
            ReadStatement statement = own.statement();
            List<Pledge> pledges = Pledge.of(statement);
            Gists promises = new Gists(pledges.stream()
                    .map(pledge -> statement.gist(pledge.from(), pledge.to()))
                    .toList());
            List<SoughtPromise.Later> later = (pledges.isEmpty()
                            ? List.<ToldStatement>of()
                            : texts.subList(statement.index() + 1, texts.size()))
                    .stream()
                            .map(next -> SoughtPromise.Later.of(statement, promises, next))
                            .toList();
            for (int i = 0; i < pledges.size(); i++) {
                all.add(SoughtPromise.of(pledges.get(i), i, own, later, asOf));
            }
        }
        return all;
    }

    private FollowedPromise follow(Pledge pledge, List<Judgement.Reading<Outcome>> readings) {
        Judgement.Decision<Outcome> decision = judgement.decide(readings);
        boolean silent = readings.get(decision.reading()).places().isEmpty();
        int shown = silent
                ? decision.reading()
                : Judgement.nearest(readings, decision).reading();
        return new FollowedPromise(
                pledge.place(),
                pledge.due().text(),
                decision.verdict(),
                readings.get(shown).places().stream().findFirst());
    }

    private List<Judgement.Reading<Outcome>> readings(SoughtPromise sought) {
        List<Judgement.Reading<Outcome>> readings = new ArrayList<>();
        List<Signs.Row> all = new ArrayList<>();
        Map<String, Double> most = new HashMap<>();
        double covered = 0;
        for (SoughtPromise.Later next : sought.later()) {
            double covers = sought.covers(next);
            covered = Math.max(covered, covers);
            double left = Math.max(0, covers - sought.taken(next));
            boolean late = next.statement()
                    .publishedAt()
                    .filter(sought.pledge().due()::isOver)
                    .isPresent();
            boolean old = false;
            for (int c = 0; c < next.text().clauses().size(); c++) {
                ToldStatement.Told told = next.text().clauses().get(c);
                old = told.opens() ? isNoNewDay(sought.pledge(), next.statement(), told.days()) : old;
                Signs.Row row = signs.row(sought, next, c, late, most);
                row.set("no-new-day", old).set("covers", covers).set("left-out", left);
                all.add(row);
                readings.add(new Judgement.Reading<>(Outcome.KEPT, told.place(), row));
                readings.add(new Judgement.Reading<>(Outcome.GONE, told.place(), row));
                if (sought.over()) {
                    readings.add(new Judgement.Reading<>(Outcome.LAPSED, told.place(), row));
                }
                if (!late && told.hasDay() && !old) {
                    readings.add(new Judgement.Reading<>(Outcome.RESCHEDULED, told.place(), row));
                }
            }
        }
        Signs.Row none = signs.silence(sought, readings.size(), covered);
        all.add(none);
        readings.add(new Judgement.Reading<>(sought.over() ? Outcome.LAPSED : Outcome.OPEN, List.of(), none));
        Signs.Row told = signs.told(sought, most);
        Signs.Common common = judgement.common(told);
        all.forEach(row -> row.with(common));
        if (told.get("told-done") >= OUTRIGHT
                && told.get("told-done") > Math.max(told.get("told-part"), told.get("told-moved"))) {
            readings.removeIf(reading -> reading.verdict() == Outcome.OPEN || reading.verdict() == Outcome.RESCHEDULED);
        }
        return readings;
    }

    /** Whether days that are known are told, and none is to come that is not the promised one. */
    private static boolean isNoNewDay(Pledge pledge, ReadStatement statement, List<DueDate> days) {
        return !days.isEmpty()
                && days.stream()
                        .filter(due -> !due.text().equals(pledge.due().text()))
                        .allMatch(due -> statement
                                .publishedAt()
                                .filter(at -> !due.isAfter(at))
                                .isPresent());
    }
}
