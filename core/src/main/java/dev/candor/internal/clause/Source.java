package dev.candor.internal.clause;

/** How the agent of a clause is known. */
public enum Source {
    /** Named in the clause. */
    EXPLICIT,
    /** Taken over from the clause before. */
    INHERITED,
    /** The owner of the noun that names the act: 供应商的疏忽. */
    EMBEDDED,
    /** Unknown. */
    NONE
}
