package dev.candor.benchmarks.quality;

import dev.candor.Grader;
import dev.candor.casefile.CaseGrader;
import dev.candor.casefile.Place;
import dev.candor.internal.choice.Choice;
import dev.candor.internal.choice.Weights;
import dev.candor.zh.Chinese;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Learns the weights of the judgements on cases from labelled cases, and prints them as {@code case/weights.yaml} has them.
 * With {@code --folds} it prints instead how well each tenth of each file is judged with weights learnt from the others.
 *
 * <pre>{@code
 * mvn -q -pl benchmarks -am compile exec:java -Dexec.mainClass=dev.candor.benchmarks.quality.CaseTraining \
 *     -Dexec.args="benchmarks/corpus/case/questions-dev.jsonl --folds"
 * }</pre>
 *
 * Exits with 0, or 2 when the arguments or a file are wrong.
 */
public final class CaseTraining {

    private static final String USAGE = "usage: LABELS-dev.jsonl... [--folds] [--cost NUMBER]";
    private static final int FOLDS = 10;
    /** Labels that some passage shows, also where nobody marked it. */
    private static final Set<String> SHOWN = Set.of(
            "contradiction",
            "update",
            "correction",
            "kept",
            "rescheduled",
            "gone",
            "answered",
            "deflected",
            "deferred-with-date",
            "deferred");

    private static final List<String> LABELS = List.of(
            "answered",
            "deferred-with-date",
            "deferred",
            "deflected",
            "unanswered",
            "contradiction",
            "none",
            "kept",
            "rescheduled",
            "lapsed",
            "gone",
            "open");

    private final CaseGrader grader;
    private final PrintStream out;

    private boolean show;

