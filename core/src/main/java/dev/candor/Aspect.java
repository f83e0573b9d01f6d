package dev.candor;

import java.util.stream.Stream;

/** What a sentence may show: the fault of a dimension, or a strength. */
public sealed interface Aspect extends Criterion permits Dimension, Strength.Kind {

    /** The dimension or strength with this id; throws {@link IllegalArgumentException} naming the ids that are allowed. */
    static Aspect of(String id) {
        return Named.of(
                Stream.<Aspect>concat(Stream.of(Dimension.values()), Stream.of(Strength.Kind.values()))
                        .toArray(Aspect[]::new),
                "dimension or strength",
                id);
    }
}
