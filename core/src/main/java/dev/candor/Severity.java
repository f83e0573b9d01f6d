package dev.candor;

/** How much a finding matters; {@code INFO} never costs points. */
public enum Severity implements Named {
    /** A hint. */
    INFO("info", new Text("提示", "Info")),
    /** A careful reader notices. */
    MINOR("minor", new Text("轻微", "Minor")),
    /** A careful reader is put off. */
    MODERATE("moderate", new Text("中等", "Moderate")),
    /** A careful reader loses trust. */
    MAJOR("major", new Text("严重", "Major")),
    /** The sentence can start a second crisis. */
    CRITICAL("critical", new Text("致命", "Critical"));

    private final String id;
    private final Text label;

    Severity(String id, Text label) {
        this.id = id;
        this.label = label;
    }

    /** The name used in cards, in JSON and on the command line. */
    @Override
    public String id() {
        return id;
    }

    /** The name shown to people. */
    public Text label() {
        return label;
    }

    /** The constant with this id; throws {@link IllegalArgumentException} naming the ids that are allowed. */
    public static Severity of(String id) {
        return Named.of(values(), "severity", id);
    }
}
