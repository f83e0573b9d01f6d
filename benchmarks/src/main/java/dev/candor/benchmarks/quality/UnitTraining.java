package dev.candor.benchmarks.quality;

import dev.candor.Language;
import dev.candor.Span;
import dev.candor.Statement;
import dev.candor.internal.promise.UnitFeatures;
import dev.candor.internal.promise.UnitModel;
import dev.candor.zh.Chinese;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Trains the cutting of promises on statements whose promises readers drew, and prints how well it does on statements left
 * out, a fifth at a time. No chance is involved: equal labels and lexicons give equal bytes.
 *
 * <pre>{@code
 * mvn -q -pl benchmarks -am compile exec:java -Dexec.mainClass=dev.candor.benchmarks.quality.UnitTraining \
 *     -Dexec.args="nlp-zh/src/main/resources/dev/candor/zh/promises.bin benchmarks/corpus/details/promises-x.jsonl benchmarks/corpus/details/promises-read.jsonl benchmarks/corpus/own-dev.jsonl"
 * }</pre>
 *
 * Of the first labels only statements of dev are learnt; the others stay unread. When features have changed, the model there
 * is no longer fits them: with nothing but the file it writes one that finds no promises, from which to begin.
 */
public final class UnitTraining {

    private static final int FOLDS = 5;
    /** Labelled statements of this corpus are for learning, the others for scoring. */
    private static final String LEARNT = "dev";
    /** How much likelier than told apart best a clause may be made to be in a promise. */
    private static final double MOST_TILT = 1;

    private static final double TILT_STEP = 0.1;

    private final UnitFeatures features;
    private final List<UnitLesson> lessons = new ArrayList<>();
    private final Language language = Chinese.standard();

    private UnitTraining() {
        features =
                new UnitFeatures(language.reader().read(Statement.of("")).hits().lexicon());
    }

    /** See the class; the arguments are the file to write, labels, more labels, and the corpus that these belong to. */
    public static void main(String[] files) throws IOException {
        UnitModel model = UnitModel.EMPTY;
        if (files.length > 1) {
            UnitTraining training = new UnitTraining();
            training.add(DetailFile.read(Path.of(files[1])));
            training.add(Path.of(files[2]), Corpus.read(Path.of(files[3])));
            model = training.learn(Console.out());
        }
        try (DataOutputStream data = new DataOutputStream(Files.newOutputStream(Path.of(files[0])))) {
            model.write(data);
        }
    }

    private void add(DetailFile labels) {
        for (DetailGold gold : labels.statements()) {
            if (gold.corpus().equals(LEARNT)) {
                List<Span> spans = gold.details().stream().map(Detail::span).toList();
                lessons.add(UnitLesson.of(language, features, gold.text(), gold.publishedAt(), spans));
            }
        }
    }

    private void add(Path labels, Corpus corpus) {
        Map<String, Gold> statements =
                corpus.statements().stream().collect(Collectors.toMap(Gold::id, Function.identity()));
        JsonMapper mapper = new JsonMapper();
        try {
            for (String line : Files.readAllLines(labels)) {
                JsonNode record = mapper.readTree(line);
                Gold gold = statements.get(record.path("id").asString());
                if (gold == null) {
                    throw new IllegalArgumentException(labels + ": " + corpus.file() + " has no '"
                            + record.path("id").asString() + "'");
                }
                List<Span> spans = new ArrayList<>();
                record.path("promises")
                        .forEach(span -> spans.add(
                                new Span(span.path(0).asInt(), span.path(1).asInt())));
                lessons.add(UnitLesson.of(language, features, gold.text(), Optional.empty(), spans));
            }
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the labels " + labels, e);
        }
    }

    private UnitModel learn(PrintStream out) {
        List<CutChain> leftOut = new ArrayList<>();
        for (int fold = 0; fold < FOLDS; fold++) {
            leftOut.add(CutChain.learn(features.size(), fold(fold, false)));
        }
        double best = 0;
        double tilt = 0;
        for (int step = 0; step * TILT_STEP <= MOST_TILT; step++) {
            DetailTally tally = tally(leftOut, step * TILT_STEP);
            out.println(tally.line(String.format(Locale.ROOT, "left out, tilt %.1f", step * TILT_STEP)));
            if (tally.spans().f1() > best) {
                best = tally.spans().f1();
                tilt = step * TILT_STEP;
            }
        }
        return CutChain.learn(features.size(), lessons).tilted(tilt).model(features.names());
    }

    private List<UnitLesson> fold(int fold, boolean in) {
        List<UnitLesson> some = new ArrayList<>();
        for (int i = 0; i < lessons.size(); i++) {
            if ((i % FOLDS == fold) == in) {
                some.add(lessons.get(i));
            }
        }
        return some;
    }

    private DetailTally tally(List<CutChain> leftOut, double tilt) {
        DetailTally tally = DetailTally.EMPTY;
        for (int fold = 0; fold < FOLDS; fold++) {
            CutChain chain = leftOut.get(fold).tilted(tilt);
            for (UnitLesson lesson : fold(fold, true)) {
                DetailMatch match = DetailMatch.of(lesson.labelled(), lesson.found(chain.cuts(lesson)));
                tally = tally.plus(DetailTally.of(match));
            }
        }
        return tally;
    }
}
