package dev.candor.casefile;

import dev.candor.casefile.Conflict.Mention;
import dev.candor.internal.clause.Clause;
import java.util.ArrayList;
import java.util.List;

/** A flat denial or assurance, and the same thing told as a fact. */
final class DenialConflicts implements ConflictFinder {

    private static final int AT_MOST = 32;
    /** How much of the denial the other text must repeat. */
    private static final double ALIKE = 0.6;
    /** The same for a denial with words such as 从未 and 任何. */
    private static final double FLAT = 0.45;
    /** How much a denial must say to be held against another text. */
    private static final double SAYS = 2;

    /** A clause of a text. */
    private record Claim(Mention mention, Content content, boolean flat) {}

    @Override
    public void find(List<ReadStatement> statements, List<Conflict> found) {
        List<List<Claim>> denials = new ArrayList<>();
        List<List<Claim>> facts = new ArrayList<>();
        for (ReadStatement statement : statements) {
            List<Claim> denied = new ArrayList<>();
            List<Claim> told = new ArrayList<>();
            for (Clause clause : statement.clauses()) {
                claim(statement, clause, denied, told);
            }
            for (int i = 0; i < denials.size(); i++) {
                compare(denials.get(i), told, found);
                compare(facts.get(i), denied, found);
            }
            denials.add(denied);
            facts.add(told);
        }
    }

    private static void claim(ReadStatement statement, Clause clause, List<Claim> denied, List<Claim> told) {
        Content content = statement.content(clause.start(), clause.end());
        boolean negative = statement.has(Mark.NEGATE, clause);
        boolean open = statement.has(Mark.PLANNED, clause)
                || statement.has(Mark.OLD, clause)
                || statement.has(Mark.QUOTE, clause)
                || statement.isQuoted(clause.start());
        List<Claim> list = negative ? denied : told;
        if (content.weight() >= SAYS && !open && list.size() < AT_MOST) {
            boolean flat = negative && statement.has(Mark.ASSURE, clause);
            list.add(new Claim(new Mention(statement, clause.start(), clause.end()), content, flat));
        }
    }

    private static void compare(List<Claim> before, List<Claim> after, List<Conflict> found) {
        for (Claim old : before) {
            for (Claim own : after) {
                double shared = old.content().shared(own.content());
                if (shared >= SAYS
                        && old.content().likeness(own.content()) >= (old.flat() || own.flat() ? FLAT : ALIKE)) {
                    Conflict.Kind kind = Change.of(old.mention(), own.mention());
                    found.add(new Conflict(Slot.REVERSAL, old.mention(), own.mention(), kind));
                    return;
                }
            }
        }
    }
}
