package dev.candor.benchmarks.quality;

import dev.candor.Grader;
import dev.candor.casefile.CaseGrader;
import dev.candor.casefile.CaseStatement;
import dev.candor.casefile.Place;
import dev.candor.casefile.Source;
import dev.candor.internal.choice.Choice;
import dev.candor.internal.choice.Weights;
import dev.candor.zh.Chinese;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Learns the weights of the judgements on cases from labelled cases, and prints them as {@code case/weights.yaml} has them.
 * With {@code --folds} it prints instead how well each tenth of the cases is judged with weights learnt from the others;
 * {@code --show} adds what came out otherwise.
 *
 * <pre>{@code
 * mvn -q -pl benchmarks -am compile exec:java -Dexec.mainClass=dev.candor.benchmarks.quality.CaseTraining \
 *     -Dexec.args="benchmarks/corpus/case/questions-dev.jsonl benchmarks/corpus/case/dev2/questions-dev.jsonl --folds"
 * }</pre>
 *
 * Exits with 0, or 2 when the arguments or a file are wrong.
 */
public final class CaseTraining {

    private static final String USAGE = "usage: LABELS-dev.jsonl... [--folds [--show]]";
    private static final int FOLDS = 10;
    /** What the square of a weight costs; 0.3 and 3 did not do better when files are judged by folds. */
    private static final double COST = 1;
    /**
     * What the square of a weight costs when its sign is what a clause does, whatever that is done to: there are many such
     * signs, and by folds they told too much about the cases learnt from.
     */
    private static final double COST_OF_CUE = 4;
    /** What the names of such signs hold, whichever clause they are of. */
    private static final String CUE = "cue.";

    /**
     * How much a choice counts that no label is about: the statements of questions and promises contradict each other in
     * nothing. At 0.08 one of 22 is accused by folds, at 0.3 one of 37, and contradictions of the sets come to much the same
     * F1.
     */
    private static final double BESIDE = 0.3;

    private static final Set<String> CONFLICTS = Set.of("pairs", "insides");
    private static final String CONTRADICTION = "contradiction";
    private static final String NONE = "none";
    /** Labels that may stand without a passage: nothing shows them. */
    private static final Set<String> SILENT = Set.of(NONE, "unanswered", "lapsed", "open");

    private final CaseGrader grader;
    private final PrintStream out;

    CaseTraining(CaseGrader grader, PrintStream out) {
        this.grader = grader;
        this.out = out;
    }

    /** See the class. */
    public static void main(String[] words) {
        Console.run(out -> new CaseTraining(
                        CaseGrader.of(
                                Grader.builder().language(Chinese.standard()).build()),
                        out)
                .run(List.of(words)));
    }

    /** Whether a choice is what the label is about. */
    private static boolean isAsked(CaseSet.Kind kind, Choice<List<Place>> choice) {
        return switch (kind) {
            case QUESTIONS -> choice.judgement().equals("answers");
            case PAIRS -> CONFLICTS.contains(choice.judgement());
            case PROMISES -> choice.judgement().equals("promises");
        };
    }

    /** A labelled case with the choices that its label tells about; cases of one text are in one fold. */
    private record Lesson(String set, CaseSet.Kind kind, CaseGold gold, int fold, List<Choice<List<Place>>> choices) {}

    /** Throws {@link IllegalArgumentException} when the arguments are wrong or a file may not be learnt from. */
    void run(List<String> words) {
        List<String> files =
                words.stream().filter(word -> !word.startsWith("--")).toList();
        if (files.isEmpty()) {
            throw new IllegalArgumentException(USAGE);
        }
        List<Lesson> lessons = new ArrayList<>();
        List<CaseStatement> before = List.of();
        int different = 0;
        for (String file : files) {
            CaseSet set = CaseSet.read(Path.of(file));
            if (!set.isOpen()) {
                throw new IllegalArgumentException(
                        set.name() + " may not be learnt from; name files that end with -dev.jsonl");
            }
            for (CaseGold gold : set.cases()) {
                boolean again = gold.file().statements().equals(before);
                before = gold.file().statements();
                different += again ? 0 : 1;
                lessons.add(new Lesson(file, set.kind(), gold, different % FOLDS, choices(set.kind(), gold, again)));
            }
        }
        if (words.contains("--folds")) {
            folds(lessons, words.contains("--show"));
        } else {
            print(learn(lessons));
        }
    }

