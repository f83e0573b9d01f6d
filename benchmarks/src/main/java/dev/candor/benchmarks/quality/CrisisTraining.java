package dev.candor.benchmarks.quality;

import dev.candor.Crisis;
import dev.candor.internal.crisis.CrisisFeatures;
import dev.candor.internal.crisis.CrisisModel;
import dev.candor.internal.feature.FeatureIndex;
import dev.candor.internal.feature.Vocabulary;
import dev.candor.internal.language.LanguageParts;
import dev.candor.internal.language.WordCutter;
import dev.candor.internal.text.Folding;
import dev.candor.internal.text.NormalizedText;
import dev.candor.zh.Chinese;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Learns how kinds of crisis are told, and prints how often the kind is right for statements left out, a fifth at a time; siblings
 * and the halves of a pair lie in one fifth. No chance is involved: equal corpora give equal bytes.
 *
 * <pre>{@code
 * mvn -q -pl benchmarks -am compile exec:java -Dexec.mainClass=dev.candor.benchmarks.quality.CrisisTraining \
 *     -Dexec.args="nlp-zh/src/main/resources/dev/candor/zh/crises.bin benchmarks/corpus/dev.jsonl benchmarks/corpus/own-dev.jsonl benchmarks/corpus/own-retold.jsonl benchmarks/corpus/own-kin.jsonl"
 * }</pre>
 */
public final class CrisisTraining {

    private static final int FOLDS = 5;
    /** In so many texts a stretch must stand to be learnt from. */
    private static final int LEAST_TEXTS = 4;
    /** A stretch that begins or ends with one of these tells how a text speaks, not of what. */
    private static final String PARTICLES = "的是了在有我们您你他她已于以为到和与及也等将被把从之其这那个都又就还很会能要请对由向因而且";
    /** So many stretches are kept, those that weigh most when all are learnt from. */
    private static final int KEPT = 8_000;
    /** The cost of the square of a weight. */
    private static final double L2 = 0.1;
    /** The logit that the likeliest crisis must have to be named. */
    private static final float LEAST = -2.4f;

    private static final double[] OTHERS = {-9, -3, LEAST, -1.7, -1, 0};

    private static final LanguageParts PARTS = Chinese.standard().reader().parts();
    private static final WordCutter WORDS = PARTS.words();
    private final Folding folding = PARTS.folding();
    private final Map<String, List<Told>> corpora = new LinkedHashMap<>();

    /** A statement and the crisis that its brief asked for. */
    private record Told(String family, Crisis crisis, NormalizedText text) {

        int fold() {
            return Math.floorMod(family.hashCode(), FOLDS);
        }
    }

    /** What was learnt: by crisis a model, and the features that they know. */
    private record Lesson(FeatureIndex features, Map<Crisis, MaximumEntropy> models) {

        /** The likeliest crisis of a text, with its logit. */
        Map.Entry<Crisis, Double> likeliest(NormalizedText text) {
            LearntRow row = row(text, features);
            return models.entrySet().stream()
                    .map(each -> Map.entry(each.getKey(), each.getValue().logit(row)))
                    .max(Map.Entry.comparingByValue())
                    .orElseThrow();
        }
    }

    private CrisisTraining() {}

    /** See the class. */
    public static void main(String[] files) throws IOException {
        CrisisTraining training = new CrisisTraining();
        for (String file : List.of(files).subList(1, files.length)) {
            training.add(Corpus.read(Path.of(file)));
        }
        training.leaveOut(Console.out());
        List<Told> all =
                training.corpora.values().stream().flatMap(List::stream).toList();
        try (DataOutputStream data = new DataOutputStream(Files.newOutputStream(Path.of(files[0])))) {
            model(learn(all)).write(data);
        }
    }

    private void add(Corpus corpus) {
        List<Told> told = new ArrayList<>();
        for (Gold gold : corpus.statements()) {
            Crisis crisis = gold.crisis()
                    .orElseThrow(() -> new IllegalArgumentException(
                            corpus.file() + ": '" + gold.id() + "' has no crisis; every statement needs one"));
            told.add(new Told(gold.family(), crisis, NormalizedText.of(gold.text(), folding)));
        }
        corpora.put(corpus.file().getFileName().toString(), told);
    }

    private void leaveOut(PrintStream out) {
        List<Lesson> lessons = IntStream.range(0, FOLDS)
                .parallel()
                .mapToObj(fold -> learn(corpora.values().stream()
                        .flatMap(List::stream)
                        .filter(told -> told.fold() != fold)
                        .toList()))
                .toList();
        for (double least : OTHERS) {
            corpora.forEach((name, all) -> {
                CrisisTally tally = new CrisisTally();
                for (Told told : all) {
                    var likeliest = lessons.get(told.fold()).likeliest(told.text());
                    tally.add(told.crisis(), likeliest.getValue() < least ? Crisis.OTHER : likeliest.getKey());
                }
                out.printf(Locale.ROOT, "left out, least %4.1f, %s: %s%n", least, name, tally.line());
            });
        }
    }

