package dev.candor.casefile;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Puts all that has a time in order. Stateless. */
final class Timelines {

    private static final Comparator<Optional<OffsetDateTime>> BY_TIME = Comparator.comparing(
            at -> at.map(OffsetDateTime::toInstant).orElse(null), Comparator.nullsLast(Comparator.naturalOrder()));

    private Timelines() {}

    static List<TimelineEntry> of(Case file) {
        List<TimelineEntry> entries = new ArrayList<>();
        if (file.occurredAt().isPresent()) {
            entries.add(new TimelineEntry(file.occurredAt(), TimelineEntry.Kind.OCCURRED, Optional.empty()));
        }
        if (file.knownAt().isPresent()) {
            entries.add(new TimelineEntry(file.knownAt(), TimelineEntry.Kind.KNOWN, Optional.empty()));
        }
        for (int i = 0; i < file.events().size(); i++) {
            entries.add(new TimelineEntry(
                    file.events().get(i).at(), TimelineEntry.Kind.EVENT, Optional.of(new Source.OfEvent(i))));
        }
        for (CaseStatement statement : file.statements()) {
            entries.add(new TimelineEntry(
                    statement.publishedAt(),
                    TimelineEntry.Kind.STATEMENT,
                    Optional.of(new Source.OfStatement(statement.id()))));
        }
        if (file.asOf().isPresent()) {
            entries.add(new TimelineEntry(file.asOf(), TimelineEntry.Kind.AS_OF, Optional.empty()));
        }
        entries.sort(Comparator.comparing(TimelineEntry::at, BY_TIME));
        return entries;
    }

    /** The statements in the order of time; those without a time stay behind the one after which they were given. */
    static List<CaseStatement> inOrder(List<CaseStatement> statements) {
        List<List<CaseStatement>> groups = new ArrayList<>();
        for (CaseStatement statement : statements) {
            if (groups.isEmpty() || statement.publishedAt().isPresent()) {
                groups.add(new ArrayList<>());
            }
            groups.get(groups.size() - 1).add(statement);
        }
        groups.sort(Comparator.comparing(group ->
                group.get(0).publishedAt().map(OffsetDateTime::toInstant).orElse(Instant.MIN)));
        return groups.stream().flatMap(List::stream).toList();
    }

    /** The last time that occurs in a case. */
    static Optional<OffsetDateTime> last(Case file) {
        return of(file).stream().flatMap(entry -> entry.at().stream()).max(OffsetDateTime.timeLineOrder());
    }
}
