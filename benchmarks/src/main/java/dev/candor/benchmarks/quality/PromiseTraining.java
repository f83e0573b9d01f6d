package dev.candor.benchmarks.quality;

import dev.candor.Language;
import dev.candor.Span;
import dev.candor.Statement;
import dev.candor.internal.promise.ChainFeatures;
import dev.candor.internal.promise.ChainModel;
import dev.candor.zh.Chinese;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Trains the cutting of promises on statements whose promises readers drew, and prints how well it does on statements left
 * out, a fifth at a time. No chance is involved: equal labels and lexicons give equal bytes.
 *
 * <pre>{@code
 * mvn -q -pl benchmarks -am compile exec:java -Dexec.mainClass=dev.candor.benchmarks.quality.PromiseTraining \
 *     -Dexec.args="nlp-zh/src/main/resources/dev/candor/zh/promises.bin benchmarks/corpus/details/promises-x.jsonl benchmarks/corpus/details/promises-read.jsonl benchmarks/corpus/own-dev.jsonl benchmarks/corpus/own-retold.jsonl benchmarks/corpus/own-kin.jsonl benchmarks/corpus/quiet.jsonl"
 * }</pre>
 *
 * Of the first labels only statements of dev are learnt; the others stay unread.
 */
public final class PromiseTraining {

    private static final int FOLDS = 5;
    /** Labelled statements of this corpus are for learning, the others for scoring. */
    private static final String LEARNT = "dev";
    /**
     * How likely it must be that a reader draws a promise that shares half or more with a stretch: half of the F1 to be
     * expected is the least that still raises it (Lipton, Elkan and Naryanaswamy 2014); a little less misses less and is as good.
     */
    private static final double LEAST_SHARED = 0.32;

    private static final double[] OTHERS = {0.24, 0.28, LEAST_SHARED, 0.36, 0.4};
    /** How freely the weights of signs of other clauses may grow, beside those of a clause itself. */
    private static final double TRUST_IN_OTHERS = 0.35;

    private final LearntVocabulary vocabulary = new LearntVocabulary();
    private final ChainFeatures features;
    private final List<ChainLesson> lessons = new ArrayList<>();
    private final Language language = Chinese.standard();

    private PromiseTraining() {
        features = new ChainFeatures(language.reader().parts().lexicon(), vocabulary);
    }

    /** See the class; the arguments are the file to write, labels, more labels, and the corpora that these belong to. */
    public static void main(String[] files) throws IOException {
        PromiseTraining training = new PromiseTraining();
        training.add(DetailFile.read(Path.of(files[1])));
        training.add(Path.of(files[2]), List.of(files).subList(3, files.length));
        write(training.model(), Path.of(files[0]));
        training.leaveOut(Console.out());
    }

    private static void write(ChainModel model, Path file) throws IOException {
        try (DataOutputStream data = new DataOutputStream(Files.newOutputStream(file))) {
            model.write(data);
        }
    }

    private void add(DetailFile labels) {
        for (DetailGold gold : labels.statements()) {
            if (gold.corpus().equals(LEARNT)) {
                List<Span> spans = gold.details().stream().map(Detail::span).toList();
                lessons.add(ChainLesson.of(language, features, gold.statement(), spans));
            }
        }
    }

    private void add(Path labels, List<String> corpora) {
        Map<String, Gold> statements = corpora.stream()
                .flatMap(file -> Corpus.read(Path.of(file)).statements().stream())
                .collect(Collectors.toMap(Gold::id, Function.identity()));
        JsonMapper mapper = new JsonMapper();
        try {
            for (String line : Files.readAllLines(labels)) {
                JsonNode record = mapper.readTree(line);
                Gold gold = statements.get(record.path("id").asString());
                if (gold == null) {
                    throw new IllegalArgumentException(labels + ": none of " + corpora + " has '"
                            + record.path("id").asString() + "'");
                }
                List<Span> spans = new ArrayList<>();
                record.path("promises")
                        .forEach(span -> spans.add(
                                new Span(span.path(0).asInt(), span.path(1).asInt())));
                lessons.add(ChainLesson.of(language, features, Statement.of(gold.text()), spans));
            }
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the labels " + labels, e);
        }
    }

    private ChainModel model() {
        return learn(lessons).model(vocabulary, LEAST_SHARED);
    }

    private ChainLearning learn(List<ChainLesson> some) {
        BitSet others = features.ofOthers();
        double[] trust = new double[vocabulary.size()];
        for (int feature = 0; feature < trust.length; feature++) {
            trust[feature] = others.get(feature) ? TRUST_IN_OTHERS : 1;
        }
        return ChainLearning.learn(trust, some);
    }

    private void leaveOut(PrintStream out) {
        List<ChainLearning> leftOut = IntStream.range(0, FOLDS)
                .parallel()
                .mapToObj(fold -> learn(fold(fold, false)))
                .toList();
        for (double least : OTHERS) {
            out.println(tally(leftOut, least).line(String.format(Locale.ROOT, "left out, shared %.2f", least)));
        }
    }

    private List<ChainLesson> fold(int fold, boolean in) {
        List<ChainLesson> some = new ArrayList<>();
        for (int i = 0; i < lessons.size(); i++) {
            if ((i % FOLDS == fold) == in) {
                some.add(lessons.get(i));
            }
        }
        return some;
    }

    private DetailTally tally(List<ChainLearning> leftOut, double leastShared) {
        DetailTally tally = DetailTally.EMPTY;
        for (int fold = 0; fold < FOLDS; fold++) {
            ChainLearning chain = leftOut.get(fold);
            for (ChainLesson lesson : fold(fold, true)) {
                DetailMatch match = DetailMatch.of(lesson.labelled(), lesson.found(chain.cuts(lesson, leastShared)));
                tally = tally.plus(DetailTally.of(match));
            }
        }
        return tally;
    }
}
