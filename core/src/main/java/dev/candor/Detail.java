package dev.candor;

import java.util.stream.Stream;

/** What readers need to be told: a disclosure, or one of the checks beside them. */
public sealed interface Detail extends Criterion permits Disclosure.Item, Check.Item {

    /** The disclosure or check with this id; throws {@link IllegalArgumentException} naming the ids that are allowed. */
    static Detail of(String id) {
        return Named.of(
                Stream.<Detail[]>of(Disclosure.Item.values(), Check.Item.values())
                        .flatMap(Stream::of)
                        .toArray(Detail[]::new),
                "disclosure or check",
                id);
    }
}
