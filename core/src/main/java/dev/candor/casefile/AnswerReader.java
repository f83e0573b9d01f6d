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
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;

/**
 * Reads how a statement meets a question. Every sentence may answer, put off or talk around it, or the text does not take
 * it up: the chances of these readings come from signs whose weights were learnt from labelled questions. Immutable and
 * thread-safe.
 */
final class AnswerReader {

    /** A sentence answers what it, or the one before, has so much in common with; with less allowed, silence is taken for answers. */
    private static final double TAKEN_UP = 0.05;

    /** A sentence that, like the one before, has less in common with a question has little to do with it. */
    private static final double LITTLE = 0.1;

    /** A clause that tells so much of what a question asks to be so or not leaves no room for talk around it. */
    private static final double OUTRIGHT = 0.6;

    /** How steeply the chance of a sentence falls that meets another question more likely. */
    private static final double RIVALRY = 4;

    /** So many sentences are shown where none is seen to meet a question; one of two is what does in half of the mistaken cases. */
    private static final int NEAREST = 2;

    private static final Set<Asked.Slot> ANY = Collections.unmodifiableSet(EnumSet.allOf(Asked.Slot.class));
    private static final Set<Dimension> TALK = Set.of(Dimension.VAGUE_PROMISES, Dimension.HOLLOW_APOLOGY);
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

    private static final List<ToDoubleFunction<Taken>> TAKEN =
            List.of(Taken::like, Taken::clause, Taken::given, Taken::off);

    private static final List<String> RIVAL = Signs.names("rival.", WAYS);
    private static final List<String> OWN = Signs.names("own.", WAYS);

    private final Signs signs = new Signs();
    private final Judgement<Outcome> judgement;
    private final List<String> cues;

