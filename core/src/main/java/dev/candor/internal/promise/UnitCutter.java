package dev.candor.internal.promise;

import dev.candor.internal.clause.Reading;
import dev.candor.internal.clause.Sentence;
import dev.candor.internal.promise.UnitModel.Cut;
import java.util.BitSet;

/**
 * Cuts a text into promises: of all ways to mark its clauses as beginning one, going on with one or being in none, the one
 * that the model finds most likely (Viterbi). Immutable and thread-safe.
 */
final class UnitCutter {

    /** More than all other weights of a clause together. */
    private static final float CERTAIN = 1000;

    private static final Cut[] CUTS = Cut.values();

    private final UnitFeatures features;
    private final UnitModel model;
    private final byte[] weights;

    UnitCutter(UnitFeatures features, UnitModel model) {
        this.features = features;
        this.model = model;
        this.weights = model.weights(features);
    }

    /**
     * The cut of every clause. What announces a list is in no promise.
     *
     * @param headings by clause the one that it stands under, or -1
     * @param certain clauses that are in a promise whatever the model says
     */
    @SuppressWarnings("EnumOrdinal")
    Cut[] cut(Reading reading, TextSigns seen, int[] headings, BitSet certain, SignRow row) {
        int count = reading.clauses().size();
        byte[] best = new byte[count * CUTS.length];
        float[] before = new float[CUTS.length];
        float[] now = new float[CUTS.length];
        float[] says = new float[CUTS.length];
        for (int number = 0; number < reading.sentences().size(); number++) {
            Sentence sentence = reading.sentences().get(number);
            for (int c = sentence.clauseFrom(); c < sentence.clauseTo(); c++) {
                row.clear();
                features.of(reading, seen, c, number, headings[c], row);
                hear(row, says);
                boolean leads = seen.part(c).role() == Part.Role.LEAD;
                says[Cut.NONE.ordinal()] = certain.get(c) ? -CERTAIN : leads ? CERTAIN : 0;
                for (Cut cut : CUTS) {
                    float most = Float.NEGATIVE_INFINITY;
                    for (Cut previous : CUTS) {
                        boolean possible = cut != Cut.GOES_ON || (c > 0 && previous != Cut.NONE);
                        float sum = c == 0 ? 0 : before[previous.ordinal()] + model.follows(previous, cut);
                        float all = possible ? sum : sum - 2 * CERTAIN;
                        if (all > most) {
                            most = all;
                            best[c * CUTS.length + cut.ordinal()] = (byte) previous.ordinal();
                        }
                    }
                    now[cut.ordinal()] = most + says[cut.ordinal()];
                }
                float[] swap = before;
                before = now;
                now = swap;
            }
        }
        return path(best, before);
    }

    /** Adds up what the features say of beginning and going on. */
    @SuppressWarnings("EnumOrdinal")
    private void hear(SignRow row, float[] says) {
        int begins = 0;
        int goesOn = 0;
        for (int i = 0; i < row.size(); i++) {
            int at = UnitModel.WEIGHTS * row.get(i);
            begins += weights[at];
            goesOn += weights[at + 1];
        }
        says[Cut.BEGINS.ordinal()] = model.step() * begins;
        says[Cut.GOES_ON.ordinal()] = model.step() * goesOn;
    }

    private static Cut[] path(byte[] best, float[] last) {
        int count = best.length / CUTS.length;
        Cut[] path = new Cut[count];
        int cut = 0;
        for (int other = 1; other < CUTS.length; other++) {
            cut = last[other] > last[cut] ? other : cut;
        }
        for (int c = count - 1; c >= 0; c--) {
            path[c] = CUTS[cut];
            cut = best[c * CUTS.length + cut];
        }
        return path;
    }
}
