package dev.candor.casefile;

import dev.candor.Text;
import java.util.Objects;
import java.util.OptionalDouble;

/**
 * A time limit and what came of it.
 *
 * @param id {@code first-statement}, {@code next-update} or {@code discovery-gap}
 * @param label what it measures
 * @param limitHours the hours allowed
 * @param actualHours the hours taken; empty when nothing shows that it was done
 * @param status how it ended
 */
public record Clock(String id, Text label, double limitHours, OptionalDouble actualHours, Status status) {

    /** How a clock ended. */
    public enum Status {
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
        Objects.requireNonNull(label, "label");
        Objects.requireNonNull(actualHours, "actualHours");
        Objects.requireNonNull(status, "status");
    }
}
