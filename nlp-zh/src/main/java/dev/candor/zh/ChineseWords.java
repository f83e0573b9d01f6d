package dev.candor.zh;

import dev.candor.internal.language.WordCutter;
import dev.candor.zh.facts.Vocabulary;
import org.jspecify.annotations.Nullable;

/**
 * Words of Simplified Chinese by HanLP's dictionary and our own lattice. The dictionary is read when the first text asks
 * for a border, once for each instance. Safe for use by many threads.
 */
final class ChineseWords implements WordCutter, Vocabulary {

    private volatile @Nullable Dictionary loaded;

    @Override
    public Cuts cuts(CharSequence text) {
        return new Lazy(text);
    }

    @Override
    public int wordEnd(CharSequence text, int at) {
        return longestEnd(text, at, Dictionary.Kind.ANY);
    }

    @Override
    public boolean mayBeginPlace(char first, char second) {
        return dictionary().mayBeginPlace(first, second);
    }

    @Override
    public int placeEnd(CharSequence text, int at) {
        return longestEnd(text, at, Dictionary.Kind.PLACE);
    }

    @Override
    public int sentenceWordEnd(CharSequence text, int at) {
        return longestEnd(text, at, Dictionary.Kind.OF_SENTENCES);
    }

    /** Where the longest word of two characters or more ends that starts at {@code at} when it is of a kind, or {@code at}. */
    private int longestEnd(CharSequence text, int at, Dictionary.Kind kind) {
        Dictionary words = dictionary();
        int best = Dictionary.NONE;
        int end = at;
        int state = 0;
        for (int i = at; i < text.length(); i++) {
            state = words.step(state, text.charAt(i));
            if (state < 0) {
                break;
            }
            int word = i > at ? words.word(state) : Dictionary.NONE;
            if (word != Dictionary.NONE) {
                best = word;
                end = i + 1;
            }
        }
        return best != Dictionary.NONE && words.is(best, kind) ? end : at;
    }

    private Dictionary dictionary() {
        Dictionary dictionary = loaded;
        if (dictionary == null) {
            synchronized (this) {
                dictionary = loaded;
                if (dictionary == null) {
                    dictionary = Dictionary.load();
                    loaded = dictionary;
                }
            }
        }
        return dictionary;
    }

    /** Most short texts ask for no border at all. */
    private final class Lazy implements Cuts {

        private CharSequence text;
        private @Nullable Lattice lattice;

        Lazy(CharSequence text) {
            this.text = text;
        }

        @Override
        public boolean isBorder(int start, int end, int position) {
            Lattice known = lattice;
            if (known == null) {
                known = new Lattice(dictionary(), text);
                lattice = known;
            }
            return known.isBorder(start, end, position);
        }

        @Override
        public void turnTo(CharSequence other) {
            text = other;
            if (lattice != null) {
                lattice.turnTo(other);
            }
        }
    }
}
