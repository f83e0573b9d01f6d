package dev.candor.casefile;

import dev.candor.Named;
import dev.candor.Text;
import java.util.List;
import java.util.Objects;

/**
 * A line of the after-action page.
 *
 * @param kind what kind of lesson
 * @param text what is to be learned
 * @param places the words that it is about
 */
public record Lesson(Kind kind, Text text, List<Place> places) {

    /** Kinds of lessons, in the order of the page. */
    public enum Kind implements Named {
        /** What worked. */
        WORKED("worked", new Text("做对了什么", "What worked")),
        /** What did not. */
        FAILED("failed", new Text("没做对什么", "What did not")),
        /** How a measure developed. */
        MEASURE("measure", new Text("措施如何演变", "How each measure developed"));

        private final String id;
        private final Text label;

        Kind(String id, Text label) {
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

    /** Copies the places. */
    public Lesson {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(text, "text");
        places = List.copyOf(places);
    }
}
