package dev.candor.casefile;

import dev.candor.internal.clause.Clause;

/** Tells whether a clause names the own side or somebody else as the one who does or did a thing. Immutable and thread-safe. */
final class Doers {

    /** So soon before a hand stands what denies it. */
    private static final int DENIES = 4;

    private final int own;
    private final int other;
    private final int by;
    private final int names;

    Doers(CaseWords words) {
        this.own = words.group("hand.own");
        this.other = words.group("hand.other");
        this.by = words.group("hand.by");
        this.names = words.group("hand.names");
    }

    /** Whose hand. */
    enum Hand {
        /** Nobody's, as far as the clause tells. */
        NONE,
        /** The own side's. */
        OWN,
        /** Somebody else's. */
        OTHER;

        /** Whether one is the own side's and one somebody else's. */
        boolean isOpposite(Hand hand) {
            return this != NONE && hand != NONE && this != hand;
        }
    }

    /**
     * The first hand behind 由, or else the first of a clause that says who somebody is or whose duty something is. What is
     * done each time (每一批由…) is an arrangement and tells nothing of who did a thing.
     */
    Hand of(ReadStatement statement, Clause clause) {
        if (statement.has(Mark.EVERY, clause)) {
            return Hand.NONE;
        }
        int agent = statement.first(by, clause.start(), clause.end());
        int from = agent < 0 ? clause.start() : agent;
        if (agent < 0 && statement.first(names, clause.start(), clause.end()) < 0) {
            return Hand.NONE;
        }
        int inner = statement.first(own, from, clause.end());
        int outer = statement.first(other, from, clause.end());
        if (inner < 0 && outer < 0) {
            return Hand.NONE;
        }
        boolean isOwn = outer < 0 || (inner >= 0 && inner <= outer);
        int at = isOwn ? inner : outer;
        boolean denied = statement.has(Mark.NEGATE, Math.max(from, at - DENIES), at);
        return isOwn != denied ? Hand.OWN : Hand.OTHER;
    }
}
