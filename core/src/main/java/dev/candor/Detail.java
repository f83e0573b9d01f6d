package dev.candor;

import java.util.stream.Stream;

/** What readers need to be told: a disclosure, or one of the checks beside them. */
public sealed interface Detail extends Criterion permits Disclosure.Item, Check.Item {

    /** The disclosure or check with this id; throws {@link IllegalArgumentException} naming the ids that are allowed. */
    static Detail of(String id) {
        return Named.of(
                Stream.<Detail>concat(Stream.of(Disclosure.Item.values()), Stream.of(Check.Item.values()))
                        .toArray(Detail[]::new),
                "disclosure or check",
                id);
    }
}
