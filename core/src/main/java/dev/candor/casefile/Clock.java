package dev.candor.casefile;

import dev.candor.Named;
import dev.candor.Text;
import java.util.Objects;
import java.util.OptionalDouble;

/**
 * A time limit and what came of it.
 *
 * @param id names it among the clocks of a case: its kind and, where a case may have several, the statement, such as {@code
 *     next-update:s2}
 * @param kind what it measures
 * @param label what exactly it measures, for people: which update of which statement
 * @param limitHours the hours allowed
 * @param actualHours the hours taken; empty when nothing shows that it was done
 * @param status how it ended
 */
public record Clock(String id, Kind kind, Text label, double limitHours, OptionalDouble actualHours, Status status)
        implements CaseSubject {

    /** What a clock measures. */
    public enum Kind implements Named {
        /** How long the public waited for the first word. */
        FIRST_STATEMENT("first-statement"),
        /** How long it waited for the update that a statement promised. */
        NEXT_UPDATE("next-update"),
        /** How long the issuer knew and did not tell, without a reason. */
        DISCOVERY_GAP("discovery-gap");

        private final String id;

        Kind(String id) {
            this.id = id;
        }

        /** The name used in JSON. */
        @Override
        public String id() {
            return id;
        }
    }

    /** How a clock ended. */
    public enum Status implements Named {
        /** Within the limit. */
        MET("met", new Text("按时", "in time")),
        /** After the limit. */
        LATE("late", new Text("超时", "late")),
        /** Not done, and the limit has passed. */
        MISSED("missed", new Text("未见", "not seen")),
        /** Not done, and the limit has not passed. */
        RUNNING("running", new Text("未到期", "running"));

        private final String id;
        private final Text label;

        Status(String id, Text label) {
            this.id = id;
            this.label = label;
        }

        /** The name used in JSON. */
        @Override
        public String id() {
            return id;
        }

        /** The name shown to people. */
        public Text label() {
            return label;
        }
    }

    /** Throws {@link NullPointerException} when a part is missing. */
    public Clock {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(label, "label");
        Objects.requireNonNull(actualHours, "actualHours");
        Objects.requireNonNull(status, "status");
    }

    /** Whether the limit was not kept. */
    public boolean isBroken() {
        return status == Status.LATE || status == Status.MISSED;
    }
}
