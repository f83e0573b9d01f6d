package dev.candor.benchmarks.quality;

import dev.candor.Dimension;
import java.util.List;

/** A fault that readers judge for the whole statement, and the dimension whose score it is compared with. */
enum DocumentFault {
    BLAME("blame", Dimension.BLAME_SHIFTING),
    VAGUE("vague", Dimension.VAGUE_PROMISES),
    JARGON("jargon", Dimension.JARGON),
    MISSING("missing", Dimension.MISSING_DETAILS),
    ATTITUDE("attitude", Dimension.HOLLOW_APOLOGY);

    private final String key;
    private final Dimension dimension;

    DocumentFault(String key, Dimension dimension) {
        this.key = key;
        this.dimension = dimension;
    }

    static List<DocumentFault> all() {
        return List.of(values());
    }

    /** The readers' word. */
    String key() {
        return key;
    }

    /** The dimension that has the same meaning. */
    Dimension dimension() {
        return dimension;
    }
}
