package dev.candor.internal.language;

import dev.candor.internal.clause.Sentence;
import dev.candor.internal.text.NormalizedText;
import dev.candor.internal.text.Scripts;
import dev.candor.internal.text.Stretches;

/** Tells titles, salutations, headings and signatures from the body, by their place, length and ending. */
final class Layout {

    private static final int LONGEST_TITLE = 60;
    private static final int LONGEST_SALUTATION = 30;
    private static final int LONGEST_HEADING = 16;
    private static final int LONGEST_SIGNATURE = 40;
    private static final int SIGNATURE_LINES = 5;

    private Layout() {}

    static Sentence.Kind[] kinds(NormalizedText text, Stretches sentences) {
        Sentence.Kind[] kinds = new Sentence.Kind[sentences.size()];
        int stopped = 0;
        for (int s = 0; s < sentences.size(); s++) {
            stopped += isStopped(text, sentences, s) ? 1 : 0;
        }
        boolean usesStops = stopped * 2 >= sentences.size();
        for (int s = 0; s < sentences.size(); s++) {
            kinds[s] = kind(text, sentences, s, usesStops);
        }
        for (int s = sentences.size() - 1; s > 0 && s >= sentences.size() - SIGNATURE_LINES; s--) {
            if (!isLine(text, sentences, s)
                    || isStopped(text, sentences, s)
                    || sentences.length(s) > LONGEST_SIGNATURE
                    || contains(text, sentences, s, '，')) {
                break;
            }
            kinds[s] = Sentence.Kind.SIGNATURE;
        }
        return kinds;
    }

    private static Sentence.Kind kind(NormalizedText text, Stretches sentences, int s, boolean usesStops) {
        if (!isLine(text, sentences, s)) {
            return Sentence.Kind.BODY;
        }
        char last = text.charAt(sentences.end(s) - 1);
        boolean announces = last == '：' && !contains(text, sentences, s, '，');
        if (s <= 3 && announces && sentences.length(s) <= LONGEST_SALUTATION) {
            return Sentence.Kind.SALUTATION;
        }
        if (announces && sentences.length(s) <= LONGEST_HEADING) {
            return Sentence.Kind.HEADING;
        }
        if (isStopped(text, sentences, s)) {
            return Sentence.Kind.BODY;
        }
        if (s == 0 && sentences.size() > 1 && sentences.length(s) <= LONGEST_TITLE) {
            return Sentence.Kind.TITLE;
        }
        return usesStops && sentences.length(s) <= LONGEST_HEADING ? Sentence.Kind.HEADING : Sentence.Kind.BODY;
    }

    private static boolean contains(NormalizedText text, Stretches sentences, int s, char c) {
        for (int i = sentences.start(s); i < sentences.end(s); i++) {
            if (text.charAt(i) == c) {
                return true;
            }
        }
        return false;
    }

    private static boolean isStopped(NormalizedText text, Stretches sentences, int s) {
        char last = text.charAt(sentences.end(s) - 1);
        boolean mark = !Scripts.isHan(last) && !Character.isLetterOrDigit(last) && "）】》”-~ ".indexOf(last) < 0;
        return mark
                || (last == '”' && sentences.length(s) > 1 && "。！？…".indexOf(text.charAt(sentences.end(s) - 2)) >= 0);
    }

    /** Whether the sentence fills a line alone. */
    private static boolean isLine(NormalizedText text, Stretches sentences, int s) {
        return (sentences.start(s) == 0 || isBreakBefore(text, sentences.start(s)))
                && (sentences.end(s) == text.length() || isBreakAfter(text, sentences.end(s)));
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
