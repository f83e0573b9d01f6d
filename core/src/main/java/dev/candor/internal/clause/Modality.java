package dev.candor.internal.clause;

/** How firmly a clause is said. */
public enum Modality {
    CERTAIN,
    HEDGED,
    CONDITIONAL,
    IMPERATIVE
}
