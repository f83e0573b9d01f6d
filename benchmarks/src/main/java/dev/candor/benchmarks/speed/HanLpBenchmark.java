package dev.candor.benchmarks.speed;

import com.hankcs.hanlp.seg.Segment;
import com.hankcs.hanlp.seg.Viterbi.ViterbiSegment;
import com.hankcs.hanlp.seg.common.Term;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * Cuts texts of the same making into words with HanLP's own segmenter, and does nothing else with them: offsets on,
 * names and tags off, which is its fastest setting that tells where a word stands. {@link SpeedSuite} says how to start
 * it.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(2)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
public class HanLpBenchmark {

    /** Characters of each text. */
    @Param({"100", "800", "5000"})
    int length;

    /** How the texts are written. */
    @Param({"SIMPLIFIED", "TRADITIONAL"})
    Script script = Script.SIMPLIFIED;

    private final Segment segment = segmenter();

    private Texts texts = Texts.NONE;

    /** Makes the texts; the words of each must tile it. */
    @Setup
    public void prepare() {
        texts = Texts.of(script, length, this::isTiled);
    }

    /** HanLP's segmenter, with offsets and without names and tags. */
    public static Segment segmenter() {
        return new ViterbiSegment()
                .enableCustomDictionary(false)
                .enableOffset(true)
                .enableNormalization(false)
                .enablePartOfSpeechTagging(false)
                .enableNumberQuantifierRecognize(false)
                .enableNameRecognize(false)
                .enableTranslatedNameRecognize(false)
                .enableJapaneseNameRecognize(false)
                .enablePlaceRecognize(false)
                .enableOrganizationRecognize(false);
    }

    /** One text. */
    @Benchmark
    public List<Term> segment(CharacterCount count) {
        String text = texts.next();
        List<Term> terms = segment.seg(text);
        if (end(terms) != text.length()) {
            throw new IllegalStateException("the words end at " + end(terms) + ", but the text at " + text.length());
        }
        count.characters += text.length();
        return terms;
    }

    /** The words of a text. */
    List<Term> words(String text) {
        return segment.seg(text);
    }

    private boolean isTiled(String text) {
        int at = 0;
        for (Term term : segment.seg(text)) {
            if (term.offset != at) {
                return false;
            }
            at += term.length();
        }
        return at == text.length();
    }

    private static int end(List<Term> terms) {
        if (terms.isEmpty()) {
            return 0;
        }
        Term last = terms.get(terms.size() - 1);
        return last.offset + last.length();
    }
}
