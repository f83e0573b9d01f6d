package dev.candor.zh;

import dev.candor.internal.language.WordCutter;
import org.jspecify.annotations.Nullable;

/**
 * Words of Simplified Chinese by HanLP's dictionary and our own lattice. The dictionary is read when the first text asks
 * for a border, once for each instance. Safe for use by many threads.
 */
final class ChineseWords implements WordCutter {

    private volatile @Nullable Dictionary loaded;

    @Override
    public Cuts cuts(CharSequence text) {
        return new Lazy(text);
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
