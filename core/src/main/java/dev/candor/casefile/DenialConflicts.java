package dev.candor.casefile;

import dev.candor.Fact;
import dev.candor.casefile.Conflict.Mention;
import dev.candor.internal.clause.Clause;
import dev.candor.internal.clause.Sentence;
import java.util.ArrayList;
import java.util.List;

/** A flat denial or assurance, and the same thing told as a fact. */
final class DenialConflicts implements ConflictFinder {

    private static final int AT_MOST = 32;
    /** How much of the denial the other text must repeat. */
    private static final double ALIKE = 0.5;
    /** The same for a denial with words such as 从未 and 任何. */
    private static final double FLAT = 0.35;
    /** How much a denial must say to be held against another text. */
    private static final double SAYS = 2;

    /** How much of what is denied the other text must tell. */
    private static final double DENIED = 1;
    /** So many topics in common make two clauses about one thing. */
    private static final int TOPICS = 2;

    /** A 的 so near after a negation makes it part of a noun. */
    private static final int OF_A_NOUN = 9;

    /**
     * A clause of a text.
     *
     * @param mention where
     * @param content what it is about
     * @param negated what a negation in it denies; what it is about when there is none
     * @param flat whether it denies flatly
     */
    private record Claim(Mention mention, Content content, Content negated, boolean flat) {}

    private final int lapses;

    DenialConflicts(CaseWords words) {
        this.lapses = words.group("lapse");
    }

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

    private void claim(ReadStatement statement, Clause clause, List<Claim> denied, List<Claim> told) {
        boolean open = statement.has(Mark.PLANNED, clause)
                || statement.has(Mark.OLD, clause)
                || statement.has(Mark.QUOTE, clause)
                || statement.has(Mark.OTHER, clause)
                || statement.has(Mark.ADVISES, clause)
                || statement.isQuoted(clause.start());
        Content content = statement.content(clause.start(), clause.end());
        if (open || content.weight() < SAYS) {
            return;
        }
        Mention mention = new Mention(statement, clause.start(), clause.end());
        int at = statement.first(statement.words().group(Mark.NEGATE), clause.start(), clause.end());
        if (at < 0) {
            add(told, new Claim(mention, content, content, false));
        } else if (!isOfANoun(statement, at, clause) && statement.first(lapses, at, clause.end()) < 0) {
            boolean flat = statement.has(Mark.ASSURE, clause);
            Content after = statement.content(at, clause.end());
            add(denied, new Claim(mention, content, after.weight() == 0 ? content : after, flat));
        }
    }

    private static void add(List<Claim> list, Claim claim) {
        if (list.size() < AT_MOST) {
            list.add(claim);
        }
    }

    /** Whether a negation only tells which ones are meant: 没付成的订单. */
    private static boolean isOfANoun(ReadStatement statement, int at, Clause clause) {
        for (int i = at; i < Math.min(at + OF_A_NOUN, clause.end()); i++) {
            if (statement.text().charAt(i) == '的') {
                return true;
            }
        }
        return false;
    }

    /** Whether one tells what the other denies. */
    private static boolean isTurned(Claim old, Claim own) {
        double alike = old.flat() || own.flat() ? FLAT : ALIKE;
        boolean sameWords = old.content().shared(own.content()) >= SAYS
                && old.content().likeness(own.content()) >= alike
                && old.negated().shared(own.content()) >= DENIED
                && own.negated().shared(old.content()) >= DENIED;
        boolean sameTopics = old.negated().sharedTopics(own.negated()) > 0
                && old.content().sharedTopics(own.content()) >= TOPICS
                && !old.content().hasOwnTopics(own.content(), TOPICS);
        int denied = old.negated().topics();
        boolean flatly = old.flat()
                && denied > 0
                && old.negated().sharedTopics(own.content()) == denied
                && isToldAsFact(own.mention());
        return sameWords || sameTopics || flatly;
    }

    /** Whether a clause tells something that is so, with a number or words such as 存在 and 属实, and advises nothing. */
    private static boolean isToldAsFact(Mention mention) {
        ReadStatement statement = mention.statement();
        boolean counts =
                statement.fact(Fact.Kind.COUNT, mention.start(), mention.end()).isPresent()
                        || statement
                                .fact(Fact.Kind.DATE, mention.start(), mention.end())
                                .isPresent();
        return (counts || statement.has(Mark.SO, mention.start(), mention.end()))
                && !statement.has(Mark.ADVISES, mention.start(), mention.end());
    }

    /** Whether what is told happened on a day after the denial. */
    private static boolean isLater(Mention denial, Mention told) {
        Clause clause = told.statement().clauses().get(told.statement().clauseAt(told.start()));
        Sentence sentence = told.statement().sentences().get(told.statement().sentenceAt(clause.start()));
        return denial.statement().publishedAt().isPresent()
                && Due.of(told.statement(), sentence.start(), sentence.end())
                        .filter(due ->
                                due.isAfter(denial.statement().publishedAt().get()))
                        .isPresent();
    }

    private static void compare(List<Claim> before, List<Claim> after, List<Conflict> found) {
        for (Claim old : before) {
            for (Claim own : after) {
                if (isTurned(old, own) && !isLater(old.mention(), own.mention())) {
                    Conflict.Kind kind = Change.of(old.mention(), own.mention());
                    found.add(new Conflict(Slot.REVERSAL, old.mention(), own.mention(), kind));
                    return;
                }
            }
        }
    }
}
