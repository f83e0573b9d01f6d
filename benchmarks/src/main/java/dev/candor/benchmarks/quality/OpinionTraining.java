package dev.candor.benchmarks.quality;

import dev.candor.Language;
import dev.candor.Span;
import dev.candor.Statement;
import dev.candor.internal.clause.Sentence;
import dev.candor.internal.match.Lexicon;
import dev.candor.internal.opinion.FeatureRow;
import dev.candor.internal.opinion.Features;
import dev.candor.internal.opinion.SentenceModel;
import dev.candor.zh.Chinese;
import java.io.DataOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import opennlp.tools.ml.maxent.quasinewton.QNTrainer;
import opennlp.tools.ml.model.Event;
import opennlp.tools.ml.model.MaxentModel;
import opennlp.tools.ml.model.OnePassRealValueDataIndexer;
import opennlp.tools.util.ObjectStreamUtils;
import opennlp.tools.util.TrainingParameters;

/**
 * Trains the second opinion on labelled statements with OpenNLP's maximum entropy, and prints how well it does on
 * statements left out, a fifth at a time. No chance is involved: equal corpora and lexicons give equal bytes.
 *
 * <pre>{@code
 * mvn -q -pl benchmarks -am compile exec:java -Dexec.mainClass=dev.candor.benchmarks.quality.OpinionTraining \
 *     -Dexec.args="nlp-zh/src/main/resources/dev/candor/zh/opinion.bin benchmarks/corpus/dev.jsonl benchmarks/corpus/own-dev.jsonl"
 * }</pre>
 */
public final class OpinionTraining {

    private static final int FOLDS = 5;
    private static final double L2 = 0.05;
    private static final double NEVER = 2;

    /**
     * What is learnt. Blame is left to the rules, which know who did what: beside them the model was wrong six times in
     * seven on check.jsonl, however sure it was. Of jargon it only doubts: where it spoke alone, every second word was
     * plain enough for readers.
     */
    private enum Lesson {
        VAGUE("V", "vague-promises", 0.70, 0.6, Hints.COUNT_WHEN_AGREED),
        JARGON("J", "jargon", NEVER, 0, Hints.STAY),
        DETAIL("M", "missing-details", 0.55, 0.6, Hints.STAY),
        RESPONSIBILITY("R", "responsibility", 0.75, 0.6, Hints.STAY),
        CONCRETE_ACTION("C", "concrete-action", 0.78, 0.6, Hints.STAY);

        private enum Hints {
            COUNT_WHEN_AGREED,
            STAY
        }

        private final String letter;
        private final String target;
        /** What the model must show before it speaks without a rule. */
        private final double precision;
        /** So far below the best threshold a rule is doubted, in logits. */
        private final double doubt;
        /** What becomes of a hint with which it agrees. */
        private final Hints hints;

        Lesson(String letter, String target, double precision, double doubt, Hints hints) {
            this.letter = letter;
            this.target = target;
            this.precision = precision;
            this.doubt = doubt;
            this.hints = hints;
        }
    }

    /**
     * A sentence as the model sees it.
     *
     * @param corpus the file that it comes from
     * @param fold which fifth its statement belongs to
     * @param names the buckets of its features as words
     * @param values what they weigh
     * @param labels by letter whether both readers set it; nothing where they differ
     */
    @SuppressWarnings("ArrayRecordComponent")
    private record Example(String corpus, int fold, String[] names, float[] values, Map<String, Boolean> labels) {}

    /** A judgement of a sentence that was left out of the training, and what readers say. */
    private record LeftOut(String corpus, double logit, boolean labelled) {}

    private final PrintStream out;

    private OpinionTraining(PrintStream out) {
        this.out = out;
    }

    /** See the class; the arguments are the file to write, then corpora. */
    public static void main(String[] files) throws IOException {
        var out = new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
        List<Corpus> corpora = new ArrayList<>();
        for (String file : Arrays.asList(files).subList(1, files.length)) {
            corpora.add(Corpus.read(Path.of(file)));
        }
        new OpinionTraining(out).train(corpora, Path.of(files[0]));
    }

