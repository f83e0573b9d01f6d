package dev.candor.internal.language;

import dev.candor.internal.text.NormalizedText;
import java.util.BitSet;
import opennlp.tools.util.Span;

/**
 * Keeps hits that ask for word borders only where the tokenizer cuts. Segments a sentence at most once, and only when
 * some hit in it asks. One thread, one text; hits must come by start.
 */
final class WordBorders {

    private final NormalizedText text;
    private final Span[] sentences;
    private final LanguageParts parts;
    private final BitSet borders = new BitSet();
    private int sentence;
    private int segmented = -1;

    WordBorders(NormalizedText text, Span[] sentences, LanguageParts parts) {
        this.text = text;
        this.sentences = sentences;
        this.parts = parts;
    }

    boolean keep(int start, int end, int phrase) {
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
        return borders.get(start) && borders.get(end);
    }

    private void segment(Span span) {
        borders.clear();
        String words = text.subSequence(span.getStart(), span.getEnd());
        for (Span token : parts.tokenizer().tokenizePos(words)) {
            borders.set(span.getStart() + token.getStart());
            borders.set(span.getStart() + token.getEnd());
        }
    }
}
