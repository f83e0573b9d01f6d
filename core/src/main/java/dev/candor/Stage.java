package dev.candor;

import java.time.Duration;
import java.util.Optional;

/** Where in the course of the crisis the statement stands. */
public enum Stage implements Named {
    /** First hours: what is known, what is not, when the next word comes. */
    HOLDING("holding", new Text("首发", "Holding")),
    /** Hours to days. */
    RESPONSE("response", new Text("应对", "Response")),
    /** Causes are known and mended. */
    REPAIR("repair", new Text("修复", "Repair")),
    /** The matter is closed. */
    CLOSING("closing", new Text("收尾", "Closing"));

    private static final Duration HOLDS = Duration.ofHours(4);
    private static final Duration RESPONDS = Duration.ofDays(3);

    private final String id;
    private final Text label;

    Stage(String id, Text label) {
        this.id = id;
        this.label = label;
    }

    /** The name used in JSON and on the command line. */
    @Override
    public String id() {
        return id;
    }

    /** The name shown to people. */
    public Text label() {
        return label;
    }

    /** The constant with this id; throws {@link IllegalArgumentException} naming the ids that are allowed. */
    public static Stage of(String id) {
        return Named.of(values(), "stage", id);
    }

    /** The stage of what is published so long after an incident: four hours hold, three days respond; nothing before the incident. */
    public static Optional<Stage> after(Duration incident) {
        if (incident.isNegative()) {
            return Optional.empty();
        }
        return Optional.of(
                incident.compareTo(HOLDS) <= 0 ? HOLDING : incident.compareTo(RESPONDS) <= 0 ? RESPONSE : REPAIR);
    }
}
