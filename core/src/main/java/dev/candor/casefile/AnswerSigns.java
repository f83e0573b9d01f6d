package dev.candor.casefile;

import dev.candor.Disclosure;
import dev.candor.Fact;
import dev.candor.Presence;
import dev.candor.Report;
import dev.candor.Span;
import dev.candor.casefile.Answer.Outcome;
import dev.candor.internal.clause.Clause;
import dev.candor.internal.clause.Sentence;
import dev.candor.internal.language.CaseData;
import dev.candor.internal.language.ValueWords;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.ToDoubleFunction;

/** The signs by which it is told how sentences meet a question, and what they weigh. Immutable and thread-safe. */
final class AnswerSigns {

    /** A sentence that, like the one before, has less in common with a question has little to do with it. */
    private static final double LITTLE = 0.1;

    private static final Set<Asked.Slot> ANY = Collections.unmodifiableSet(EnumSet.allOf(Asked.Slot.class));
    private static final Fact.Kind[] VALUES = {
        Fact.Kind.COUNT,
        Fact.Kind.MONEY,
        Fact.Kind.PERCENT,
        Fact.Kind.DATE,
        Fact.Kind.TIME,
        Fact.Kind.DURATION,
        Fact.Kind.STATUTE
    };

    /** In what ways a sentence may take up a question. */
    private static final List<String> WAYS = List.of("like", "clause", "given", "off");

    private static final List<ToDoubleFunction<AskedStatement.Taken>> TAKEN = List.of(
            AskedStatement.Taken::like,
            AskedStatement.Taken::clause,
            AskedStatement.Taken::given,
            AskedStatement.Taken::off);

    private static final List<String> RIVAL = Signs.names("rival.", WAYS);
    private static final List<String> OWN = Signs.names("own.", WAYS);

    private final Signs signs = new Signs();
    private final List<String> cues;
    private final Judgement<Outcome> judgement;

