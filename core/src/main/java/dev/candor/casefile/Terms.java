package dev.candor.casefile;

import dev.candor.internal.clause.FoundFact;
import dev.candor.internal.clause.Sentence;
import dev.candor.internal.language.Rarity;
import dev.candor.internal.language.WordCutter;
import dev.candor.internal.text.NormalizedText;
import dev.candor.internal.text.Scripts;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;

/**
 * The words of a text with what they weigh, without checkable values. Words are told apart by their hash codes: two that
 * share one would count as one word, which matters to nobody. Immutable.
 */
final class Terms {

    private final int[] starts;
    private final int[] ids;
    private final float[] weights;

    private Terms(int[] starts, int[] ids, float[] weights) {
        this.starts = starts;
        this.ids = ids;
        this.weights = weights;
    }

    static Terms of(
            NormalizedText text, List<Sentence> sentences, List<FoundFact> facts, WordCutter.Cuts cuts, Rarity rarity) {
        BitSet values = new BitSet();
        facts.forEach(fact -> values.set(fact.start(), fact.end()));
        int[] starts = new int[text.length()];
        int[] ids = new int[text.length()];
        float[] weights = new float[text.length()];
        int size = 0;
        for (Sentence sentence : sentences) {
            int from = sentence.start();
            for (int i = from + 1; i <= sentence.end(); i++) {
                if (i == sentence.end() || cuts.isBorder(sentence.start(), sentence.end(), i)) {
                    if (isWord(text.charAt(from)) && !values.get(from)) {
                        String word = text.subSequence(from, i);
                        starts[size] = from;
                        ids[size] = word.hashCode();
                        weights[size] = (float) rarity.ofWord(word);
                        size++;
                    }
                    from = i;
                }
            }
        }
        return new Terms(Arrays.copyOf(starts, size), Arrays.copyOf(ids, size), Arrays.copyOf(weights, size));
    }

    /** Whether a character can be part of what a text is about. */
    static boolean isWord(char c) {
        return Scripts.isHan(c) || (c >= 'a' && c <= 'z');
    }

    /** The words that start in {@code [from, to)}, and not where something is left out. */
    SparseVector in(int from, int to, BitSet without) {
        int first = first(from);
        int last = first(to);
        int[] own = new int[last - first];
        float[] weigh = new float[own.length];
        int size = 0;
        for (int i = first; i < last; i++) {
            if (!without.get(starts[i])) {
                own[size] = ids[i];
                weigh[size] = weights[i];
                size++;
            }
        }
        return SparseVector.of(Arrays.copyOf(own, size), weigh);
    }

    private int first(int position) {
        int at = Arrays.binarySearch(starts, position);
        return at < 0 ? -1 - at : at;
    }
}