    private static CrisisModel model(Lesson lesson) {
        Vocabulary features = (Vocabulary) lesson.features();
        List<CrisisModel.Learnt> learnt = new ArrayList<>();
        lesson.models().forEach((crisis, model) -> {
            float[] weights = new float[features.places()];
            for (int place = FeatureIndex.UNKNOWN + 1; place < weights.length; place++) {
                weights[place] = model.weight(place);
            }
            learnt.add(new CrisisModel.Learnt(crisis, model.bias(), weights));
        });
        return CrisisModel.of(features, learnt, LEAST);
    }

    /** Learns from all stretches, keeps those that weigh most, and learns from these again. */
    private static Lesson learn(List<Told> all) {
        List<Long> keys = frequent(all);
        Vocabulary frequent = vocabulary(keys);
        Map<Crisis, MaximumEntropy> first = models(all, frequent);
        double[] most = new double[keys.size()];
        for (int i = 0; i < most.length; i++) {
            int place = i + 1;
            most[i] = first.values().stream()
                    .mapToDouble(model -> Math.abs(model.weight(place)))
                    .max()
                    .orElseThrow();
        }
        Set<Long> kept = new HashSet<>();
        IntStream.range(0, most.length)
                .boxed()
                .sorted(Comparator.comparingDouble(i -> -most[i]))
                .limit(KEPT)
                .forEach(i -> {
                    kept.add(keys.get(i));
                    kept.add(CrisisFeatures.opening(keys.get(i)));
                });
        Vocabulary telling = vocabulary(kept.stream().sorted().toList());
        return new Lesson(telling, models(all, telling));
    }

    private static Vocabulary vocabulary(List<Long> keys) {
        return Vocabulary.of(keys.stream().mapToLong(Long::longValue).toArray());
    }

    /** The stretches that stand in enough texts, in their order. */
    private static List<Long> frequent(List<Told> all) {
        Map<Long, Integer> texts = new HashMap<>();
        for (Told told : all) {
            Set<Long> keys = new HashSet<>();
            Seen seen = new Seen();
            String text = told.text().toString();
            WordCutter.Cuts words = WORDS.cuts(text);
            CrisisFeatures.visit(told.text(), seen, (place, start, end) -> {
                if (!isParticle(text.charAt(start))
                        && !isParticle(text.charAt(end - 1))
                        && words.isBorder(0, text.length(), start)
                        && words.isBorder(0, text.length(), end)) {
                    keys.add(seen.key);
                }
            });
            keys.forEach(key -> texts.merge(key, 1, Integer::sum));
        }
        return texts.entrySet().stream()
                .filter(key -> key.getValue() >= LEAST_TEXTS)
                .map(Map.Entry::getKey)
                .sorted()
                .toList();
    }

    private static boolean isParticle(char c) {
        return PARTICLES.indexOf(c) >= 0;
    }

    /** Knows every key, and which one was asked for last. */
    private static final class Seen implements FeatureIndex {

        private long key;

        @Override
        public int place(long asked) {
            key = asked;
            return UNKNOWN + 1;
        }
    }

    private static Map<Crisis, MaximumEntropy> models(List<Told> all, FeatureIndex features) {
        List<LearntRow> rows =
                all.stream().map(told -> row(told.text(), features)).toList();
        Map<Crisis, MaximumEntropy> models = new LinkedHashMap<>();
        for (Crisis crisis : Crisis.values()) {
            List<MaximumEntropy.Answered> answered = IntStream.range(0, rows.size())
                    .mapToObj(i ->
                            new MaximumEntropy.Answered(rows.get(i), all.get(i).crisis() == crisis))
                    .toList();
            models.put(crisis, MaximumEntropy.learn(answered, L2, Emphasis.of(answered)));
        }
        return models;
    }

    /** The features of a text, divided by the square root of their number, as the model does. */
    private static LearntRow row(NormalizedText text, FeatureIndex features) {
        List<Integer> places = new ArrayList<>();
        CrisisFeatures.visit(text, features, (place, start, end) -> places.add(place));
        int[] numbers = places.stream().mapToInt(Integer::intValue).toArray();
        double[] values = new double[1 + Arrays.stream(numbers).max().orElse(0)];
        Arrays.fill(values, 1 / Math.sqrt(Math.max(1, numbers.length)));
        return LearntRow.of(numbers, values);
    }
}
