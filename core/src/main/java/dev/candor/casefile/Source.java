package dev.candor.casefile;

import java.util.Objects;

/** A text of a case in which words may stand. */
public sealed interface Source {

    /** The name used in JSON: the id of a statement, {@code event:0} for the first event and so on. */
    String id();

    /**
     * A statement.
     *
     * @param id its id
     */
    record OfStatement(String id) implements Source {

        /** Throws {@link NullPointerException} when there is no id. */
        public OfStatement {
            Objects.requireNonNull(id, "id");
        }
    }

    /**
     * An event.
     *
     * @param index its place among the events of the case, from 0
     */
    record OfEvent(int index) implements Source {

        /** Throws {@link IllegalArgumentException} for a place below 0. */
        public OfEvent {
            if (index < 0) {
                throw new IllegalArgumentException("events are counted from 0, but the place was " + index);
            }
        }

        @Override
        public String id() {
            return "event:" + index;
        }
    }
}
