package dev.candor.casefile;

import dev.candor.Named;
import dev.candor.Text;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What became of a question.
 *
 * @param question the question, given or usual for the crisis, with personal data hidden
 * @param outcome how it was met, at best
 * @param place the words that answer, deflect or defer; empty when nothing does
 * @param nearest where nothing does, the sentences that would be the likeliest to, at most two, likeliest first: an answer in
 *     wholly other words is easily missed, and a reader sees there at once whether it was
 */
public record Answer(CaseQuestion question, Outcome outcome, Optional<Place> place, List<Place> nearest) {

    /** How a question was met, best first. */
    public enum Outcome implements Named {
        /** What was asked for is given. */
        ANSWERED("answered", new Text("已回答", "answered")),
        /** Put off until a time that is told. */
        DEFERRED_WITH_DATE("deferred-with-date", new Text("延后，有日期", "deferred, with a date")),
        /** Put off. */
        DEFERRED("deferred", new Text("延后，无日期", "deferred, no date")),
        /** The topic is taken up, and something else is told. */
        DEFLECTED("deflected", new Text("避重就轻", "deflected")),
        /** Nothing is seen that takes it up. */
        UNANSWERED("unanswered", new Text("未见回应", "no answer found"));

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

    /** Copies the list; throws {@link NullPointerException} when a part is missing. */
    public Answer {
        Objects.requireNonNull(question, "question");
        Objects.requireNonNull(outcome, "outcome");
        Objects.requireNonNull(place, "place");
        nearest = List.copyOf(nearest);
    }
}