    private void train(List<Corpus> corpora, Path file) throws IOException {
        Language language = Chinese.standard();
        List<Example> examples = new ArrayList<>();
        for (Corpus corpus : corpora) {
            String name = String.valueOf(corpus.file().getFileName());
            for (int i = 0; i < corpus.statements().size(); i++) {
                examples.addAll(examples(language, name, corpus.statements().get(i), i % FOLDS));
            }
        }
        List<SentenceModel.Target> targets = new ArrayList<>();
        List<float[]> weights = new ArrayList<>();
        for (Lesson lesson : Lesson.values()) {
            List<LeftOut> leftOut = new ArrayList<>();
            for (int fold = 0; fold < FOLDS; fold++) {
                int out = fold;
                MaxentModel model =
                        learn(examples.stream().filter(e -> e.fold() != out).toList(), lesson);
                for (Example example : examples) {
                    Boolean labelled = example.labels().get(lesson.letter);
                    if (example.fold() == fold && labelled != null) {
                        leftOut.add(new LeftOut(
                                example.corpus(), logit(model, example.names(), example.values()), labelled));
                    }
                }
            }
            Map<String, List<LeftOut>> byCorpus =
                    leftOut.stream().collect(Collectors.groupingBy(LeftOut::corpus, TreeMap::new, Collectors.toList()));
            double believed = byCorpus.values().stream()
                    .mapToDouble(judged -> lowestWithPrecision(judged, lesson.precision))
                    .max()
                    .orElseThrow();
            double agreed = lesson.hints == Lesson.Hints.STAY
                    ? Double.POSITIVE_INFINITY
                    : byCorpus.values().stream()
                            .mapToDouble(OpinionTraining::bestF1)
                            .max()
                            .orElseThrow();
            byCorpus.forEach((corpus, judged) -> out.printf(
                    Locale.ROOT,
                    "%-16s %-14s %s at %5.2f   best at %5.2f %s%n",
                    lesson.target,
                    corpus,
                    tally(judged, lowestWithPrecision(judged, lesson.precision)),
                    lowestWithPrecision(judged, lesson.precision),
                    bestF1(judged),
                    tally(judged, bestF1(judged))));
            double best = bestF1(leftOut);
            out.printf(
                    Locale.ROOT,
                    "%-16s left out: at %5.2f %s   best at %5.2f %s%n",
                    lesson.target,
                    believed,
                    tally(leftOut, believed),
                    best,
                    tally(leftOut, best));
            MaxentModel model = learn(examples, lesson);
            float bias = (float) logit(model, new String[] {"bias"}, new float[] {1});
            float[] of = new float[Features.BUCKETS];
            for (int bucket = 0; bucket < of.length; bucket++) {
                String[] names = {String.valueOf(bucket)};
                of[bucket] = (float) logit(model, names, new float[] {1});
            }
            targets.add(new SentenceModel.Target(
                    lesson.target, bias, (float) believed, (float) agreed, (float) (best - lesson.doubt)));
            weights.add(of);
        }
        try (DataOutputStream data = new DataOutputStream(Files.newOutputStream(file))) {
            SentenceModel.of(targets, weights.toArray(float[][]::new)).write(data);
        }
    }

    private static List<Example> examples(Language language, String corpus, Gold gold, int fold) {
        var reading = language.reader().read(Statement.of(gold.text()));
        Lexicon lexicon = reading.hits().lexicon();
        Features features = new Features(lexicon);
        FeatureRow row = new FeatureRow();
        List<Example> examples = new ArrayList<>();
        for (Sentence sentence : reading.sentences()) {
            if (sentence.kind() != Sentence.Kind.BODY) {
                continue;
            }
            features.of(reading, sentence, row);
            Map<Integer, Float> sums = new TreeMap<>();
            for (int i = 0; i < row.size(); i++) {
                sums.merge(row.bucket(i), row.value(i), Float::sum);
            }
            String[] names = new String[sums.size() + 1];
            float[] values = new float[sums.size() + 1];
            names[0] = "bias";
            values[0] = 1;
            int at = 1;
            for (Map.Entry<Integer, Float> feature : sums.entrySet()) {
                names[at] = String.valueOf(feature.getKey());
                values[at++] = feature.getValue();
            }
            Span span = reading.text().toOriginal(sentence.start(), sentence.end());
            examples.add(new Example(corpus, fold, names, values, labels(gold, span)));
        }
        return examples;
    }

