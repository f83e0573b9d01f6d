package dev.candor.internal.opinion;

import java.util.List;
import java.util.stream.IntStream;

/**
 * What a fault of several kinds is judged by: half by what the model says of the fault as a whole, half by what it says of
 * its kinds, of which one is enough. The kinds of a fault are targets of the sentence model too. Immutable and thread-safe.
 */
public final class Kinds {

    /** Above this sum a likelihood cannot be told from 1. */
    private static final double CERTAIN = 30;

    /** By target of the sentence model those of its kinds; mostly none. */
    private final int[][] kinds;

    /** The kinds among these targets. */
    Kinds(List<SentenceModel.Target> targets) {
        this.kinds = targets.stream()
                .map(fault -> IntStream.range(0, targets.size())
                        .filter(t -> targets.get(t).isKindOf(fault))
                        .toArray())
                .toArray(int[][]::new);
    }

    /** Lets the kinds of a sentence speak of their faults, in logits by target from place {@code at} on. */
    void hear(float[] says, int at) {
        for (int fault = 0; fault < kinds.length; fault++) {
            if (kinds[fault].length > 0) {
                float[] ofKinds = new float[kinds[fault].length];
                for (int k = 0; k < ofKinds.length; k++) {
                    ofKinds[k] = says[at + kinds[fault][k]];
                }
                says[at + fault] = together(says[at + fault], ofKinds);
            }
        }
    }

    /** The target that tells best what is wrong: the likeliest kind when it is likelier than not, else the fault itself. */
    int telling(int fault, float[] says, int at) {
        int telling = fault;
        float most = 0;
        for (int kind : kinds[fault]) {
            if (says[at + kind] > most) {
                telling = kind;
                most = says[at + kind];
            }
        }
        return telling;
    }

    /** The logit of a fault from its own and those of its kinds: the mean of its own and of that of any of them. */
    public static float together(float whole, float[] kinds) {
        double none = 0;
        for (float kind : kinds) {
            none += StrictMath.log1p(StrictMath.exp(Math.min(kind, CERTAIN)));
        }
        double any = none > CERTAIN ? none : StrictMath.log(StrictMath.expm1(none));
        return (float) ((whole + any) / 2);
    }
}
