package dev.candor.internal.language;

import dev.candor.internal.clause.Sentence;
import dev.candor.internal.text.NormalizedText;
import dev.candor.internal.text.Scripts;
import opennlp.tools.util.Span;

/** Tells titles, salutations, headings and signatures from the body, by their place, length and ending. */
final class Layout {

    private static final int LONGEST_TITLE = 60;
    private static final int LONGEST_SALUTATION = 30;
    private static final int LONGEST_HEADING = 16;
    private static final int LONGEST_SIGNATURE = 40;
    private static final int SIGNATURE_LINES = 5;

    private Layout() {}

    static Sentence.Kind[] kinds(NormalizedText text, Span[] sentences) {
        Sentence.Kind[] kinds = new Sentence.Kind[sentences.length];
        int stopped = 0;
        for (Span sentence : sentences) {
            stopped += isStopped(text, sentence) ? 1 : 0;
        }
        boolean usesStops = stopped * 2 >= sentences.length;
        for (int s = 0; s < sentences.length; s++) {
            kinds[s] = kind(text, sentences, s, usesStops);
        }
        for (int s = sentences.length - 1; s > 0 && s >= sentences.length - SIGNATURE_LINES; s--) {
            if (!isLine(text, sentences[s])
                    || isStopped(text, sentences[s])
                    || sentences[s].length() > LONGEST_SIGNATURE
                    || contains(text, sentences[s], '，')) {
                break;
            }
            kinds[s] = Sentence.Kind.SIGNATURE;
        }
        return kinds;
    }

    private static Sentence.Kind kind(NormalizedText text, Span[] sentences, int s, boolean usesStops) {
        Span sentence = sentences[s];
        if (!isLine(text, sentence)) {
            return Sentence.Kind.BODY;
        }
        char last = text.charAt(sentence.getEnd() - 1);
        boolean announces = last == '：' && !contains(text, sentence, '，');
        if (s <= 3 && announces && sentence.length() <= LONGEST_SALUTATION) {
            return Sentence.Kind.SALUTATION;
        }
        if (announces && sentence.length() <= LONGEST_HEADING) {
            return Sentence.Kind.HEADING;
        }
        if (isStopped(text, sentence)) {
            return Sentence.Kind.BODY;
        }
        if (s == 0 && sentences.length > 1 && sentence.length() <= LONGEST_TITLE) {
            return Sentence.Kind.TITLE;
        }
        return usesStops && sentence.length() <= LONGEST_HEADING ? Sentence.Kind.HEADING : Sentence.Kind.BODY;
    }

    private static boolean contains(NormalizedText text, Span sentence, char c) {
        for (int i = sentence.getStart(); i < sentence.getEnd(); i++) {
            if (text.charAt(i) == c) {
                return true;
            }
        }
        return false;
    }

    private static boolean isStopped(NormalizedText text, Span sentence) {
        char last = text.charAt(sentence.getEnd() - 1);
        boolean mark = !Scripts.isHan(last) && !Character.isLetterOrDigit(last) && "）】》”-~ ".indexOf(last) < 0;
        return mark
                || (last == '”' && sentence.length() > 1 && "。！？…".indexOf(text.charAt(sentence.getEnd() - 2)) >= 0);
    }

    /** Whether the sentence fills a line alone. */
    private static boolean isLine(NormalizedText text, Span sentence) {
        return (sentence.getStart() == 0 || isBreakBefore(text, sentence.getStart()))
                && (sentence.getEnd() == text.length() || isBreakAfter(text, sentence.getEnd()));
    }

    private static boolean isBreakBefore(NormalizedText text, int at) {
        int i = at - 1;
        while (i >= 0 && text.charAt(i) == ' ') {
            i--;
        }
        return i < 0 || text.charAt(i) == '\n';
    }

    private static boolean isBreakAfter(NormalizedText text, int at) {
        int i = at;
        while (i < text.length() && text.charAt(i) == ' ') {
            i++;
        }
        return i == text.length() || text.charAt(i) == '\n';
    }
}
