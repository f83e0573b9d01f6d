package dev.candor;

import java.util.List;
import java.util.stream.Stream;

/** What a statement is judged by: a dimension, a strength, a disclosure or a check. No two have one id. */
public sealed interface Criterion extends Named permits Aspect, Detail {

    /** The name shown to people. */
    Text label();

    /** All of them: the dimensions, the strengths, the disclosures and the checks, each in their order. */
    static List<Criterion> all() {
        return Stream.<Criterion[]>of(
                        Dimension.values(), Strength.Kind.values(), Disclosure.Item.values(), Check.Item.values())
                .flatMap(Stream::of)
                .toList();
    }

    /** The one with this id; throws {@link IllegalArgumentException} naming the ids that are allowed. */
    static Criterion of(String id) {
        return Named.of(all().toArray(Criterion[]::new), "dimension, strength, disclosure or check", id);
    }
}
