package dev.candor.casefile;

import dev.candor.Named;
import dev.candor.Text;
import java.util.List;
import java.util.Objects;

/**
 * Whether the posture of the statements suits the crisis, after Coombs (2007). A note without points.
 *
 * @param cluster how much responsibility the public ascribes
 * @param postures the posture of each statement that was scored, in the order of time
 * @param note what follows
 */
public record Strategy(Cluster cluster, List<Stance> postures, Text note) {

    /** How much responsibility the public ascribes. */
    public enum Cluster implements Named {
        /** Very little: rumours, natural disasters. */
        VICTIM("victim", new Text("受害型", "victim")),
        /** Little: technical errors, challenges. */
        ACCIDENTAL("accidental", new Text("意外型", "accidental")),
        /** Much: human error, misdeeds. */
        PREVENTABLE("preventable", new Text("可预防型", "preventable"));

        private final String id;
        private final Text label;

        Cluster(String id, Text label) {
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

    /** What a statement does about responsibility. */
    public enum Posture implements Named {
        /** Denies, attacks, or names a scapegoat. */
        DENY("deny", new Text("否认", "deny")),
        /** Excuses or shrinks. */
        DIMINISH("diminish", new Text("淡化", "diminish")),
        /** Apologises, owns, repairs. */
        REBUILD("rebuild", new Text("重建", "rebuild")),
        /** Reminds of good works. */
        BOLSTER("bolster", new Text("强化形象", "bolster")),
        /** Informs only. */
        INFORM("inform", new Text("告知", "inform"));

        private final String id;
        private final Text label;

        Posture(String id, Text label) {
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

    /**
     * The posture of one statement.
     *
     * @param statement its id
     * @param posture its main posture
     */
    public record Stance(String statement, Posture posture) {

        /** Throws {@link NullPointerException} when a part is missing. */
        public Stance {
            Objects.requireNonNull(statement, "statement");
            Objects.requireNonNull(posture, "posture");
        }
    }

    /** Copies the postures. */
    public Strategy {
        Objects.requireNonNull(cluster, "cluster");
        postures = List.copyOf(postures);
        Objects.requireNonNull(note, "note");
    }
}
