package dev.candor.casefile;

import dev.candor.Named;
import dev.candor.Text;
import java.util.List;
import java.util.Objects;

/**
 * A turn in how the issuer speaks.
 *
 * @param kind from what to what
 * @param acknowledged whether the later statement says that the earlier one was wrong
 * @param places the words before and after, where words show it
 */
public record ToneShift(Kind kind, Acknowledgement acknowledged, List<Place> places) {

    /** Kinds of turns. */
    public enum Kind implements Named {
        /** The first word is cold, a later one cares for those harmed. */
        COLD_TO_HUMAN("cold-to-human", new Text("由冷淡转为体恤", "from cold to human")),
        /** Care is given up. */
        HUMAN_TO_COLD("human-to-cold", new Text("由体恤转为冷淡", "from human to cold")),
        /** The fault is first moved away, then owned. */
        DENIAL_TO_OWNERSHIP("denial-to-ownership", new Text("由推卸转为担责", "from denial to ownership")),
        /** The fault is first owned, then moved away. */
        OWNERSHIP_TO_DENIAL("ownership-to-denial", new Text("由担责转为推卸", "from ownership to denial"));

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

    /** Whether a turn is owned up to. */
    public enum Acknowledgement {
        /** The later statement says that the earlier one was wrong. */
        ACKNOWLEDGED,
        /** It says nothing about it. */
        SILENT
    }

    /** Copies the places. */
    public ToneShift {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(acknowledged, "acknowledged");
        places = List.copyOf(places);
    }
}
