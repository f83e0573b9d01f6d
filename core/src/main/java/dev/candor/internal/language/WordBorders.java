package dev.candor.internal.language;

import dev.candor.internal.match.Lexicon;
import dev.candor.internal.text.NormalizedText;
import dev.candor.internal.text.Stretches;

/**
 * Keeps no hit that cuts a Latin word, and hits that ask for word borders only where words begin and end. One thread, one
 * text; hits must come by start.
 */
final class WordBorders {

    private final NormalizedText text;
    private final Stretches sentences;
    private final Lexicon lexicon;
    private final WordCutter.Cuts cuts;

    private int sentence;

    /** The borders of the words of a text; {@code cuts} are those of the same text. */
    WordBorders(NormalizedText text, Stretches sentences, Lexicon lexicon, WordCutter.Cuts cuts) {
        this.text = text;
        this.sentences = sentences;
        this.lexicon = lexicon;
        this.cuts = cuts;
    }

    boolean keep(int start, int end, int phrase) {
        if (isInsideLatinWord(start) || isInsideLatinWord(end)) {
            return false;
        }
        if (!lexicon.needsBorder(phrase)) {
            return true;
        }
        while (sentence < sentences.size() && sentences.end(sentence) <= start) {
            sentence++;
        }
        if (sentence == sentences.size() || sentences.start(sentence) > start) {
            return false;
        }
        int from = sentences.start(sentence);
        int to = sentences.end(sentence);
        return cuts.isBorder(from, to, start) && cuts.isBorder(from, to, end);
    }

    /** Whether the border cuts a run of Latin letters or digits. */
    private boolean isInsideLatinWord(int border) {
        return border > 0 && border < text.length() && isLatin(text.charAt(border - 1)) && isLatin(text.charAt(border));
    }

    private static boolean isLatin(char c) {
        return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
    }
}
