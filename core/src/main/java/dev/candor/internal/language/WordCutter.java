package dev.candor.internal.language;

import java.util.BitSet;
import opennlp.tools.tokenize.Tokenizer;
import opennlp.tools.util.Span;

/** Tells where words begin and end. Thread-safe. */
public interface WordCutter {

    /** The cuts of a text, made where they are asked for; they belong to one thread. */
    Cuts cuts(CharSequence text);

    /** Where the words of a text begin and end. */
    interface Cuts {

        /** Turns to another text. */
        void turnTo(CharSequence text);

        /** Whether a word begins or ends at a position of the sentence {@code [start, end)}. */
        boolean isBorder(int start, int end, int position);
    }

    /** Cuts by an OpenNLP tokenizer, a sentence at a time. */
    static WordCutter of(Tokenizer tokenizer) {
        return first -> new Cuts() {
            private final BitSet borders = new BitSet();
            private CharSequence text = first;
            private int cut = -1;

            @Override
            public void turnTo(CharSequence other) {
                text = other;
                cut = -1;
            }

            @Override
            public boolean isBorder(int start, int end, int position) {
                if (cut != start) {
                    cut = start;
                    borders.clear();
                    for (Span word :
                            tokenizer.tokenizePos(text.subSequence(start, end).toString())) {
                        borders.set(word.getStart());
                        borders.set(word.getEnd());
                    }
                }
                return borders.get(position - start);
            }
        };
    }
}