    /** The choices of a case, those about the text itself only once however many questions are asked of it. */
    private List<Choice<List<Place>>> choices(CaseSet.Kind kind, CaseGold gold, boolean again) {
        List<Choice<List<Place>>> choices = grader.choices(gold.file());
        return switch (kind) {
            case PAIRS -> choices;
            case QUESTIONS -> {
                List<Choice<List<Place>>> own = new ArrayList<>(of(choices, again ? Set.of() : CONFLICTS));
                own.add(of(choices, Set.of("answers")).get(0));
                yield own;
            }
            case PROMISES -> {
                List<Choice<List<Place>>> own = new ArrayList<>(of(choices, CONFLICTS));
                own.addAll(nearest(of(choices, Set.of("promises")), gold.focus().orElseThrow()));
                yield own;
            }
        };
    }

    private static List<Choice<List<Place>>> of(List<Choice<List<Place>>> choices, Set<String> judgements) {
        return choices.stream()
                .filter(choice -> judgements.contains(choice.judgement()))
                .toList();
    }

    /** The choice about the promise that covers most of the labelled one; none when no promise was found there. */
    private static List<Choice<List<Place>>> nearest(List<Choice<List<Place>>> choices, Place focus) {
        List<Choice<List<Place>>> nearest = List.of();
        int most = 0;
        for (Choice<List<Place>> choice : choices) {
            Place promise = choice.subject().get(0);
            int shared = Math.min(promise.span().end(), focus.span().end())
                    - Math.max(promise.span().start(), focus.span().start());
            if (promise.source().equals(focus.source()) && shared > most) {
                nearest = List.of(choice);
                most = shared;
            }
        }
        return nearest;
    }

    private static Map<String, Weights> learn(List<Lesson> lessons) {
        Map<String, ChoiceLearning> judgements = new TreeMap<>();
        for (Lesson lesson : lessons) {
            for (Choice<List<Place>> choice : lesson.choices()) {
                judgements
                        .computeIfAbsent(choice.judgement(), name -> new ChoiceLearning())
                        .add(known(lesson, choice), counts(lesson, choice));
            }
        }
        Map<String, Weights> weights = new TreeMap<>();
        judgements.forEach((name, learning) -> weights.put(name, learning.learn(CaseTraining::cost)));
        return weights;
    }

    /** How much a choice counts: a text counts once, however many questions are asked of it. */
    private static double counts(Lesson lesson, Choice<List<Place>> choice) {
        if (!isAsked(lesson.kind(), choice)) {
            return BESIDE;
        }
        return lesson.kind() == CaseSet.Kind.QUESTIONS
                ? 1.0 / lesson.gold().file().questions().size()
                : 1;
    }

    private static double cost(String sign) {
        return sign.contains(CUE) ? COST_OF_CUE : COST;
    }

    /** Nobody wrote contradictions into the cases of questions and promises. */
    private static List<ChoiceLearning.Known> known(Lesson lesson, Choice<List<Place>> choice) {
        if (!isAsked(lesson.kind(), choice)) {
            return choice.options().stream()
                    .map(option -> new ChoiceLearning.Known(
                            option.verdict(), option.signs(), !option.verdict().equals(CONTRADICTION)))
                    .toList();
        }
        boolean here = lesson.kind() != CaseSet.Kind.PAIRS || isLabelled(lesson.gold(), choice);
        return choice.options().stream()
                .map(option -> new ChoiceLearning.Known(
                        option.verdict(),
                        option.signs(),
                        here ? isRight(lesson.gold(), option) : option.verdict().equals(NONE)))
                .toList();
    }

    /** Whether a choice is among readings of the very statements in which a pair is labelled; not all have spans. */
    private static boolean isLabelled(CaseGold gold, Choice<List<Place>> choice) {
        if (gold.evidence().isEmpty()) {
            boolean inside =
                    gold.file().statements().size() + gold.file().events().size() < 2;
            return inside == choice.judgement().equals("insides");
        }
        List<Source> labelled = gold.evidence().stream().map(Place::source).toList();
        List<Source> read =
                choice.options().get(0).place().stream().map(Place::source).toList();
        return labelled.equals(read);
    }

    private static boolean isRight(CaseGold gold, Choice.Option<List<Place>> option) {
        if (!option.verdict().equals(gold.label())) {
            return false;
        }
        if (gold.evidence().isEmpty() && !SILENT.contains(gold.label())) {
            return gold.slot().isEmpty()
                    || option.signs().containsKey("slot." + gold.slot())
                    || option.signs().containsKey(gold.slot());
        }
        return gold.evidence().isEmpty() == option.place().isEmpty()
                && gold.evidence().stream()
                        .allMatch(evidence -> option.place().stream()
                                .anyMatch(place -> place.source().equals(evidence.source())
                                        && place.span().overlaps(evidence.span())));
    }

