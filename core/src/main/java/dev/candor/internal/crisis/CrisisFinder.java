package dev.candor.internal.crisis;

import dev.candor.Crisis;
import dev.candor.Span;
import dev.candor.internal.text.NormalizedText;
import java.util.ArrayList;
import java.util.List;

/** Finds the kind of crisis by what a text speaks of. Immutable and thread-safe. */
public final class CrisisFinder {

    /** So many spans are shown as evidence. */
    private static final int SHOWN = 5;
    /** What speaks for a crisis by fewer steps is not shown. */
    private static final int LIGHTEST = 12;

    private final CrisisModel model;

    /** A finder that asks a model. */
    public CrisisFinder(CrisisModel model) {
        this.model = model;
    }

    /**
     * A crisis with the words by which it was found.
     *
     * @param crisis which; {@link Crisis#OTHER} when none is likely enough
     * @param words where they stand in the text as it was given, by position; at most five, all different
     */
    public record Found(Crisis crisis, List<Span> words) {

        /** What is found where nobody looks. */
        public static final Found NONE = new Found(Crisis.OTHER, List.of());
    }

    /** The likeliest crisis. */
    public Found find(NormalizedText text) {
        int[] sums = new int[model.crises().size()];
        int[] count = {0};
        CrisisFeatures.visit(text, model, (place, start, end) -> {
            model.addTo(sums, place);
            count[0]++;
        });
        int best = 0;
        for (int c = 1; c < sums.length; c++) {
            if (model.logit(c, sums[c], count[0]) > model.logit(best, sums[best], count[0])) {
                best = c;
            }
        }
        Crisis crisis = model.crises().get(best);
        boolean named = crisis != Crisis.OTHER && model.isEnough(model.logit(best, sums[best], count[0]));
        return named ? new Found(crisis, words(text, best)) : Found.NONE;
    }

    /** Those that weigh most, each once: stretches that speak for the crisis and overlap are one. */
    private List<Span> words(NormalizedText text, int crisis) {
        Heaviest heaviest = new Heaviest(text);
        CrisisFeatures.visit(text, model, (place, start, end) -> {
            int steps = model.steps(place, crisis);
            if (steps >= LIGHTEST) {
                heaviest.take(start, end, steps);
            }
        });
        return heaviest.spans();
    }

    /** The heaviest words so far, by position, and the one that is open. One text. */
    private static final class Heaviest {

        private final NormalizedText text;
        private final List<Word> words = new ArrayList<>(SHOWN + 1);
        private int openStart;
        private int openEnd;
        private int openWeight;

        Heaviest(NormalizedText text) {
            this.text = text;
        }

        void take(int start, int end, int weight) {
            if (start >= openEnd) {
                close();
                openStart = start;
                openEnd = end;
                openWeight = weight;
            } else {
                openEnd = Math.max(openEnd, end);
                openWeight = Math.max(openWeight, weight);
            }
        }

        private void close() {
            int lightest = 0;
            for (int i = 0; i < words.size(); i++) {
                if (isOpen(words.get(i))) {
                    return;
                }
                lightest = words.get(i).weight() < words.get(lightest).weight() ? i : lightest;
            }
            if (words.size() < SHOWN
                    ? openWeight > 0
                    : openWeight > words.get(lightest).weight()) {
                if (words.size() == SHOWN) {
                    words.remove(lightest);
                }
                words.add(new Word(openStart, openEnd, openWeight));
            }
        }

        /** Whether a word has the characters of the one that is open. */
        private boolean isOpen(Word word) {
            boolean same = word.end() - word.start() == openEnd - openStart;
            for (int i = 0; same && i < openEnd - openStart; i++) {
                same = text.charAt(word.start() + i) == text.charAt(openStart + i);
            }
            return same;
        }

        List<Span> spans() {
            close();
            List<Span> spans = new ArrayList<>(words.size());
            for (int i = 0; i < words.size(); i++) {
                spans.add(text.toOriginal(words.get(i).start(), words.get(i).end()));
            }
            return List.copyOf(spans);
        }
    }

    /** A stretch of normalised text that speaks for a crisis by so many steps. */
    private record Word(int start, int end, int weight) {}
}
