package dev.candor.casefile;

import dev.candor.casefile.Answer.Outcome;
import dev.candor.internal.choice.Choice;
import dev.candor.internal.clause.Sentence;
import dev.candor.internal.language.CaseData;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Reads how a statement meets a question. Every sentence may answer, put off or talk around it, or the text does not take
 * it up: the chances of these readings come from signs whose weights were learnt from labelled questions. Immutable and
 * thread-safe.
 */
final class AnswerReader {

    /** A sentence answers what it, or the one before, has so much in common with; with less allowed, silence is taken for answers. */
    private static final double TAKEN_UP = 0.05;

    /** A clause that tells so much of what a question asks to be so or not leaves no room for talk around it. */
    private static final double OUTRIGHT = 0.6;

    /** How steeply the chance of a sentence falls that meets another question more likely. */
    private static final double RIVALRY = 4;

    /** So many sentences are shown where none is seen to meet a question; one of two is what does in half of the mistaken cases. */
    private static final int NEAREST = 2;

    private final AnswerSigns signs;
    private final Judgement<Outcome> judgement;

    AnswerReader(CaseData data) {
        this.signs = new AnswerSigns(data);
        this.judgement = signs.judgement();
    }

    /** How statements meet questions, at best; of equals what is nearest to the question. */
    List<Answer> find(List<CaseQuestion> questions, List<ReadStatement> read, List<ReadStatement> statements) {
        List<Asked> asked = read.stream().map(Asked::of).toList();
        List<List<Met>> met = statements.stream()
                .map(statement -> met(AskedStatement.of(asked, statement)))
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
    private List<Met> met(AskedStatement heard) {
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
        List<AskedStatement> heard = statements.stream()
                .map(statement -> AskedStatement.of(asked, statement))
                .toList();
        List<Choice<List<Place>>> choices = new ArrayList<>();
        for (int q = 0; q < asked.size(); q++) {
            for (AskedStatement statement : heard) {
                choices.add(judgement.choice(List.of(), readings(statement, q)));
            }
        }
        return choices;
    }

    private List<Judgement.Reading<Outcome>> readings(AskedStatement heard, int q) {
        List<Signs.Row> rows = signs.sentences(heard, q);
        List<Judgement.Reading<Outcome>> readings = new ArrayList<>();
        boolean outright = false;
        for (int i = 0; i < rows.size(); i++) {
            Sentence sentence = heard.sentences().get(i);
            Signs.Row row = rows.get(i);
            boolean answers = mayAnswer(heard, q, i, row);
            for (Outcome outcome : Outcome.values()) {
                if (outcome != Outcome.UNANSWERED && (answers || outcome != Outcome.ANSWERED)) {
                    readings.add(new Judgement.Reading<>(outcome, List.of(place(heard.statement(), sentence)), row));
                }
            }
            outright |= answers && !row.shows("puts-off") && isOutright(heard.statement(), sentence, row);
        }
        readings.add(new Judgement.Reading<>(Outcome.UNANSWERED, List.of(), signs.silence(heard, q, rows)));
        if (outright) {
            readings.removeIf(reading -> reading.verdict() == Outcome.DEFLECTED);
        }
        return readings;
    }

    /** Whether a sentence can be the answer: it gives such a thing, and it, or the one before, is about what is asked. */
    private static boolean mayAnswer(AskedStatement heard, int q, int i, Signs.Row row) {
        Asked asked = heard.asked().get(q);
        return asked.isMet(heard.statement(), heard.sentences().get(i))
                && (asked.isOpen()
                        || heard.near(q, i) >= TAKEN_UP
                        || row.shows("unit")
                        || row.shows("explained")
                        || (row.shows("named") && row.shows("given")));
    }

    /** Whether a sentence leaves no room for talk around the question: it says so in its words, or puts right what was said. */
    private static boolean isOutright(ReadStatement statement, Sentence sentence, Signs.Row row) {
        boolean corrects = statement.has(Mark.CORRECT, sentence.start(), sentence.end());
        return row.get("fact-near") >= OUTRIGHT || (corrects && row.shows("named") && row.shows("given"));
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