    private void print(Map<String, Weights> judgements) {
        out.println(
                "# What signs weigh in the judgements on cases, in logits. Learnt by CaseTraining in the benchmarks.");
        judgements.forEach((judgement, weights) -> {
            out.println();
            out.println(judgement + ":");
            new TreeMap<>(weights.verdicts()).forEach((verdict, signs) -> {
                out.println("  " + verdict + ":");
                new TreeMap<>(signs).forEach((sign, weight) -> out.println("    " + sign + ": " + weight));
            });
        });
    }

    private void folds(List<Lesson> lessons, boolean show) {
        Map<String, Map<String, Tally>> sets = new TreeMap<>();
        int quiet = 0;
        int accused = 0;
        for (int fold = 0; fold < FOLDS; fold++) {
            List<Lesson> own = new ArrayList<>();
            List<Lesson> others = new ArrayList<>();
            for (Lesson lesson : lessons) {
                (lesson.fold() == fold ? own : others).add(lesson);
            }
            Map<String, Weights> weights = learn(others);
            for (Lesson lesson : own) {
                for (Choice<List<Place>> choice : lesson.choices()) {
                    if (lesson.kind() != CaseSet.Kind.PAIRS && CONFLICTS.contains(choice.judgement())) {
                        quiet++;
                        accused += isAccused(choice, weights) ? 1 : 0;
                    }
                }
                String label = label(lesson);
                String verdict = verdict(lesson, weights);
                Map<String, Tally> tallies = sets.computeIfAbsent(lesson.set(), set -> new TreeMap<>());
                for (String one : labels(lessons, lesson.set())) {
                    tallies.merge(one, Tally.of(label.equals(one), verdict.equals(one)), Tally::plus);
                }
                if (show && !label.equals(verdict)) {
                    out.println(lesson.gold().file().id() + " " + lesson.gold().label() + " "
                            + lesson.gold().slot() + " -> " + verdict);
                }
            }
        }
        out.println("texts of questions and promises found contradictory: " + accused + " of " + quiet);
        sets.forEach((set, tallies) -> {
            double macro =
                    tallies.values().stream().mapToDouble(Tally::f1).average().orElse(0);
            out.println(set + " macro-F1 " + Fixed.of(macro, 2));
            tallies.forEach((label, t) -> out.println("  " + label + " P " + Fixed.of(t.precision(), 2) + " R "
                    + Fixed.of(t.recall(), 2) + " F1 " + Fixed.of(t.f1(), 2) + " (" + t.positive() + ")"));
        });
    }

    private static Set<String> labels(List<Lesson> lessons, String set) {
        Set<String> labels = new TreeSet<>();
        lessons.stream().filter(lesson -> lesson.set().equals(set)).forEach(lesson -> labels.add(label(lesson)));
        return labels;
    }

    private static String label(Lesson lesson) {
        String label = lesson.gold().label();
        return lesson.kind() == CaseSet.Kind.PAIRS && !label.equals(CONTRADICTION) ? NONE : label;
    }

    /** What the weights say of a case: of pairs whether any choice is a contradiction. */
    private static String verdict(Lesson lesson, Map<String, Weights> judgements) {
        String verdict = NONE;
        for (Choice<List<Place>> choice : lesson.choices()) {
            if (!isAsked(lesson.kind(), choice)) {
                continue;
            }
            if (lesson.kind() != CaseSet.Kind.PAIRS) {
                Map<String, Double> chances =
                        chances(choice, judgements.getOrDefault(choice.judgement(), Weights.NONE));
                verdict = chances.entrySet().stream()
                        .max(Map.Entry.comparingByValue())
                        .orElseThrow()
                        .getKey();
            } else if (isAccused(choice, judgements)) {
                verdict = CONTRADICTION;
            }
        }
        return verdict;
    }

    private static boolean isAccused(Choice<List<Place>> choice, Map<String, Weights> judgements) {
        Map<String, Double> chances = chances(choice, judgements.getOrDefault(choice.judgement(), Weights.NONE));
        return chances.getOrDefault(CONTRADICTION, 0.0) > 0.5;
    }

    private static Map<String, Double> chances(Choice<List<Place>> choice, Weights weights) {
        List<Double> logits = choice.options().stream()
                .map(option -> option.signs().entrySet().stream()
                        .mapToDouble(sign -> sign.getValue() * weights.of(option.verdict(), sign.getKey()))
                        .sum())
                .toList();
        double most = logits.stream().mapToDouble(each -> each).max().orElse(0);
        double all = logits.stream().mapToDouble(each -> Math.exp(each - most)).sum();
        Map<String, Double> chances = new TreeMap<>();
        for (int i = 0; i < logits.size(); i++) {
            chances.merge(choice.options().get(i).verdict(), Math.exp(logits.get(i) - most) / all, Double::sum);
        }
        return chances;
    }
}
