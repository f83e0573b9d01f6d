package dev.candor.casefile;

import dev.candor.Crisis;
import java.time.OffsetDateTime;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * A crisis as it went on.
 *
 * @param id names the case
 * @param crisis the kind of crisis; found from the statements when absent
 * @param occurredAt when it happened
 * @param knownAt when the issuer knew
 * @param asOf the moment from which one looks back; promises due later are open. The last time that occurs in the case
 *     when absent
 * @param statements in any order; those with a time are read in the order of time
 * @param questions what the public asks; when there are none, those that every crisis of the kind raises are used
 * @param events what happened around the statements
 */
public record Case(
        String id,
        Optional<Crisis> crisis,
        Optional<OffsetDateTime> occurredAt,
        Optional<OffsetDateTime> knownAt,
        Optional<OffsetDateTime> asOf,
        List<CaseStatement> statements,
        List<CaseQuestion> questions,
        List<CaseEvent> events) {

    /** Copies the lists; throws {@link IllegalArgumentException} when two statements or two questions share an id. */
    public Case {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(crisis, "crisis");
        Objects.requireNonNull(occurredAt, "occurredAt");
        Objects.requireNonNull(knownAt, "knownAt");
        Objects.requireNonNull(asOf, "asOf");
        statements = List.copyOf(statements);
        questions = List.copyOf(questions);
        events = List.copyOf(events);
        requireDistinct("statements", statements.stream().map(CaseStatement::id).toList());
        requireDistinct("questions", questions.stream().map(CaseQuestion::id).toList());
    }

    /** A case of which nothing but the statements is known. */
    public static Case of(String id, List<CaseStatement> statements) {
        return new Case(
                id,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                statements,
                List.of(),
                List.of());
    }

    private static void requireDistinct(String what, List<String> ids) {
        Set<String> seen = new HashSet<>();
        for (String id : ids) {
            if (!seen.add(id)) {
                throw new IllegalArgumentException(
                        what + ": the id '" + id + "' stands there twice; give each its own");
            }
        }
    }
}
