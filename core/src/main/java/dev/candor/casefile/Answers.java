package dev.candor.casefile;

import dev.candor.Dimension;
import dev.candor.Fact;
import dev.candor.Span;
import dev.candor.casefile.Answer.Outcome;
import dev.candor.internal.clause.Clause;
import dev.candor.internal.clause.Sentence;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Looks for what meets a question: a passage of its topic that gives the kind of value asked for; one that puts the answer
 * off, with a date or without; one that speaks of merits instead. Stateless.
 */
final class Answers {

    /** How much of the topic of a question an answer must take up. */
    private static final double ON_TOPIC = 1.5;
    /** Where merits are told, an answer must take up more. */
    private static final double BESIDE_MERITS = 3;
    /** Naming the kind of value counts as much as a word of the topic. */
    private static final double NAMED = 1;
    /** A sentence that takes up so much of the topic, and gives nothing of what was asked, talks around it. */
    private static final double TOUCHED = 3;

    /** An answer must be so much nearer to the question than what is put off. */
    private static final double SLACK = 1.6;

    /** Words that put something off may put off the answer. */
    private static final double AT_ALL = 0.1;

    private static final Set<Dimension> TALK = Set.of(Dimension.VAGUE_PROMISES, Dimension.HOLLOW_APOLOGY);

    private Answers() {}

    /** A passage and how it meets a question. */
    private record Meeting(Outcome outcome, double relevance, Optional<Place> place) {}

    private static final Meeting NONE = new Meeting(Outcome.UNANSWERED, 0, Optional.empty());

    /** The best that the statements have for a question; of equals the most relevant. */
    static Answer find(CaseQuestion question, ReadStatement read, List<ReadStatement> statements) {
        Asked asked = Asked.of(read);
        Meeting best = NONE;
        for (ReadStatement statement : statements) {
            Meeting met = meeting(asked, statement);
            int order = met.outcome().compareTo(best.outcome());
            best = order < 0 || (order == 0 && met.relevance() > best.relevance()) ? met : best;
        }
        return new Answer(question, best.outcome(), best.place());
    }

    private static Meeting meeting(Asked asked, ReadStatement statement) {
        Meeting answered = NONE;
        Meeting deferred = NONE;
        Meeting deflected = NONE;
        Meeting touched = NONE;
        @Nullable Sentence first = null;
        for (Sentence sentence : statement.sentences()) {
            if (sentence.kind() == Sentence.Kind.TITLE || sentence.kind() == Sentence.Kind.SIGNATURE) {
                continue;
            }
            first = first == null ? sentence : first;
            int from = sentence.start();
            int to = sentence.end();
            double relevance = asked.about().shared(statement.content(from, to));
            boolean later = statement.has(Mark.TELL, from, to) && isAhead(statement, sentence);
            if (later || statement.putsOff(sentence)) {
                double fits = relevance + (asked.isNamed(statement, from, to) ? NAMED : 0) + (later ? NAMED : 0);
                Outcome outcome = later || isDated(statement, sentence) ? Outcome.DEFERRED_WITH_DATE : Outcome.DEFERRED;
                deferred = better(deferred, met(outcome, Math.max(fits, AT_ALL), statement, sentence));
            } else if (statement.words().merits().isIn(statement, from, to) || isTalk(statement, sentence)) {
                deflected = better(deflected, met(Outcome.DEFLECTED, relevance + NAMED, statement, sentence));
            } else {
                int told = told(statement, sentence);
                if (told < to && asked.isGiven(statement, told, to)) {
                    double fits = (sentence.equals(first) ? relevance - asked.discount() : relevance)
                            + (asked.isExplained(statement, told, to) ? NAMED : 0);
                    answered = fits >= ON_TOPIC
                            ? better(answered, met(Outcome.ANSWERED, fits, statement, sentence))
                            : answered;
                } else if (told < to && relevance >= TOUCHED) {
                    touched = better(touched, met(Outcome.DEFLECTED, relevance, statement, sentence));
                }
            }
        }
        if (deferred.relevance() >= NAMED && deferred.relevance() + SLACK >= answered.relevance()) {
            return deferred;
        }
        if (answered.relevance() >= (deflected.relevance() > 0 ? BESIDE_MERITS : ON_TOPIC)) {
            return answered;
        }
        if (deflected.relevance() > 0) {
            return deflected;
        }
        return deferred.relevance() > 0 ? deferred : touched;
    }

    /** Whether the report found nothing but words in a sentence: a vague promise, a slogan, good intent. */
    private static boolean isTalk(ReadStatement statement, Sentence sentence) {
        Span span = statement.place(sentence.start(), sentence.end()).span();
        return statement.report().stream()
                .flatMap(report -> report.findings().stream())
                .filter(finding -> TALK.contains(finding.dimension()))
                .anyMatch(finding -> finding.span().filter(span::overlaps).isPresent());
    }

    /** Where a sentence begins to tell something: behind the clause that names the matter, and behind attitudes. */
    private static int told(ReadStatement statement, Sentence sentence) {
        for (int c = sentence.clauseFrom(); c < sentence.clauseTo(); c++) {
            Clause clause = statement.clauses().get(c);
            boolean opens = c == sentence.clauseFrom()
                    && statement.has(Mark.OPENS, clause.start(), clause.start() + 1)
                    && sentence.clauseTo() - sentence.clauseFrom() > 1;
            if (!opens && !statement.has(Mark.ATTITUDE, clause)) {
                return clause.start();
            }
        }
        return sentence.end();
    }

    /** Whether a clause puts something that is not done yet on a day to come. */
    private static boolean isAhead(ReadStatement statement, Sentence sentence) {
        for (int c = sentence.clauseFrom(); c < sentence.clauseTo(); c++) {
            Clause clause = statement.clauses().get(c);
            Optional<Due> due = Due.of(statement, clause.start(), clause.end());
            if (due.isPresent()
                    && !statement.has(Mark.ALREADY, clause)
                    && statement
                            .publishedAt()
                            .filter(at -> !due.get().isAfter(at))
                            .isEmpty()) {
                return true;
            }
        }
        return false;
    }

    /** Whether a sentence names a day that is not known to lie behind. */
    private static boolean isDated(ReadStatement statement, Sentence sentence) {
        Optional<Due> due = Due.of(statement, sentence.start(), sentence.end());
        return due.isPresent()
                ? statement.publishedAt().filter(at -> !due.get().isAfter(at)).isEmpty()
                : statement.hasDay(sentence.start(), sentence.end())
                        && statement
                                .fact(Fact.Kind.DATE, sentence.start(), sentence.end())
                                .isEmpty();
    }

    private static Meeting better(Meeting before, Meeting meeting) {
        return before.relevance() >= meeting.relevance() ? before : meeting;
    }

    /** A sentence without the mark that ends it. */
    private static Meeting met(Outcome outcome, double relevance, ReadStatement statement, Sentence sentence) {
        int end = sentence.end();
        while (end > sentence.start() + 1 && "。！？；\n ".indexOf(statement.text().charAt(end - 1)) >= 0) {
            end--;
        }
        return new Meeting(outcome, relevance, Optional.of(statement.place(sentence.start(), end)));
    }
}
