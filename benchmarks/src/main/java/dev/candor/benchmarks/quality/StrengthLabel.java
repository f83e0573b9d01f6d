package dev.candor.benchmarks.quality;

import dev.candor.Strength;

/** A label of the readers for what a sentence does well, and the strength that it is compared with. */
enum StrengthLabel {
    APOLOGY("A", Strength.Kind.APOLOGY),
    RESPONSIBILITY("R", Strength.Kind.RESPONSIBILITY),
    EMPATHY("E", Strength.Kind.EMPATHY),
    CONCRETE("C", Strength.Kind.CONCRETE_ACTION);

    private final String letter;
    private final Strength.Kind kind;

    StrengthLabel(String letter, Strength.Kind kind) {
        this.letter = letter;
        this.kind = kind;
    }

    /** The letter that readers write. */
    String letter() {
        return letter;
    }

    /** The strength that has the same meaning. */
    Strength.Kind kind() {
        return kind;
    }
}
