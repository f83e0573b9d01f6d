package dev.candor.casefile;

import dev.candor.casefile.Conflict.Kind;
import dev.candor.casefile.Conflict.Mention;
import dev.candor.internal.clause.Clause;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What an earlier advertisement claimed, and a statement that tells the opposite. */
final class ClaimConflicts {

    /** A claim of advertising and what runs against it. */
    private record Pair(int claim, int counter) {}

    private final List<Pair> pairs = new ArrayList<>();

    ClaimConflicts(CaseWords words) {
        for (String claim : words.names("claim.")) {
            pairs.add(new Pair(words.group(claim), words.group(claim.replace("claim.", "counter."))));
        }
    }

    void find(ReadStatement promotion, List<ReadStatement> statements, List<Conflict> found) {
        for (ReadStatement statement : statements) {
            for (Pair pair : pairs) {
                Optional<Mention> claim = mention(promotion, pair.claim());
                Optional<Mention> counter = claim.flatMap(c -> mention(statement, pair.counter()));
                if (counter.isPresent()) {
                    Kind kind = Change.isCorrected(claim.get(), counter.get()) ? Kind.CORRECTION : Kind.CONTRADICTION;
                    found.add(new Conflict(Slot.CLAIM, claim.get(), counter.get(), kind));
                    break;
                }
            }
        }
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
