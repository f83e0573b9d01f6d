package dev.candor.casefile;

import dev.candor.Dimension;
import dev.candor.Disclosure;
import dev.candor.Fact;
import dev.candor.Presence;
import dev.candor.Report;
import dev.candor.Span;
import dev.candor.casefile.Answer.Outcome;
import dev.candor.internal.choice.Choice;
import dev.candor.internal.clause.Clause;
import dev.candor.internal.clause.Sentence;
import dev.candor.internal.language.CaseData;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Reads how a statement meets a question. Every sentence may answer, put off or talk around it, or the text does not take
 * it up: the chances of these readings come from signs whose weights were learnt from labelled questions. Immutable and
 * thread-safe.
 */
final class AnswerReader {

    /** A sentence answers what it, or the one before, has so much in common with; one right answer in a hundred has less. */
    private static final double TAKEN_UP = 0.05;

    /** A clause that tells so much of what a question asks to be so or not leaves no room for talk around it. */
    private static final double OUTRIGHT = 0.6;

    private static final Set<Dimension> TALK = Set.of(Dimension.VAGUE_PROMISES, Dimension.HOLLOW_APOLOGY);
    private static final Fact.Kind[] VALUES = {
        Fact.Kind.COUNT, Fact.Kind.MONEY, Fact.Kind.PERCENT, Fact.Kind.DATE, Fact.Kind.TIME, Fact.Kind.DURATION
    };

    private final Signs signs = new Signs();
    private final Judgement<Outcome> judgement;
    private final List<String> cues;

    AnswerReader(CaseData data) {
        this.cues = Signs.cues(data);
        signs.with("always")
                .with("options")
                .with(List.of("words", "characters", "topics", "likest", "behind", "before", "text"))
                .with(List.of("given", "given-like", "given-near", "unit", "named", "explained", "negated-yes-no"))
                .with(List.of("puts-off", "tells", "ahead", "dated", "merits", "talk", "attitude", "negated"))
                .with(List.of("off-like", "off-dated", "off-dated-like", "plain-like", "merits-like", "talk-like"))
                .with(List.of("likest-given", "likest-off", "likest-plain", "some", "half", "most"))
                .with(List.of("fact-near", "tells-asked", "from-then"))
                .with(List.of("first", "last", "opening", "short"));
        for (Asked.Slot slot : Asked.Slot.values()) {
            signs.with("asked." + slot.id()).with("given." + slot.id()).with("like." + slot.id());
        }
        for (Disclosure.Item item : Disclosure.Item.values()) {
            signs.with("shows." + item.id());
        }
        for (Fact.Kind kind : VALUES) {
            signs.with("fact." + kind.id());
        }
        signs.with(cues);
        this.judgement = new Judgement<>("answers", Outcome.values(), signs, data.weights());
    }

    /** How statements meet a question, at best; of equals what is nearest to it. */
    Answer find(CaseQuestion question, ReadStatement read, List<ReadStatement> statements) {
        Asked asked = Asked.of(read);
        Answer best = new Answer(question, Outcome.UNANSWERED, Optional.empty());
        double nearest = 0;
        for (ReadStatement statement : statements) {
            List<Judgement.Reading<Outcome>> readings = readings(asked, statement);
            Judgement.Decision<Outcome> decision = judgement.decide(readings);
            Judgement.Near near = Judgement.nearest(readings, decision);
            int order = decision.verdict().compareTo(best.outcome());
            if (order < 0 || (order == 0 && near.nearness() > nearest)) {
                Optional<Place> place =
                        readings.get(near.reading()).places().stream().findFirst();
                best = new Answer(question, decision.verdict(), place);
                nearest = near.nearness();
            }
        }
        return best;
    }

    /** The readings of a statement, for learning. */
    Choice<List<Place>> choice(ReadStatement question, ReadStatement statement) {
        return judgement.choice(List.of(), readings(Asked.of(question), statement));
    }