    /** A label holds for a sentence that covers more than half of a labelled one. */
    private static Map<String, Boolean> labels(Gold gold, Span span) {
        Map<String, Boolean> labels = new HashMap<>();
        for (Lesson lesson : Lesson.values()) {
            boolean any = false;
            boolean differ = false;
            for (int s = 0; s < gold.sentences().size(); s++) {
                dev.candor.benchmarks.quality.Sentence of = gold.sentences().get(s);
                int overlap = Math.min(span.end(), of.span().end())
                        - Math.max(span.start(), of.span().start());
                if (2 * overlap > of.span().end() - of.span().start()) {
                    Optional<Boolean> labelled = gold.isLabelled(s, lesson.letter);
                    any |= labelled.orElse(false);
                    differ |= labelled.isEmpty();
                }
            }
            if (any || !differ) {
                labels.put(lesson.letter, any);
            }
        }
        return labels;
    }

    private static MaxentModel learn(List<Example> examples, Lesson lesson) {
        List<Event> events = new ArrayList<>();
        for (Example example : examples) {
            Boolean labelled = example.labels().get(lesson.letter);
            if (labelled != null) {
                events.add(new Event(String.valueOf(labelled), example.names(), example.values()));
            }
        }
        TrainingParameters parameters = new TrainingParameters();
        parameters.put("Cutoff", 1);
        parameters.put("Iterations", 60);
        parameters.put("L1Cost", 0.0);
        parameters.put("L2Cost", L2);
        parameters.put("PrintMessages", false);
        try {
            OnePassRealValueDataIndexer indexer = new OnePassRealValueDataIndexer();
            indexer.init(parameters, new HashMap<>());
            indexer.index(ObjectStreamUtils.createObjectStream(events));
            QNTrainer trainer = new QNTrainer();
            trainer.init(parameters, new HashMap<>());
            return trainer.doTrain(indexer);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static double logit(MaxentModel model, String[] names, float[] values) {
        double[] outcomes = model.eval(names, values);
        int yes = model.getIndex("true");
        int no = model.getIndex("false");
        return Math.log(outcomes[yes]) - Math.log(outcomes[no]);
    }

    private static double lowestWithPrecision(List<LeftOut> judged, double precision) {
        List<LeftOut> sorted = sorted(judged);
        double lowest = Double.POSITIVE_INFINITY;
        int right = 0;
        for (int i = 0; i < sorted.size(); i++) {
            right += sorted.get(i).labelled() ? 1 : 0;
            if (right >= precision * (i + 1)) {
                lowest = sorted.get(i).logit();
            }
        }
        return lowest;
    }

    private static double bestF1(List<LeftOut> judged) {
        List<LeftOut> sorted = sorted(judged);
        long all = judged.stream().filter(LeftOut::labelled).count();
        double best = 0;
        double at = Double.POSITIVE_INFINITY;
        int right = 0;
        for (int i = 0; i < sorted.size(); i++) {
            right += sorted.get(i).labelled() ? 1 : 0;
            double f1 = 2.0 * right / (i + 1 + all);
            if (f1 > best) {
                best = f1;
                at = sorted.get(i).logit();
            }
        }
        return at;
    }

    private static List<LeftOut> sorted(List<LeftOut> judged) {
        return judged.stream()
                .sorted(Comparator.comparingDouble(LeftOut::logit).reversed())
                .toList();
    }

    private static String tally(List<LeftOut> judged, double at) {
        long said = judged.stream().filter(j -> j.logit() >= at).count();
        long right =
                judged.stream().filter(j -> j.logit() >= at && j.labelled()).count();
        long all = judged.stream().filter(LeftOut::labelled).count();
        return String.format(
                Locale.ROOT,
                "P %.3f R %.3f F1 %.3f",
                1.0 * right / Math.max(1, said),
                1.0 * right / Math.max(1, all),
                2.0 * right / Math.max(1, said + all));
    }
}
