package dev.candor.internal.clause;

/** Who says a clause. */
public enum Speaker {
    ISSUER,
    QUOTED,
    REPORTED,
    OFFICIAL
}