    private List<Judgement.Reading<Outcome>> readings(Asked asked, ReadStatement statement) {
        List<Sentence> sentences = statement.sentences().stream()
                .filter(s -> s.kind() != Sentence.Kind.TITLE && s.kind() != Sentence.Kind.SIGNATURE)
                .toList();
        List<Gist> gists = sentences.stream()
                .map(sentence -> statement.gist(sentence.start(), sentence.end()))
                .toList();
        double[] like = gists.stream().mapToDouble(asked::likeness).toArray();
        double most = 0;
        for (double each : like) {
            most = Math.max(most, each);
        }
        List<Judgement.Reading<Outcome>> readings = new ArrayList<>();
        boolean given = false;
        boolean off = false;
        boolean outright = false;
        for (int i = 0; i < like.length; i++) {
            Sentence sentence = sentences.get(i);
            Signs.Row row = row(asked, statement, sentence, gists.get(i));
            row.set("likest", like[i] > 0 && like[i] == most);
            row.set("behind", most - like[i]);
            if (row.shows("likest")) {
                row.set("likest-given", row.get("given-like"));
                row.set("likest-off", row.get("off-like"));
                row.set("likest-plain", row.get("plain-like"));
            }
            row.set("before", i == 0 ? 0 : like[i - 1]);
            row.set("text", most);
            row.set("first", i == 0);
            row.set("last", i == like.length - 1);
            row.set("opening", i == 0 ? like[i] : 0);
            boolean answers = asked.isMet(statement, sentence)
                    && (asked.isOpen()
                            || Math.max(like[i], row.get("before")) >= TAKEN_UP
                            || row.shows("unit")
                            || row.shows("explained"));
            for (Outcome outcome : Outcome.values()) {
                if (outcome != Outcome.UNANSWERED && (answers || outcome != Outcome.ANSWERED)) {
                    readings.add(new Judgement.Reading<>(outcome, List.of(place(statement, sentence)), row));
                }
            }
            given |= asked.isGiven(statement, sentence.start(), sentence.end());
            off |= statement.putsOff(sentence);
            outright |= row.get("fact-near") >= OUTRIGHT && answers && !row.shows("puts-off");
        }
        Signs.Row none = signs.row()
                .set("always", 1)
                .set("options", Math.log1p(like.length))
                .set("text", most)
                .set("given", given)
                .set("puts-off", off);
        asked(asked, none);
        readings.add(new Judgement.Reading<>(Outcome.UNANSWERED, List.of(), none));
        if (outright) {
            readings.removeIf(reading -> reading.verdict() == Outcome.DEFLECTED);
        }
        return readings;
    }

    private static void asked(Asked asked, Signs.Row row) {
        for (Asked.Slot slot : asked.slots()) {
            row.set("asked." + slot.id(), 1);
        }
    }

