package dev.candor.casefile;

import dev.candor.Crisis;
import dev.candor.Disclosure;
import dev.candor.Presence;
import dev.candor.Report;
import dev.candor.Text;
import dev.candor.Voice;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;

/** Measures how long the public waited. Immutable and thread-safe. */
final class ClockReader {

    private static final double MINUTES = 60;

    private static final Set<Crisis> MAJOR = EnumSet.of(
            Crisis.PRODUCT_SAFETY_INCIDENT, Crisis.FOOD_SAFETY, Crisis.ENVIRONMENT_ACCIDENT, Crisis.GOVERNMENT_NOTICE);

    private final ResponseClocks limits;

    ClockReader(ResponseClocks limits) {
        this.limits = limits;
    }

    /** The clocks of a case. */
    List<Clock> clocks(Case file, Crisis crisis, List<ReadStatement> statements, Optional<OffsetDateTime> asOf) {
        List<Clock> clocks = new ArrayList<>();
        Optional<OffsetDateTime> start = start(file);
        Optional<ReadStatement> first =
                statements.stream().filter(s -> s.publishedAt().isPresent()).findFirst();
        if (start.isPresent() && (first.isPresent() || asOf.isPresent())) {
            double limit = limit(crisis, first.flatMap(ReadStatement::voice));
            clocks.add(clock(
                    Clock.Kind.FIRST_STATEMENT.id(),
                    Clock.Kind.FIRST_STATEMENT,
                    new Text("首次回应", "First statement"),
                    limit,
                    first.flatMap(ReadStatement::publishedAt).map(at -> hours(start.get(), at)),
                    asOf.map(at -> hours(start.get(), at))));
        }
        gap(file, first).ifPresent(clocks::add);
        for (ReadStatement statement : statements) {
            nextUpdate(statement, statements, asOf).ifPresent(clocks::add);
        }
        return clocks;
    }

    /** When the clock of the first word starts: when the issuer knew, else when the public did, else when it happened. */
    private static Optional<OffsetDateTime> start(Case file) {
        Optional<OffsetDateTime> exposed = file.events().stream()
                .filter(event -> event.kind() == CaseEvent.Kind.MEDIA_EXPOSURE)
                .flatMap(event -> event.at().stream())
                .min(OffsetDateTime.timeLineOrder());
        return file.knownAt().or(() -> exposed).or(file::occurredAt);
    }

    private double limit(Crisis crisis, Optional<Voice> voice) {
        if (voice.filter(Voice.AUTHORITY::equals).isEmpty()) {
            return limits.company();
        }
        return MAJOR.contains(crisis) ? limits.authorityMajor() : limits.authority();
    }

    /** The gap between knowing and telling, when it needs a reason and the first statement gives none. */
    private Optional<Clock> gap(Case file, Optional<ReadStatement> first) {
        if (file.knownAt().isEmpty() || first.isEmpty()) {
            return Optional.empty();
        }
        ReadStatement statement = first.get();
        double hours = hours(file.knownAt().get(), statement.publishedAt().orElseThrow());
        if (hours <= limits.discoveryGap()) {
            return Optional.empty();
        }
        boolean explained = statement.has(Mark.BECAUSE, 0, statement.text().length());
        return explained
                ? Optional.empty()
                : Optional.of(new Clock(
                        Clock.Kind.DISCOVERY_GAP.id(),
                        Clock.Kind.DISCOVERY_GAP,
                        new Text("知情到公布之间未作说明", "From knowing to telling, unexplained"),
                        limits.discoveryGap(),
                        OptionalDouble.of(hours),
                        Clock.Status.LATE));
    }

    /** The update that a statement promises: the moment or the day of a sentence that speaks of the next word. */
    private static Optional<Clock> nextUpdate(
            ReadStatement statement, List<ReadStatement> statements, Optional<OffsetDateTime> asOf) {
        Optional<OffsetDateTime> due = statement.publishedAt().flatMap(at -> promisedUpdate(statement, at));
        if (due.isEmpty()) {
            return Optional.empty();
        }
        OffsetDateTime from = statement.publishedAt().orElseThrow();
        Optional<OffsetDateTime> next = statements.stream()
                .flatMap(s -> s.publishedAt().stream())
                .filter(at -> at.isAfter(from))
                .findFirst();
        return Optional.of(clock(
                Clock.Kind.NEXT_UPDATE.id() + ":" + statement.id(),
                Clock.Kind.NEXT_UPDATE,
                new Text("承诺的下次更新（" + statement.id() + "）", "The next update as promised (" + statement.id() + ")"),
                hours(from, due.get()),
                next.map(at -> hours(from, at)),
                asOf.map(at -> hours(from, at))));
    }

    private static Optional<OffsetDateTime> promisedUpdate(ReadStatement statement, OffsetDateTime published) {
        return statement
                .nextUpdateSentence()
                .map(statement.sentences()::get)
                .flatMap(sentence -> DueDate.of(statement, sentence.start(), sentence.end()))
                .filter(due -> due.isAfter(published))
                .map(due -> due.moment()
                        .orElseGet(() -> due.day().plusDays(1).atStartOfDay().atOffset(published.getOffset())));
    }

    private static Clock clock(
            String id, Clock.Kind kind, Text label, double limit, Optional<Double> actual, Optional<Double> elapsed) {
        Clock.Status status;
        if (actual.isPresent()) {
            status = actual.get() <= limit ? Clock.Status.MET : Clock.Status.LATE;
        } else {
            status = elapsed.filter(hours -> hours > limit).isPresent() ? Clock.Status.MISSED : Clock.Status.RUNNING;
        }
        OptionalDouble hours = actual.isPresent() ? OptionalDouble.of(actual.get()) : OptionalDouble.empty();
        return new Clock(id, kind, label, limit, hours, status);
    }

    private static double hours(OffsetDateTime from, OffsetDateTime to) {
        return Duration.between(from, to).toMinutes() / MINUTES;
    }

    /** Whether a first statement tells enough to count: something checkable, what is not known, when the next word comes. */
    static Substance substance(ReadStatement statement) {
        Optional<Report> report = statement.report();
        if (report.isEmpty()) {
            return Substance.EMPTY;
        }
        boolean tells = report.get().disclosures().stream()
                .anyMatch(d -> d.presence() == Presence.PRESENT
                        && (d.item() == Disclosure.Item.WHAT
                                || d.item() == Disclosure.Item.DONE
                                || d.item() == Disclosure.Item.CAUSE
                                || d.item() == Disclosure.Item.SCOPE));
        boolean next = statement.nextUpdate().isPresent();
        boolean remedies = report.get().disclosures().stream()
                .anyMatch(d -> d.presence() == Presence.PRESENT && d.item() == Disclosure.Item.REMEDY);
        if (!tells) {
            return Substance.EMPTY;
        }
        return next || remedies ? Substance.FULL : Substance.PARTIAL;
    }

    /** How much a first statement tells. */
    enum Substance {
        /** Something, and when the next word comes or what the affected get. */
        FULL,
        /** Something, and nothing about what comes. */
        PARTIAL,
        /** Nothing. */
        EMPTY
    }
}
