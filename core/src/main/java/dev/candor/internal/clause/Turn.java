package dev.candor.internal.clause;

/** What links a clause to the one before. */
public enum Turn {
    NONE,
    BUT,
    ALTHOUGH,
    THEREFORE,
    ALSO
}