    AnswerReader(CaseData data) {
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

    /** How statements meet questions, at best; of equals what is nearest to the question. */
    List<Answer> find(List<CaseQuestion> questions, List<ReadStatement> read, List<ReadStatement> statements) {
        List<Asked> asked = read.stream().map(Asked::of).toList();
        List<List<Met>> met = statements.stream()
                .map(statement -> met(heard(asked, statement)))
                .toList();
        return IntStream.range(0, questions.size())
                .mapToObj(q -> answer(
                        questions.get(q), met.stream().map(of -> of.get(q)).toList()))
                .toList();
    }

    /** What became of a question that each statement meets in its way. */
    private static Answer answer(CaseQuestion question, List<Met> met) {
        Met best = new Met(Outcome.UNANSWERED, Optional.empty(), 0, Map.of());
        Map<Place, Double> taken = new LinkedHashMap<>();
        for (Met of : met) {
            best = of.isBetterThan(best) ? of : best;
            taken.putAll(of.taken());
        }
        List<Place> nearest = best.outcome() == Outcome.UNANSWERED
                ? taken.entrySet().stream()
                        .sorted(Map.Entry.<Place, Double>comparingByValue().reversed())
                        .map(Map.Entry::getKey)
                        .limit(NEAREST)
                        .toList()
                : List.of();
        return new Answer(question, best.outcome(), best.place(), nearest);
    }

    /**
     * How a statement meets a question.
     *
     * @param outcome the likeliest way
     * @param place by which words
     * @param nearness how near they are to it
     * @param taken how likely each of its sentences is to meet it
     */
    private record Met(Outcome outcome, Optional<Place> place, double nearness, Map<Place, Double> taken) {

        boolean isBetterThan(Met other) {
            int order = outcome.compareTo(other.outcome);
            return order < 0 || (order == 0 && nearness > other.nearness);
        }
    }

    /** How a statement meets each question, once it is told to which of them each of its sentences belongs. */
    private List<Met> met(Heard heard) {
        List<List<Judgement.Reading<Outcome>>> readings = IntStream.range(
                        0, heard.asked().size())
                .mapToObj(q -> readings(heard, q))
                .toList();
        List<double[]> chances = readings.stream().map(judgement::chances).toList();
        List<Map<Place, Double>> taken = IntStream.range(0, readings.size())
                .mapToObj(q -> taken(readings.get(q), chances.get(q)))
                .toList();
        Map<Place, Double> most = new HashMap<>();
        taken.forEach(own -> own.forEach((place, chance) -> most.merge(place, chance, Math::max)));
        List<Met> met = new ArrayList<>();
        for (int q = 0; q < readings.size(); q++) {
            met.add(met(readings.get(q), shared(readings.get(q), chances.get(q), taken.get(q), most), taken.get(q)));
        }
        return met;
    }

    private Met met(List<Judgement.Reading<Outcome>> readings, double[] chances, Map<Place, Double> taken) {
        Judgement.Decision<Outcome> decision = judgement.decide(readings, chances);
        Judgement.Near near = Judgement.nearest(readings, decision);
        return new Met(
                decision.verdict(),
                readings.get(near.reading()).places().stream().findFirst(),
                near.nearness(),
                taken);
    }

    /** By sentence how likely it is that it meets a question. */
    private static Map<Place, Double> taken(List<Judgement.Reading<Outcome>> readings, double[] chances) {
        Map<Place, Double> taken = new LinkedHashMap<>();
        for (int i = 0; i < chances.length; i++) {
            for (Place place : readings.get(i).places()) {
                taken.merge(place, chances[i], Double::sum);
            }
        }
        return taken;
    }

    /** The chances of readings where a sentence counts little that meets another question more likely: half as likely, a sixteenth. */
    private static double[] shared(
            List<Judgement.Reading<Outcome>> readings,
            double[] chances,
            Map<Place, Double> own,
            Map<Place, Double> most) {
        double[] shared = chances.clone();
        double sum = 0;
        for (int i = 0; i < shared.length; i++) {
            for (Place place : readings.get(i).places()) {
                double share =
                        own.getOrDefault(place, 0.0) / Math.max(most.getOrDefault(place, 0.0), Double.MIN_NORMAL);
                shared[i] *= Math.pow(share, RIVALRY);
            }
            sum += shared[i];
        }
        for (int i = 0; i < shared.length; i++) {
            shared[i] /= sum;
        }
        return shared;
    }

    /** The readings of statements by question, for learning. */
    List<Choice<List<Place>>> choices(List<ReadStatement> questions, List<ReadStatement> statements) {
        List<Asked> asked = questions.stream().map(Asked::of).toList();
        List<Heard> heard =
                statements.stream().map(statement -> heard(asked, statement)).toList();
        List<Choice<List<Place>>> choices = new ArrayList<>();
        for (int q = 0; q < asked.size(); q++) {
            for (Heard statement : heard) {
                choices.add(judgement.choice(List.of(), readings(statement, q)));
            }
        }
        return choices;
    }

    /**
     * A statement that is asked several questions at once.
     *
     * @param statement the statement
     * @param sentences those that may meet a question
     * @param gists what each is about
     * @param asked the questions
     * @param taken by question and sentence how much of the question the sentence takes up
     */
    private record Heard(
            ReadStatement statement,
            List<Sentence> sentences,
            List<Gist> gists,
            List<Asked> asked,
            List<List<Taken>> taken) {

        /** How much more of a question than of any other a sentence takes up; below 0 when it takes up more of another. */
        double margin(int question, int sentence, ToDoubleFunction<Taken> way) {
            double other = 0;
            for (int r = 0; r < asked.size(); r++) {
                if (r != question) {
                    other = Math.max(other, way.applyAsDouble(taken.get(r).get(sentence)));
                }
            }
            return way.applyAsDouble(taken.get(question).get(sentence)) - other;
        }
    }

    /**
     * How much of a question a sentence takes up, 0 to 1.
     *
     * @param like all of it
     * @param clause one of its clauses
     * @param given one of its clauses that gives what is asked for
     * @param off one of its clauses that puts something off, or the one before that
     */
    private record Taken(double like, double clause, double given, double off) {}

    private Heard heard(List<Asked> asked, ReadStatement statement) {
        List<Sentence> sentences = statement.sentences().stream()
                .filter(s -> s.kind() != Sentence.Kind.TITLE && s.kind() != Sentence.Kind.SIGNATURE)
                .toList();
        List<Gist> gists = sentences.stream()
                .map(sentence -> statement.gist(sentence.start(), sentence.end()))
                .toList();
        List<List<Taken>> taken = new ArrayList<>();
        for (Asked question : asked) {
            List<Taken> own = new ArrayList<>();
            for (int i = 0; i < sentences.size(); i++) {
                Sentence sentence = sentences.get(i);
                own.add(new Taken(
                        question.likeness(gists.get(i)),
                        near(question, statement, sentence, c -> true),
                        given(question, statement, sentence),
                        near(question, statement, sentence, c -> isOff(statement, sentence, c))));
            }
            taken.add(own);
        }
        return new Heard(statement, sentences, gists, asked, taken);
    }

    /** Whether a clause puts something off, or the next one of its sentence does. */
    private static boolean isOff(ReadStatement statement, Sentence sentence, int c) {
        return puts(statement, c) || (c + 1 < sentence.clauseTo() && puts(statement, c + 1));
    }

    private static boolean puts(ReadStatement statement, int c) {
        Clause clause = statement.clauses().get(c);
        return statement.words().putOff().isIn(statement, clause.start(), clause.end())
                || statement.has(Mark.TELLS_LATER, c);
    }

    private List<Judgement.Reading<Outcome>> readings(Heard heard, int q) {
        ReadStatement statement = heard.statement();
        List<Sentence> sentences = heard.sentences();
        Asked asked = heard.asked().get(q);
        double[] like = heard.taken().get(q).stream().mapToDouble(Taken::like).toArray();
        double most = 0;
        for (double each : like) {
            most = Math.max(most, each);
        }
        List<Judgement.Reading<Outcome>> readings = new ArrayList<>();
        boolean given = false;
        boolean off = false;
        boolean outright = false;
        boolean several = heard.asked().size() > 1;
        List<Signs.Row> rows = new ArrayList<>();
        for (int i = 0; i < like.length; i++) {
            Sentence sentence = sentences.get(i);
            Signs.Row row = row(asked, statement, sentence, heard.gists().get(i));
            for (int way = 0; way < TAKEN.size(); way++) {
                double margin = heard.margin(q, i, TAKEN.get(way));
                row.set(RIVAL.get(way), several ? Math.max(0, -margin) : 0);
                row.set(OWN.get(way), several ? Math.max(0, margin) : 0);
            }
            row.set("several", several);
            row.set("before", i == 0 ? 0 : like[i - 1]);
            double near = Math.max(like[i], row.get("before"));
            row.set("little", near < LITTLE);
            row.set("text", most);
            row.set("first", i == 0);
            row.set("last", i == like.length - 1);
            boolean answers = asked.isMet(statement, sentence)
                    && (asked.isOpen()
                            || near >= TAKEN_UP
                            || row.shows("unit")
                            || row.shows("explained")
                            || (row.shows("named") && row.shows("given")));
            for (Outcome outcome : Outcome.values()) {
                if (outcome != Outcome.UNANSWERED && (answers || outcome != Outcome.ANSWERED)) {
                    readings.add(new Judgement.Reading<>(outcome, List.of(place(statement, sentence)), row));
                }
            }
            given |= asked.isGiven(statement, sentence.start(), sentence.end());
            off |= statement.putsOff(sentence);
            rows.add(row);
            outright |= answers && !row.shows("puts-off") && isOutright(statement, sentence, row);
        }
        Signs.Row none = signs.row()
                .set("always", 1)
                .set("options", Math.log1p(like.length))
                .set("text", most)
                .set("given", given)
                .set("several", several)
                .set("puts-off", off);
        for (Signs.Row row : rows) {
            row.set("given-elsewhere", most("given-near", rows, row));
        }
        none.set("given-elsewhere", most("given-near", rows, none));
        none.set("clause-like", most("clause-like", rows, none));
        asked(asked, none);
        readings.add(new Judgement.Reading<>(Outcome.UNANSWERED, List.of(), none));
        if (outright) {
            readings.removeIf(reading -> reading.verdict() == Outcome.DEFLECTED);
        }
        return readings;
    }

    /** Whether a sentence leaves no room for talk around the question: it says so in its words, or puts right what was said. */
    private static boolean isOutright(ReadStatement statement, Sentence sentence, Signs.Row row) {
        boolean corrects = statement.has(Mark.CORRECT, sentence.start(), sentence.end());
        return row.get("fact-near") >= OUTRIGHT || (corrects && row.shows("named") && row.shows("given"));
    }

    /** How strongly a sign shows in sentences but one, at most. */
    private static double most(String sign, List<Signs.Row> rows, Signs.Row without) {
        return rows.stream()
                .filter(row -> row != without)
                .mapToDouble(row -> row.get(sign))
                .max()
                .orElse(0);
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
        row.set("clause-like", near(asked, statement, sentence, c -> true));
        row.set("given", given);
        row.set("given-near", given(asked, statement, sentence));
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
        boolean plain = given && !off && !row.shows("merits") && !isTalk(statement, sentence);
        row.set("off-like", off ? like : 0);
        row.set("off-dated", off && row.shows("dated"));
        row.set("off-dated-like", off && row.shows("dated") ? like : 0);
        row.set("plain-like", plain ? like : 0);
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

    /** How much of the question one of some clauses of a sentence takes up, at most. */
    private static double near(Asked asked, ReadStatement statement, Sentence sentence, IntPredicate clauses) {
        return IntStream.range(sentence.clauseFrom(), sentence.clauseTo())
                .filter(clauses)
                .mapToDouble(c -> asked.likeness(statement.clauseGist(c)))
                .max()
                .orElse(0);
    }

    /** How much of the question a clause takes up that gives what is asked for; at most. */
    private static double given(Asked asked, ReadStatement statement, Sentence sentence) {
        return near(asked, statement, sentence, c -> {
            Clause clause = statement.clauses().get(c);
            return asked.isGiven(statement, clause.start(), clause.end());
        });
    }

    /** How much of the question a clause takes up that tells what was done or was not so; at most. */
    private static double told(Asked asked, ReadStatement statement, Sentence sentence) {
        return near(asked, statement, sentence, c -> statement.has(Mark.DONE, c) || statement.has(Mark.NEGATE, c));
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

    /** A sentence without the mark that ends it. */
    private static Place place(ReadStatement statement, Sentence sentence) {
        int end = sentence.end();
        while (end > sentence.start() + 1 && "。！？；\n ".indexOf(statement.text().charAt(end - 1)) >= 0) {
            end--;
        }
        return statement.place(sentence.start(), end);
    }
}
