package dev.candor.internal.promise;

import dev.candor.internal.clause.Clause;
import dev.candor.internal.clause.Reading;
import dev.candor.internal.clause.Sentence;
import dev.candor.internal.promise.UnitFeatures.Whose;

/**
 * What clauses say for the cut of themselves and of the clauses around them, by the weights of the model: everything that
 * can be said of a clause without looking at another one is added up once. Immutable and thread-safe.
 */
final class Votes {

    /** Whom a clause speaks to; each hears two sums, for beginning and for going on. */
    enum To {
        ITSELF,
        NEXT,
        PREVIOUS,
        SECOND_NEXT,
        SECOND_PREVIOUS,
        /** Those that stand under it; the last characters of a heading are not in it. */
        ITEMS
    }

    /** The number of sums of a clause. */
    static final int SUMS = UnitModel.WEIGHTS * To.values().length;

    private static final Whose[] VIEWS = Whose.values();
    /** Views whose two weights share a 64-bit word, eight bits each. */
    private static final int VIEWS_OF_WORD = Long.BYTES / UnitModel.WEIGHTS;

    private static final int WORDS = (VIEWS.length + VIEWS_OF_WORD - 1) / VIEWS_OF_WORD;
    /** What stands for a weight of 0 in eight bits. */
    private static final int ZERO = 128;
    /** Every other eight bits of a word. */
    private static final long EVEN = 0x00FF_00FF_00FF_00FFL;
    /** So many weights of eight bits fit into sixteen when they are summed up. */
    private static final int SUMMED = 256;

    private final UnitFeatures features;
    private final byte[] weights;
    /** By sign, then by word of views, its weights in all these views. */
    private final long[] ofSigns;

    Votes(UnitFeatures features, UnitModel model) {
        this.features = features;
        this.weights = model.weights(features);
        this.ofSigns = new long[WORDS * features.signs()];
        for (int view = 0; view < VIEWS.length; view++) {
            for (int sign = 0; sign < features.signs(); sign++) {
                int at = UnitModel.WEIGHTS * features.number(VIEWS[view], sign);
                boolean counts = features.counts(sign, VIEWS[view]);
                long begins = (long) ZERO + (counts ? weights[at] : 0);
                long goesOn = (long) ZERO + (counts ? weights[at + 1] : 0);
                int place = WORDS * sign + view / VIEWS_OF_WORD;
                ofSigns[place] |= (begins | goesOn << 8) << (16 * (view % VIEWS_OF_WORD));
            }
        }
    }

    /**
     * Adds what a clause says to {@code sums}, {@link #SUMS} of them from {@code at} on.
     *
     * @param index its number
     * @param row where its features are gathered
     */
    void of(Reading reading, Sentence sentence, int index, Part part, SignRow row, int[] sums, int at) {
        Clause clause = reading.clauses().get(index);
        Whose toNext = index == sentence.clauseTo() - 1 ? Whose.BEFORE_THE_SENTENCE : Whose.BEFORE;
        Whose toPrevious = index == sentence.clauseFrom() ? Whose.AFTER_THE_SENTENCE : Whose.AFTER;
        row.clear();
        features.signs(reading, clause, part, row);
        for (int from = 0; from < row.size(); from += SUMMED) {
            int to = Math.min(row.size(), from + SUMMED);
            for (int word = 0; word < WORDS; word++) {
                addSigns(row, from, to, word, toNext, toPrevious, sums, at);
            }
        }
        row.clear();
        features.own(reading, sentence, index, row);
        add(row, sums, place(at, To.ITSELF));
        row.clear();
        features.beside(reading.text(), clause, toNext, row);
        add(row, sums, place(at, To.NEXT));
        row.clear();
        features.beside(reading.text(), clause, toPrevious, row);
        add(row, sums, place(at, To.PREVIOUS));
    }

    /** Adds up the signs {@code [from, to)} in all views of a word at once, each weight in sixteen bits. */
    private void addSigns(SignRow row, int from, int to, int word, Whose toNext, Whose toPrevious, int[] sums, int at) {
        long begins = 0;
        long goesOn = 0;
        for (int i = from; i < to; i++) {
            long views = ofSigns[WORDS * row.get(i) + word];
            begins += views & EVEN;
            goesOn += (views >>> 8) & EVEN;
        }
        int zero = ZERO * (to - from);
        for (int v = 0; v < VIEWS_OF_WORD; v++) {
            Whose view = VIEWS[VIEWS_OF_WORD * word + v];
            if (view == Whose.OWN
                    || view.compareTo(Whose.AFTER_THE_SENTENCE) > 0
                    || view == toNext
                    || view == toPrevious) {
                int place = place(at, to(view));
                sums[place] += (int) ((begins >>> (16 * v)) & 0xFFFF) - zero;
                sums[place + 1] += (int) ((goesOn >>> (16 * v)) & 0xFFFF) - zero;
            }
        }
    }

    private static To to(Whose view) {
        return switch (view) {
            case OWN -> To.ITSELF;
            case BEFORE, BEFORE_THE_SENTENCE -> To.NEXT;
            case AFTER, AFTER_THE_SENTENCE -> To.PREVIOUS;
            case SECOND_BEFORE -> To.SECOND_NEXT;
            case SECOND_AFTER -> To.SECOND_PREVIOUS;
            case HEADING -> To.ITEMS;
        };
    }

    /** Where the sums of a clause begin that are said to some. */
    @SuppressWarnings("EnumOrdinal")
    static int place(int at, To to) {
        return at + UnitModel.WEIGHTS * to.ordinal();
    }

    /** Adds up what features say. */
    void add(SignRow row, int[] sums, int place) {
        int begins = 0;
        int goesOn = 0;
        for (int i = 0; i < row.size(); i++) {
            int at = UnitModel.WEIGHTS * row.get(i);
            begins += weights[at];
            goesOn += weights[at + 1];
        }
        sums[place] += begins;
        sums[place + 1] += goesOn;
    }
}
