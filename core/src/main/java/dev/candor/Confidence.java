package dev.candor;

/** How sure a finding is. */
public enum Confidence implements Named {
    /** The kind of finding has shown its precision on unseen statements. */
    HIGH("high", new Text("高", "High")),
    /** Right more often than not. */
    MEDIUM("medium", new Text("中", "Medium")),
    /** A hint worth a second look. */
    LOW("low", new Text("低", "Low"));

    private final String id;
    private final Text label;

    Confidence(String id, Text label) {
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
    public static Confidence of(String id) {
        return Named.of(values(), "confidence", id);
    }
}
