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
        return longest(dictionary(), text, at).end();
    }

    @Override
    public boolean mayBeginPlace(char first, char second) {
        return dictionary().mayBeginPlace(first, second);
    }

    @Override
    public int placeEnd(CharSequence text, int at) {
        Dictionary words = dictionary();
        Found found = longest(words, text, at);
        return found.end() > at && words.isPlace(found.word()) ? found.end() : at;
    }

    @Override
    public int sentenceWordEnd(CharSequence text, int at) {
        Dictionary words = dictionary();
        Found found = longest(words, text, at);
        return found.end() > at && words.isOfSentences(found.word()) ? found.end() : at;
    }

    /** A word of the dictionary, and where it ends. */
    private record Found(int word, int end) {}

    private static Found longest(Dictionary words, CharSequence text, int at) {
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
        return new Found(best, end);
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

        private final CharSequence text;
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
    }
}