    AnswerSigns(CaseData data) {
        this.cues = Signs.cues(data);
        signs.with("always")
                .with("options")
                .with(List.of("words", "characters", "topics", "clause-like", "before", "text", "little"))
                .with(List.of("given", "given-near", "given-elsewhere", "unit", "unit-other", "named"))
                .with(List.of("explained", "negated", "negated-yes-no", "fact-near", "tells-asked", "from-then"))
                .with(List.of("puts-off", "tells", "ahead", "ahead-tells", "dated", "merits", "attitude"))
                .with(List.of("off-like", "off-dated", "off-dated-like", "plain-like"))
                .with(List.of("asks", "asks-slot", "defers"))
                .with(List.of("first", "last", "short"))
                .with(RIVAL)
                .with(OWN)
                .with("several");
        for (Asked.Slot slot : Asked.Slot.values()) {
            signs.with("asked." + slot.id());
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

    /** What the signs weigh. */
    Judgement<Outcome> judgement() {
        return judgement;
    }

    /** What each sentence shows as to a question. */
    List<Signs.Row> sentences(AskedStatement heard, int q) {
        List<Signs.Row> rows = new ArrayList<>();
        double most = heard.most(q);
        for (int i = 0; i < heard.sentences().size(); i++) {
            rows.add(sentence(heard, q, i).set("text", most));
        }
        givenElsewhere(rows);
        return rows;
    }

    /** How much of the question another sentence takes up that gives what is asked for, at most. */
    private static void givenElsewhere(List<Signs.Row> rows) {
        int top = -1;
        double most = 0;
        double second = 0;
        for (int i = 0; i < rows.size(); i++) {
            double given = rows.get(i).get("given-near");
            if (top < 0 || given > most) {
                second = most;
                most = given;
                top = i;
            } else {
                second = Math.max(second, given);
            }
        }
        for (int i = 0; i < rows.size(); i++) {
            rows.get(i).set("given-elsewhere", i == top ? second : most);
        }
    }

    private Signs.Row sentence(AskedStatement heard, int q, int i) {
        boolean several = heard.asked().size() > 1;
        Signs.Row row = row(
                heard.asked().get(q),
                heard.statement(),
                heard.sentences().get(i),
                heard.gists().get(i),
                heard.taken().get(q).get(i),
                heard.isTalk(i));
        for (int way = 0; way < TAKEN.size(); way++) {
            double margin = heard.margin(q, i, TAKEN.get(way));
            row.set(RIVAL.get(way), several ? Math.max(0, -margin) : 0);
            row.set(OWN.get(way), several ? Math.max(0, margin) : 0);
        }
        row.set("several", several);
        row.set("before", heard.like(q, i - 1));
        row.set("little", heard.near(q, i) < LITTLE);
        row.set("first", i == 0);
        row.set("last", i == heard.sentences().size() - 1);
        return row;
    }

    /** What a text shows that does not take a question up, beside what its sentences show. */
    Signs.Row silence(AskedStatement heard, int q, List<Signs.Row> rows) {
        ReadStatement statement = heard.statement();
        Asked asked = heard.asked().get(q);
        Signs.Row none = signs.row()
                .set("always", 1)
                .set("options", Math.log1p(rows.size()))
                .set("text", heard.most(q))
                .set("given", heard.sentences().stream().anyMatch(s -> asked.isGiven(statement, s.start(), s.end())))
                .set("several", heard.asked().size() > 1)
                .set("puts-off", heard.sentences().stream().anyMatch(statement::putsOff));
        none.set("given-elsewhere", most("given-near", rows));
        none.set("clause-like", most("clause-like", rows));
        asked(asked, none);
        return none;
    }

    /** How strongly a sign shows in any sentence, at most. */
    private static double most(String sign, List<Signs.Row> rows) {
        return rows.stream().mapToDouble(row -> row.get(sign)).max().orElse(0);
    }

    private static void asked(Asked asked, Signs.Row row) {
        for (Asked.Slot slot : asked.slots()) {
            row.set("asked." + slot.id(), 1);
        }
    }

    private Signs.Row row(
            Asked asked,
            ReadStatement statement,
            Sentence sentence,
            Gist gist,
            AskedStatement.Taken taken,
            boolean talk) {
        int from = sentence.start();
        int to = sentence.end();
        Signs.Row row = signs.row();
        asked(asked, row);
        boolean given = asked.isGiven(statement, from, to);
        boolean negated = statement.has(Mark.NEGATE, from, to);
        row.set("always", 1);
        row.set("words", asked.gist().words().coveredBy(gist.words()));
        row.set("characters", asked.gist().characters().coveredBy(gist.characters()));
        row.set("topics", asked.gist().topics().coveredBy(gist.topics()));
        row.set("clause-like", taken.clause());
        row.set("given", given);
        row.set("given-near", taken.given());
        row.set("unit", asked.countsIn(statement, from, to));
        row.set(
                "unit-other",
                asked.counts()
                        && !row.shows("unit")
                        && statement.fact(Fact.Kind.COUNT, from, to).isPresent());
        row.set("named", asked.isNamed(statement, from, to));
        row.set("explained", asked.isExplained(statement, from, to));
        row.set("negated", negated);
        row.set("negated-yes-no", negated && asked.slots().contains(Asked.Slot.YES_NO));
        row.set("puts-off", statement.putsOff(sentence));
        row.set("tells", statement.has(Mark.TELLS_LATER, from, to));
        row.set("ahead", isAhead(statement, sentence));
        row.set("ahead-tells", row.shows("ahead") && row.shows("tells"));
        row.set("dated", isDated(statement, sentence));
        row.set("fact-near", asked.slots().contains(Asked.Slot.YES_NO) ? told(asked, statement, sentence) : 0);
        row.set("tells-asked", asked.asksToBeTold() && row.shows("tells") && !row.shows("puts-off"));
        row.set("from-then", isFromThen(statement, sentence) && !row.shows("tells") && !row.shows("puts-off"));
        row.set("asks", Asked.asks(statement, ANY, from, to));
        row.set("asks-slot", Asked.asks(statement, asked.slots(), from, to));
        row.set(
                "defers",
                (row.shows("puts-off") || row.shows("tells")) && (row.shows("asks-slot") || row.shows("named")));
        row.set("merits", statement.words().merits().isIn(statement, from, to));
        boolean off = row.shows("puts-off");
        boolean plain = given && !off && !row.shows("merits") && !talk;
        row.set("off-like", off ? taken.like() : 0);
        row.set("off-dated", off && row.shows("dated"));
        row.set("off-dated-like", off && row.shows("dated") ? taken.like() : 0);
        row.set("plain-like", plain ? taken.like() : 0);
        row.set("attitude", statement.has(Mark.ATTITUDE, from, to));
        row.set("short", to - from < 16);
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

    /** How much of the question a clause takes up that tells what was done or was not so; at most. */
    private static double told(Asked asked, ReadStatement statement, Sentence sentence) {
        return asked.likeness(statement, sentence, c -> statement.has(Mark.DONE, c) || statement.has(Mark.NEGATE, c));
    }

    /** Whether something is so from a day on: 7月1日起. */
    private static boolean isFromThen(ReadStatement statement, Sentence sentence) {
        ValueWords values = statement.words().values();
        return statement.facts(sentence.start(), sentence.end()).stream()
                .filter(fact -> fact.kind() == Fact.Kind.DATE && fact.end() < sentence.end())
                .anyMatch(fact -> values.isOnward(statement.text().charAt(fact.end()))
                        || values.isOnward(statement.text().charAt(fact.end() - 1)));
    }

    /** Whether a clause puts something that is not done yet on a day to come. */
    private static boolean isAhead(ReadStatement statement, Sentence sentence) {
        for (int c = sentence.clauseFrom(); c < sentence.clauseTo(); c++) {
            Clause clause = statement.clauses().get(c);
            Optional<DueDate> due = DueDate.of(statement, clause.start(), clause.end());
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
        Optional<DueDate> due = DueDate.of(statement, sentence.start(), sentence.end());
        return due.isPresent()
                ? statement.publishedAt().filter(at -> !due.get().isAfter(at)).isEmpty()
                : statement.hasDay(sentence.start(), sentence.end())
                        && statement
                                .fact(Fact.Kind.DATE, sentence.start(), sentence.end())
                                .isEmpty();
    }
}
