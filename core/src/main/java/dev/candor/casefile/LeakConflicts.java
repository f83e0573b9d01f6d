package dev.candor.casefile;

import dev.candor.casefile.Conflict.Mention;
import dev.candor.internal.clause.Clause;
import dev.candor.internal.clause.Sentence;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** A kind of data of which one text says that it did not get out, and another that it did. */
final class LeakConflicts implements ConflictFinder {

    private static final String[] KINDS = {
        "card",
        "identity",
        "phone",
        "password",
        "address",
        "health-data",
        "chat",
        "name",
        "birth",
        "mail",
        "income",
        "place-data",
        "picture"
    };

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
    private record Said(Map<Integer, Mention> denied, Map<Integer, Mention> told, List<Closed> closed) {}

    /** A list that is told to be whole. */
    private record Closed(Mention mention, Set<Integer> kinds) {}

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
        for (Closed list : before.closed()) {
            for (Map.Entry<Integer, Mention> told : after.told().entrySet()) {
                if (!list.kinds().contains(told.getKey())) {
                    found.add(new Conflict(
                            Slot.LEAK, list.mention(), told.getValue(), Change.of(list.mention(), told.getValue())));
                    return;
                }
            }
        }
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
        Said said = new Said(new HashMap<>(), new TreeMap<>(), new ArrayList<>());
        for (Sentence sentence : statement.sentences()) {
            boolean leaks = statement.first(leak, sentence.start(), sentence.end()) >= 0;
            boolean data = leaks || statement.first(personal, sentence.start(), sentence.end()) >= 0;
            if (!data || statement.has(Mark.PLANNED, sentence.start(), sentence.end())) {
                continue;
            }
            for (int c = sentence.clauseFrom(); c < sentence.clauseTo(); c++) {
                Clause clause = statement.clauses().get(c);
                boolean denies = statement.has(Mark.NEGATE, clause);
                Set<Integer> here = new HashSet<>();
                for (int kind : kinds) {
                    if (statement.first(kind, clause.start(), clause.end()) >= 0) {
                        here.add(kind);
                    }
                }
                if (leaks && !denies && !here.isEmpty() && statement.has(Mark.ONLY, clause)) {
                    said.closed().add(new Closed(new Mention(statement, clause.start(), clause.end()), here));
                }
                for (int kind : here) {
                    if (!statement.has(Mark.OLD, clause) && (denies || leaks)) {
                        (denies ? said.denied() : said.told())
                                .putIfAbsent(kind, new Mention(statement, clause.start(), clause.end()));
                    }
                }
            }
        }
        return said;
    }
}
