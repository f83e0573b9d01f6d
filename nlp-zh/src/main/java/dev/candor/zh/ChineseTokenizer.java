package dev.candor.zh;

import com.hankcs.hanlp.seg.Segment;
import com.hankcs.hanlp.seg.Viterbi.ViterbiSegment;
import com.hankcs.hanlp.seg.common.Term;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import opennlp.tools.tokenize.Tokenizer;
import opennlp.tools.util.Span;
import org.jspecify.annotations.Nullable;

/**
 * Words of Simplified Chinese by HanLP's shortest-path segmenter, without its custom dictionary, its normalisation, its
 * part-of-speech tags and its names. Safe for use by many threads.
 *
 * <p>HanLP is loaded, and checked, when the first text comes; making a tokenizer costs nothing. Its dictionaries then
 * take some 150 ms to load, once in a process. HanLP's configuration is one for the whole process: a
 * {@code hanlp.properties} of the host can break it. This class never writes to it, and throws
 * {@link IllegalStateException} when HanLP does not cut a known sentence as it should.
 *
 * <p>HanLP sees a text in pieces: each ends after a run of sentence ends or at a line break, and none is longer than
 * 2,000 characters. So memory stays bounded for texts without punctuation, and a text cut as a whole gives the words
 * that its sentences give one by one.
 */
final class ChineseTokenizer implements Tokenizer {

    /** The longest piece that HanLP sees, in UTF-16 code units; its lattice takes memory for every character. */
    static final int LONGEST_PIECE = 2_000;

    private static final String KNOWN_SENTENCE = "我们对此次事故深表歉意。";
    private static final List<String> KNOWN_WORDS = List.of("我们", "对", "此次", "事故", "深表", "歉意", "。");

    private volatile @Nullable Segment loaded;

    /** The words of the text, blanks left out. */
    @Override
    public String[] tokenize(String text) {
        return Span.spansToStrings(tokenizePos(text), text);
    }

    /**
     * Where the words lie, in UTF-16 code units, in order, without overlap; together they cover all but blanks.
     *
     * @throws IllegalStateException when HanLP cannot be loaded or does not work as it should
     */
    @Override
    public Span[] tokenizePos(String text) {
        Segment segment = segment();
        List<Span> spans = new ArrayList<>(text.length() / 2 + 1);
        int start = 0;
        while (start < text.length()) {
            int end = endOfPiece(text, start);
            addWords(segment, text, start, end, spans);
            start = end;
        }
        return spans.toArray(Span[]::new);
    }

    private Segment segment() {
        Segment segment = loaded;
        if (segment == null) {
            synchronized (this) {
                segment = loaded;
                if (segment == null) {
                    segment = load();
                    loaded = segment;
                }
            }
        }
        return segment;
    }

    private static Segment load() {
        List<String> words;
        Segment segment;
        try {
            segment = new ViterbiSegment()
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
            List<Span> spans = new ArrayList<>();
            addWords(segment, KNOWN_SENTENCE, 0, KNOWN_SENTENCE.length(), spans);
            words = Arrays.asList(Span.spansToStrings(spans.toArray(Span[]::new), KNOWN_SENTENCE));
        } catch (RuntimeException | LinkageError e) {
            throw new IllegalStateException(complaint("could not be loaded: " + e), e);
        }
        if (!words.equals(KNOWN_WORDS)) {
            throw new IllegalStateException(complaint(
                    "cuts \"" + KNOWN_SENTENCE + "\" into " + words + " where " + KNOWN_WORDS + " was expected"));
        }
        return segment;
    }

    private static String complaint(String what) {
        return "HanLP, which finds the words of Chinese, " + what + ". The likely cause is a hanlp.properties on the"
                + " class path, or HANLP_ROOT in the environment, that points to other or missing dictionaries, or"
                + " another version of com.hankcs:hanlp. Remove it or give the dictionaries of"
                + " com.hankcs:hanlp:portable-1.8.6, and start the process again: HanLP reads its configuration once.";
    }

    private static void addWords(Segment segment, String text, int start, int end, List<Span> spans) {
        for (Term term : segment.seg(text.substring(start, end))) {
            if (!term.word.isBlank()) {
                spans.add(new Span(start + term.offset, start + term.offset + term.length()));
            }
        }
    }

    /** One past the next run of sentence ends or the next line break, or as far as a piece may go. */
    private static int endOfPiece(String text, int start) {
        int limit = Math.min(text.length(), start + LONGEST_PIECE);
        for (int i = start; i < limit; i++) {
            char c = text.charAt(i);
            if (ChineseSentenceDetector.isLineBreak(c)) {
                return i + 1;
            }
            if (ChineseSentenceDetector.isStop(c)
                    && (i + 1 == limit || !ChineseSentenceDetector.isStop(text.charAt(i + 1)))) {
                return i + 1;
            }
        }
        boolean cutsPair = limit < text.length()
                && Character.isHighSurrogate(text.charAt(limit - 1))
                && Character.isLowSurrogate(text.charAt(limit));
        return cutsPair ? limit - 1 : limit;
    }
}
