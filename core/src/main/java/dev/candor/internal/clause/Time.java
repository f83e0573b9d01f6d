package dev.candor.internal.clause;

/** When a clause says that something happens. */
public enum Time {
    NONE,
    PAST,
    NOW,
    FUTURE
}