    private Signs.Row row(Asked asked, ReadStatement statement, Sentence sentence, Gist gist) {
        int from = sentence.start();
        int to = sentence.end();
        Signs.Row row = signs.row();
        asked(asked, row);
        double like = asked.likeness(gist);
        boolean given = asked.isGiven(statement, from, to);
        boolean negated = statement.has(Mark.NEGATE, from, to);
        row.set("always", 1);
        row.set("words", asked.gist().words().coveredBy(gist.words()));
        row.set("characters", asked.gist().characters().coveredBy(gist.characters()));
        row.set("topics", asked.gist().topics().coveredBy(gist.topics()));
        row.set("given", given);
        row.set("given-like", given ? like : 0);
        row.set("given-near", near(asked, statement, sentence));
        row.set("unit", asked.countsIn(statement, from, to));
        row.set("named", asked.isNamed(statement, from, to));
        row.set("explained", asked.isExplained(statement, from, to));
        row.set("negated", negated);
        row.set("negated-yes-no", negated && asked.slots().contains(Asked.Slot.YES_NO));
        row.set("puts-off", statement.putsOff(sentence));
        row.set("tells", statement.has(Mark.TELL, from, to));
        row.set("ahead", isAhead(statement, sentence));
        row.set("dated", isDated(statement, sentence));
        row.set("fact-near", asked.slots().contains(Asked.Slot.YES_NO) ? told(asked, statement, sentence) : 0);
        row.set("tells-asked", asked.asksToBeTold() && row.shows("tells") && !row.shows("puts-off"));
        row.set("from-then", isFromThen(statement, sentence) && !row.shows("tells") && !row.shows("puts-off"));
        row.set("merits", statement.words().merits().isIn(statement, from, to));
        row.set("talk", isTalk(statement, sentence));
        boolean off = row.shows("puts-off");
        boolean plain = given && !off && !row.shows("merits") && !row.shows("talk");
        row.set("off-like", off ? like : 0);
        row.set("off-dated", off && row.shows("dated"));
        row.set("off-dated-like", off && row.shows("dated") ? like : 0);
        row.set("plain-like", plain ? like : 0);
        row.set("merits-like", row.shows("merits") ? like : 0);
        row.set("talk-like", row.shows("talk") ? like : 0);
        row.set("some", like >= 0.15);
        row.set("half", like >= 0.3);
        row.set("most", like >= 0.5);
        row.set("attitude", statement.has(Mark.ATTITUDE, from, to));
        row.set("short", to - from < 16);
        for (Asked.Slot slot : asked.slots()) {
            row.set("given." + slot.id(), slot.isGiven(statement, from, to));
            row.set("like." + slot.id(), like);
        }
        Span span = statement.place(from, to).span();
        for (Disclosure disclosure : statement.report().map(Report::disclosures).orElse(List.of())) {
            row.set(
                    "shows." + disclosure.item().id(),
                    disclosure.presence() == Presence.PRESENT
                            && disclosure.span().filter(span::overlaps).isPresent());
        }
        for (Fact.Kind kind : VALUES) {
            row.set("fact." + kind.id(), statement.fact(kind, from, to).isPresent());
        }
        row.set(cues, statement.cues(sentence.clauseFrom(), sentence.clauseTo()));
        return row;
    }

    /** How much of the question a clause takes up that gives what is asked for; at most. */
    private static double near(Asked asked, ReadStatement statement, Sentence sentence) {
        double most = 0;
        for (int c = sentence.clauseFrom(); c < sentence.clauseTo(); c++) {
            Clause clause = statement.clauses().get(c);
            if (asked.isGiven(statement, clause.start(), clause.end())) {
                most = Math.max(most, asked.likeness(statement.clauseGist(c)));
            }
        }
        return most;
    }

    /** How much of the question a clause takes up that tells what was done or was not so; at most. */
    private static double told(Asked asked, ReadStatement statement, Sentence sentence) {
        double most = 0;
        for (int c = sentence.clauseFrom(); c < sentence.clauseTo(); c++) {
            if (statement.has(Mark.DONE, c) || statement.has(Mark.NEGATE, c)) {
                most = Math.max(most, asked.likeness(statement.clauseGist(c)));
            }
        }
        return most;
    }

    /** Whether something is so from a day on: 7月1日起. */
    private static boolean isFromThen(ReadStatement statement, Sentence sentence) {
        return statement.facts().stream()
                .filter(fact -> fact.kind() == Fact.Kind.DATE
                        && fact.start() >= sentence.start()
                        && fact.end() < sentence.end())
                .anyMatch(fact -> statement.text().charAt(fact.end()) == '起'
                        || statement.text().charAt(fact.end() - 1) == '起');
    }

    /** Whether the report found nothing but words in a sentence: a vague promise, a slogan, good intent. */
    private static boolean isTalk(ReadStatement statement, Sentence sentence) {
        Span span = statement.place(sentence.start(), sentence.end()).span();
        return statement.report().stream()
                .flatMap(report -> report.findings().stream())
                .filter(finding -> TALK.contains(finding.dimension()))
                .anyMatch(finding -> finding.span().filter(span::overlaps).isPresent());
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

    /** A sentence without the mark that ends it. */
    private static Place place(ReadStatement statement, Sentence sentence) {
        int end = sentence.end();
        while (end > sentence.start() + 1 && "。！？；\n ".indexOf(statement.text().charAt(end - 1)) >= 0) {
            end--;
        }
        return statement.place(sentence.start(), end);
    }
}
