package dev.candor.casefile;

import dev.candor.casefile.Conflict.Mention;
import dev.candor.internal.clause.Clause;
import dev.candor.internal.clause.Sentence;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** One job, told first as done by the own side and then by others, or the other way round; a duty owned and disowned. */
final class DutyConflicts implements ConflictFinder {

    private static final int AT_MOST = 32;
    /** How much two sentences about one job have in common. */
    private static final double SHARED = 1.5;
    /** So many characters after 由 tell the doer. */
    private static final int DOER = 10;

    /** Who does what. */
    private record Duty(Mention mention, boolean isOwn, String doer, Content job) {}

    @Override
    public void find(List<ReadStatement> statements, List<Conflict> found) {
        List<List<Duty>> earlier = new ArrayList<>();
        for (ReadStatement statement : statements) {
            List<Duty> own = duties(statement);
            for (List<Duty> before : earlier) {
                compare(before, own, found);
            }
            earlier.add(own);
        }
        for (int later = 1; later < statements.size(); later++) {
            for (int before = 0; before < later; before++) {
                disowned(statements.get(before), statements.get(later), found);
            }
        }
    }

    private static List<Duty> duties(ReadStatement statement) {
        List<Duty> duties = new ArrayList<>();
        int by = statement.words().group(Mark.BY);
        int duty = statement.words().group(Mark.DUTY);
        for (Clause clause : statement.clauses()) {
            int at = statement.first(by, clause.start(), clause.end());
            if (at >= 0
                    && statement.has(Mark.DUTY, clause.start(), clause.end())
                    && !statement.has(Mark.PLANNED, clause)
                    && duties.size() < AT_MOST) {
                int from = at + statement.longest(by, at, at + 1);
                int verb = statement.first(duty, from + 1, clause.end());
                int to = Math.min(verb < 0 ? clause.end() : verb, from + DOER);
                if (to > from) {
                    Sentence sentence = statement.sentences().get(statement.sentenceAt(at));
                    boolean own = statement.has(Mark.OWN, from, Math.min(from + 2, to));
                    duties.add(new Duty(
                            new Mention(statement, clause.start(), clause.end()),
                            own,
                            statement.text().subSequence(from, to),
                            statement.content(sentence.start(), sentence.end())));
                }
            }
        }
        return duties;
    }

    /** Whether two doers are others: one the own side and one not, or two who share hardly a character. */
    private static boolean areOthers(Duty old, Duty own) {
        if (old.isOwn() && own.isOwn()) {
            return false;
        }
        long shared = own.doer()
                .chars()
                .distinct()
                .filter(c -> old.doer().indexOf(c) >= 0)
                .count();
        int least = Math.min(old.doer().length(), own.doer().length());
        return old.isOwn() != own.isOwn() ? least > 1 : shared * 3 < least;
    }

    private static void compare(List<Duty> before, List<Duty> after, List<Conflict> found) {
        for (Duty old : before) {
            for (Duty own : after) {
                if (areOthers(old, own) && old.job().shared(own.job()) >= SHARED) {
                    found.add(new Conflict(
                            Slot.RESPONSIBLE, old.mention(), own.mention(), Change.of(old.mention(), own.mention())));
                    return;
                }
            }
        }
    }

    private static void disowned(ReadStatement before, ReadStatement after, List<Conflict> found) {
        Optional<Mention> denied = mention(before, Mark.DENIED_DUTY);
        Optional<Mention> owned = mention(after, Mark.OWNED_DUTY);
        if (denied.isEmpty() || owned.isEmpty()) {
            denied = mention(before, Mark.OWNED_DUTY);
            owned = mention(after, Mark.DENIED_DUTY);
        }
        if (denied.isPresent() && owned.isPresent()) {
            found.add(new Conflict(Slot.RESPONSIBLE, denied.get(), owned.get(), Change.of(denied.get(), owned.get())));
        }
    }

    private static Optional<Mention> mention(ReadStatement statement, Mark mark) {
        return statement.clauses().stream()
                .filter(clause -> statement.has(mark, clause))
                .map(clause -> new Mention(statement, clause.start(), clause.end()))
                .findFirst();
    }
}
