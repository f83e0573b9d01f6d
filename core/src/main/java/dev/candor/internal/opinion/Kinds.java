package dev.candor.internal.opinion;

import java.util.List;
import java.util.stream.IntStream;

/** The kinds of faults, which are targets of the sentence model too. Immutable and thread-safe. */
final class Kinds {

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

    /** The target that tells best what is wrong: the likeliest kind when it is likelier than not, else the fault itself. */
    int telling(int fault, Logits says, int sentence) {
        int telling = fault;
        float most = 0;
        for (int kind : kinds[fault]) {
            if (says.of(sentence, kind) > most) {
                telling = kind;
                most = says.of(sentence, kind);
            }
        }
        return telling;
    }
}
