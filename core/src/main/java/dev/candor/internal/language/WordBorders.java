package dev.candor.internal.language;

import dev.candor.internal.text.NormalizedText;
import java.util.BitSet;
import opennlp.tools.util.Span;

/**
 * Keeps no hit that cuts a Latin word, and hits that ask for word borders only where the tokenizer cuts. Segments a sentence at most once, and only when
 * some hit in it asks. One thread, one text; hits must come by start.
 */
final class WordBorders {

    private final NormalizedText text;
    private final Span[] sentences;
    private final LanguageParts parts;
    /** Of the sentence segmented last, from its start. */
    private final BitSet borders = new BitSet();

    private int sentence;
    private int segmented = -1;

    WordBorders(NormalizedText text, Span[] sentences, LanguageParts parts) {
        this.text = text;
        this.sentences = sentences;
        this.parts = parts;
    }

    boolean keep(int start, int end, int phrase) {
        if (isInsideLatinWord(start) || isInsideLatinWord(end)) {
            return false;
        }
        if (!parts.lexicon().needsBorder(phrase)) {
            return true;
        }
        while (sentence < sentences.length && sentences[sentence].getEnd() <= start) {
            sentence++;
        }
        if (sentence == sentences.length || sentences[sentence].getStart() > start) {
            return false;
        }
        if (segmented != sentence) {
            segment(sentences[sentence]);
            segmented = sentence;
        }
        int from = sentences[sentence].getStart();
        return borders.get(start - from) && borders.get(end - from);
    }

    /** Whether the border cuts a run of Latin letters or digits. */
    private boolean isInsideLatinWord(int border) {
        return border > 0 && border < text.length() && isLatin(text.charAt(border - 1)) && isLatin(text.charAt(border));
    }

    private static boolean isLatin(char c) {
        return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
    }

    private void segment(Span span) {
        borders.clear();
        String words = text.subSequence(span.getStart(), span.getEnd());
        for (Span token : parts.tokenizer().tokenizePos(words)) {
            borders.set(token.getStart());
            borders.set(token.getEnd());
        }
    }
}
