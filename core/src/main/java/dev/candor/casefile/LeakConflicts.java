package dev.candor.casefile;

import dev.candor.casefile.Conflict.Mention;
import dev.candor.internal.clause.Clause;
import dev.candor.internal.clause.Sentence;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A kind of data of which one text says that it did not get out, and another that it did. */
final class LeakConflicts implements ConflictFinder {

    private static final String[] KINDS = {"card", "identity", "phone", "password", "address", "health-data", "chat"};

    private final List<Integer> kinds = new ArrayList<>();
    private final int leak;
    private final int personal;

    LeakConflicts(CaseWords words) {
        for (String kind : KINDS) {
            kinds.add(words.group("topic." + kind));
        }
        this.leak = words.group("topic.leak");
        this.personal = words.group("topic.personal");
    }

    /** What a statement says of each kind: denied or told. */
    private record Said(Map<Integer, Mention> denied, Map<Integer, Mention> told) {}

    @Override
    public void find(List<ReadStatement> statements, List<Conflict> found) {
        List<Said> earlier = new ArrayList<>();
        for (ReadStatement statement : statements) {
            Said own = said(statement);
            for (Said before : earlier) {
                compare(before, own, found);
            }
            earlier.add(own);
        }
    }

    private void compare(Said before, Said after, List<Conflict> found) {
        for (int kind : kinds) {
            Mention denied = before.denied().get(kind);
            Mention told = after.told().get(kind);
            if (denied == null || told == null) {
                denied = before.told().get(kind);
                told = after.denied().get(kind);
            }
            if (denied != null && told != null) {
                found.add(new Conflict(Slot.LEAK, denied, told, Change.of(denied, told)));
                return;
            }
        }
    }

    private Said said(ReadStatement statement) {
        Said said = new Said(new HashMap<>(), new HashMap<>());
        for (Sentence sentence : statement.sentences()) {
            boolean leaks = statement.first(leak, sentence.start(), sentence.end()) >= 0;
            boolean data = leaks || statement.first(personal, sentence.start(), sentence.end()) >= 0;
            if (!data || statement.has(Mark.PLANNED, sentence.start(), sentence.end())) {
                continue;
            }
            for (int c = sentence.clauseFrom(); c < sentence.clauseTo(); c++) {
                Clause clause = statement.clauses().get(c);
                boolean denies = statement.has(Mark.NEGATE, clause);
                for (int kind : kinds) {
                    if (statement.first(kind, clause.start(), clause.end()) >= 0
                            && !statement.has(Mark.OLD, clause)
                            && (denies || leaks)) {
                        (denies ? said.denied() : said.told())
                                .putIfAbsent(kind, new Mention(statement, clause.start(), clause.end()));
                    }
                }
            }
        }
        return said;
    }
}
