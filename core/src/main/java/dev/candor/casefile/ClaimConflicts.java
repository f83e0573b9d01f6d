package dev.candor.casefile;

import dev.candor.casefile.Conflict.Kind;
import dev.candor.casefile.Conflict.Mention;
import dev.candor.internal.clause.Clause;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What an earlier advertisement claimed, and a statement that tells the opposite. */
final class ClaimConflicts {

    /** How much a statement and an advertisement must have in common. */
    private static final double SHARED = 1.5;

    private static final double ALIKE = 0.35;

    /** A claim of advertising and what runs against it. */
    private record Pair(int claim, int counter) {}

    private final List<Pair> pairs = new ArrayList<>();

    ClaimConflicts(CaseWords words) {
        for (String claim : words.names("claim.")) {
            pairs.add(new Pair(words.group(claim), words.group(claim.replace("claim.", "counter."))));
        }
    }

    void find(ReadStatement promotion, List<ReadStatement> statements, List<Conflict> found) {
        boolean owned =
                statements.stream().anyMatch(s -> s.has(Mark.MISLED, 0, s.text().length()));
        for (ReadStatement statement : statements) {
            for (Pair pair : pairs) {
                Optional<Mention> claim = mention(promotion, pair.claim());
                Optional<Mention> counter = claim.flatMap(c -> mention(statement, pair.counter()));
                if (counter.isPresent()) {
                    Kind kind = owned ? Kind.CORRECTION : Kind.CONTRADICTION;
                    found.add(new Conflict(Slot.CLAIM, claim.get(), counter.get(), kind));
                    return;
                }
            }
            Optional<Conflict> turned = turned(promotion, statement, owned ? Kind.CORRECTION : Kind.CONTRADICTION);
            if (turned.isPresent()) {
                found.add(turned.get());
                return;
            }
        }
    }

    /** A clause of an advertisement and one of a statement that says the same with the opposite sign. */
    private static Optional<Conflict> turned(ReadStatement promotion, ReadStatement statement, Kind kind) {
        for (Clause claim : promotion.clauses()) {
            Content claimed = promotion.content(claim.start(), claim.end());
            boolean denied = promotion.has(Mark.NEGATE, claim);
            for (Clause clause : statement.clauses()) {
                Content told = statement.content(clause.start(), clause.end());
                boolean partly = promotion.has(Mark.ALL, claim)
                        && statement.has(Mark.PARTLY, clause)
                        && claimed.sharedTopics(told) > 0;
                if (partly
                        || (denied != statement.has(Mark.NEGATE, clause)
                                && !statement.has(Mark.PLANNED, clause)
                                && claimed.shared(told) >= SHARED
                                && claimed.likeness(told) >= ALIKE)) {
                    return Optional.of(new Conflict(
                            Slot.CLAIM,
                            new Mention(promotion, claim.start(), claim.end()),
                            new Mention(statement, clause.start(), clause.end()),
                            kind));
                }
            }
        }
        return Optional.empty();
    }

    private static Optional<Mention> mention(ReadStatement statement, int group) {
        for (Clause clause : statement.clauses()) {
            if (statement.first(group, clause.start(), clause.end()) >= 0 && !statement.has(Mark.PLANNED, clause)) {
                return Optional.of(new Mention(statement, clause.start(), clause.end()));
            }
        }
        return Optional.empty();
    }
}