    private CaseTraining(CaseGrader grader, PrintStream out) {
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

    /** A choice with its label. */
    private record Labelled(String set, CaseGold gold, Choice<List<Place>> choice, List<ChoiceLearning.Known> known) {}

    private void run(List<String> words) {
        List<Labelled> all = new ArrayList<>();
        double cost = 1;
        boolean folds = false;
        for (int i = 0; i < words.size(); i++) {
            if (words.get(i).equals("--cost")) {
                cost = Double.parseDouble(words.get(++i));
            } else if (words.get(i).equals("--folds")) {
                folds = true;
            } else if (words.get(i).equals("--show")) {
                show = true;
            } else {
                CaseSet set = CaseSet.read(Path.of(words.get(i)));
                if (!set.isOpen()) {
                    throw new IllegalArgumentException(
                            set.name() + " may not be learnt from; name files that end with -dev.jsonl");
                }
                for (CaseGold gold : set.cases()) {
                    for (Choice<List<Place>> choice : choices(set.kind(), gold)) {
                        all.add(new Labelled(words.get(i), gold, choice, known(set.kind(), gold, choice)));
                    }
                }
            }
        }
        if (all.isEmpty()) {
            throw new IllegalArgumentException(USAGE);
        }
        if (folds) {
            folds(all, cost);
        } else {
            print(all, cost);
        }
    }

    /** The choices that a label tells about. */
    private List<Choice<List<Place>>> choices(CaseSet.Kind kind, CaseGold gold) {
        List<Choice<List<Place>>> choices = grader.choices(gold.file());
        return switch (kind) {
            case QUESTIONS -> of(choices, Set.of("answers"));
            case PAIRS -> of(choices, Set.of("pairs", "insides"));
            case PROMISES ->
                of(choices, Set.of("promises")).stream()
                        .filter(choice -> shared(choice, gold) > 0)
                        .max(Comparator.comparingInt(choice -> shared(choice, gold)))
                        .stream()
                        .toList();
        };
    }

    private static List<Choice<List<Place>>> of(List<Choice<List<Place>>> choices, Set<String> judgements) {
        return choices.stream()
                .filter(choice -> judgements.contains(choice.judgement()))
                .toList();
    }

    /** So many characters of a promise are those of the labelled one. */
    private static int shared(Choice<List<Place>> choice, CaseGold gold) {
        CaseGold.Focus focus = gold.focus().orElseThrow();
        Place promise = choice.subject().get(0);
        return promise.statement().equals(focus.statement())
                ? Math.min(promise.span().end(), focus.span().end())
                        - Math.max(promise.span().start(), focus.span().start())
                : 0;
    }

    private static List<ChoiceLearning.Known> known(CaseSet.Kind kind, CaseGold gold, Choice<List<Place>> choice) {
        boolean here = kind != CaseSet.Kind.PAIRS || isLabelled(gold, choice);
        return choice.options().stream()
                .map(option -> new ChoiceLearning.Known(
                        option.verdict(),
                        option.signs(),
                        here ? isRight(kind, gold, option) : option.verdict().equals("none")))
                .toList();
    }

    private static boolean isRight(CaseSet.Kind kind, CaseGold gold, Choice.Option<List<Place>> option) {
        if (!option.verdict().equals(gold.label())) {
            return false;
        }
        if (gold.evidence().isEmpty() && SHOWN.contains(gold.label())) {
            return gold.slot().isEmpty()
                    || option.signs().containsKey("slot." + gold.slot())
                    || option.signs().containsKey(gold.slot());
        }
        return gold.evidence().isEmpty() == option.place().isEmpty()
                && gold.evidence().stream()
                        .allMatch(e -> option.place().stream()
                                .anyMatch(p -> p.statement().equals(e.statement())
                                        && p.span().overlaps(e.span())));
    }

    /** Whether a choice is among readings of the very statements in which a pair is labelled; those of few have spans. */
    private static boolean isLabelled(CaseGold gold, Choice<List<Place>> choice) {
        if (gold.evidence().isEmpty()) {
            boolean inside =
                    gold.file().statements().size() + gold.file().events().size() < 2;
            return inside == choice.judgement().equals("insides");
        }
        List<String> labelled =
                gold.evidence().stream().map(CaseGold.Focus::statement).toList();
        return choice.options().stream()
                .filter(option -> !option.place().isEmpty())
                .findFirst()
                .map(option -> option.place().stream().map(Place::statement).toList())
                .filter(labelled::equals)
                .isPresent();
    }

    private void print(List<Labelled> all, double cost) {
        out.println(
                "# What signs weigh in the judgements on cases, in logits. Learnt by CaseTraining in the benchmarks.");
        Map<String, List<Labelled>> judgements = new TreeMap<>();
        all.forEach(each -> judgements
                .computeIfAbsent(each.choice().judgement(), j -> new ArrayList<>())
                .add(each));
        judgements.forEach((judgement, labelled) -> {
            out.println();
            out.println(judgement + ":");
            learn(labelled, cost).verdicts().entrySet().stream()
                    .sorted(Map.Entry.comparingByKey())
                    .forEach(verdict -> {
                        out.println("  " + verdict.getKey() + ":");
                        new TreeMap<>(verdict.getValue())
                                .forEach((sign, weight) -> out.println("    " + sign + ": " + weight));
                    });
        });
    }

    private static Weights learn(List<Labelled> labelled, double cost) {
        ChoiceLearning learning = new ChoiceLearning();
        labelled.forEach(each -> learning.add(each.known(), 1));
        return learning.learn(cost);
    }

    private void folds(List<Labelled> all, double cost) {
        Map<String, Map<String, Tally>> bySet = new TreeMap<>();
        List<String> cases = all.stream()
                .map(each -> each.set() + each.gold().file().id())
                .distinct()
                .toList();
        Map<String, Integer> fold = new HashMap<>();
        for (int i = 0; i < cases.size(); i++) {
            fold.put(cases.get(i), i % FOLDS);
        }
        for (int f = 0; f < FOLDS; f++) {
            List<Labelled> train = new ArrayList<>();
            List<Labelled> test = new ArrayList<>();
            for (Labelled each : all) {
                boolean own = fold.get(each.set() + each.gold().file().id()) == f;
                (own ? test : train).add(each);
            }
            Map<String, Weights> weights = new HashMap<>();
            for (String judgement : train.stream()
                    .map(each -> each.choice().judgement())
                    .distinct()
                    .toList()) {
                weights.put(
                        judgement,
                        learn(
                                train.stream()
                                        .filter(each ->
                                                each.choice().judgement().equals(judgement))
                                        .toList(),
                                cost));
            }
            Map<CaseGold, String> given = new LinkedHashMap<>();
            Map<CaseGold, String> sets = new HashMap<>();
            for (Labelled each : test) {
                boolean pairs = !each.gold().slot().isEmpty();
                String verdict =
                        verdict(each.choice(), weights.get(each.choice().judgement()), pairs);
                sets.put(each.gold(), each.set());
                given.merge(each.gold(), verdict, (a, b) -> a.equals("contradiction") ? a : b);
            }
            given.forEach((gold, verdict) -> {
                Map<String, Tally> tallies = bySet.computeIfAbsent(sets.get(gold), s -> new TreeMap<>());
                if (show) {
                    boolean known = test.stream()
                            .anyMatch(each -> each.gold().equals(gold)
                                    && each.known().stream()
                                            .anyMatch(k ->
                                                    k.right() && !k.verdict().equals("none")));
                    out.println((gold.label().equals(verdict) ? "  " : "! ")
                            + gold.file().id() + " " + gold.label() + " " + gold.slot() + " -> " + verdict
                            + (known ? "" : " (not among the options)"));
                }
                String label = gold.slot().isEmpty() || gold.label().equals("contradiction") ? gold.label() : "none";
                for (String one : LABELS) {
                    tallies.merge(one, Tally.of(label.equals(one), verdict.equals(one)), Tally::plus);
                }
            });
        }
        bySet.forEach((set, tallies) -> {
            tallies.values().removeIf(tally -> tally.positive() == 0);
            double macro =
                    tallies.values().stream().mapToDouble(Tally::f1).average().orElse(0);
            out.println(set + " macro-F1 " + Fixed.of(macro, 3));
            tallies.forEach((verdict, t) -> out.println("  " + verdict + " P " + Fixed.of(t.precision(), 2) + " R "
                    + Fixed.of(t.recall(), 2) + " F1 " + Fixed.of(t.f1(), 2) + " (" + t.positive() + ")"));
        });
    }

    private static String verdict(Choice<List<Place>> choice, Weights weights, boolean pairs) {
        Map<String, Double> sums = new TreeMap<>();
        double most = choice.options().stream()
                .mapToDouble(o -> logit(o, weights))
                .max()
                .orElse(0);
        for (Choice.Option<List<Place>> option : choice.options()) {
            sums.merge(option.verdict(), Math.exp(logit(option, weights) - most), Double::sum);
        }
        if (pairs) {
            double all = sums.values().stream().mapToDouble(each -> each).sum();
            return sums.getOrDefault("contradiction", 0.0) > all / 2 ? "contradiction" : "none";
        }
        return sums.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .orElseThrow()
                .getKey();
    }

    private static double logit(Choice.Option<List<Place>> option, Weights weights) {
        return option.signs().entrySet().stream()
                .mapToDouble(sign -> sign.getValue() * weights.of(option.verdict(), sign.getKey()))
                .sum();
    }
}
