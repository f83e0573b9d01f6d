package dev.candor;

/** Whose usage and rules apply; used only when given, never inferred from the script. */
public enum Region implements Named {
    /** Mainland China. */
    CN("CN", new Text("中国大陆", "Mainland China")),
    /** Taiwan. */
    TW("TW", new Text("台湾", "Taiwan")),
    /** Hong Kong. */
    HK("HK", new Text("香港", "Hong Kong")),
    /** Macao. */
    MO("MO", new Text("澳门", "Macao"));

    private final String id;
    private final Text label;

    Region(String id, Text label) {
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
    public static Region of(String id) {
        return Named.of(values(), "region", id);
    }
}
