package dev.candor.casefile;

import dev.candor.Text;
import java.util.Objects;
import java.util.Optional;

/**
 * What became of a promise with a date.
 *
 * @param place the promise
 * @param deadline the date or time, ISO 8601
 * @param outcome how it ended
 * @param evidence the words that show it; empty where silence does, and for what is open
 */
public record FollowedPromise(Place place, String deadline, Outcome outcome, Optional<Place> evidence) {

    /** How a promise ended. */
    public enum Outcome implements CaseSubject {
        /** Done by its date, and told. */
        KEPT("kept", new Text("兑现", "kept")),
        /** Given a new date before the old one passed. */
        RESCHEDULED("rescheduled", new Text("改期", "rescheduled")),
        /** The date passed, and it was not done. */
        LAPSED("lapsed", new Text("逾期", "lapsed")),
        /** Dropped from a list that went on, or withdrawn. */
        GONE("gone", new Text("消失", "gone")),
        /** Its date has not come. */
        OPEN("open", new Text("未到期", "open"));

        private final String id;
        private final Text label;

        Outcome(String id, Text label) {
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
    public FollowedPromise {
        Objects.requireNonNull(place, "place");
        Objects.requireNonNull(deadline, "deadline");
        Objects.requireNonNull(outcome, "outcome");
        Objects.requireNonNull(evidence, "evidence");
    }
}
