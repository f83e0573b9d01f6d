package dev.candor.casefile;

/**
 * Two stretches that give different values for one slot.
 *
 * @param slot what they differ about
 * @param earlier the words said first
 * @param later the words said after
 * @param kind whether the difference is owned up to
 */
record Conflict(Slot slot, Mention earlier, Mention later, Kind kind) {

    /** How the difference is told. */
    enum Kind {
        /** Nothing is said. */
        CONTRADICTION,
        /** The world or the knowledge moved, and one can see that. */
        UPDATE,
        /** The later text says that the earlier one was wrong. */
        CORRECTION,
        /** There is none, or it is no difference. */
        NONE
    }

    /**
     * Words of a statement, in normalised characters.
     *
     * @param statement which
     * @param start the first character
     * @param end one past the last
     */
    record Mention(ReadStatement statement, int start, int end) {

        Place place() {
            return statement.place(start, end);
        }
    }

    /** The rule that it breaks when it is not owned up to. */
    CaseRule rule() {
        if (isInternal()) {
            return CaseRule.INTERNAL;
        }
        if (slot == Slot.CLAIM) {
            return CaseRule.CLAIM;
        }
        if (isBetweenVoices()) {
            return CaseRule.VOICES;
        }
        return switch (slot) {
            case NUMBER, DATE, TIME -> CaseRule.NUMBERS;
            default -> CaseRule.REVERSAL;
        };
    }

    /** Whether one statement contradicts itself. */
    boolean isInternal() {
        return earlier.statement().isSameAs(later.statement());
    }

    /** Whether the two come from different voices. */
    boolean isBetweenVoices() {
        return earlier.statement().isOfAnotherVoiceThan(later.statement());
    }
}
