package dev.candor;

/** What a statement is judged by: a dimension, a strength, a disclosure or a check. No two have one id. */
public sealed interface Criterion extends Named permits Aspect, Detail {

    /** The name shown to people. */
    Text label();
}
