package dev.candor.benchmarks.quality;

import dev.candor.Dimension;

/** A label of the readers for a faulty sentence, and the dimension whose findings it is compared with. */
enum FaultLabel {
    BLAME("B", Dimension.BLAME_SHIFTING),
    VAGUE("V", Dimension.VAGUE_PROMISES),
    JARGON("J", Dimension.JARGON),
    MISSING("M", Dimension.MISSING_DETAILS);

    private final String letter;
    private final Dimension dimension;

    FaultLabel(String letter, Dimension dimension) {
        this.letter = letter;
        this.dimension = dimension;
    }

    /** The letter that readers write. */
    String letter() {
        return letter;
    }

    /** The dimension that has the same meaning. */
    Dimension dimension() {
        return dimension;
    }
}
