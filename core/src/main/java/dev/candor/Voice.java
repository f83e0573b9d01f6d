package dev.candor;

/** Who speaks. */
public enum Voice implements Named {
    /** A company, shop or institution about itself. */
    COMPANY("company", new Text("企业", "Company")),
    /** A public authority; its finding about others is not blame-shifting. */
    AUTHORITY("authority", new Text("政府部门", "Authority")),
    /** A person about themself. */
    PERSON("person", new Text("个人", "Person")),
    /** A platform about what others did on it. */
    PLATFORM("platform", new Text("平台", "Platform"));

    private final String id;
    private final Text label;

    Voice(String id, Text label) {
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
    public static Voice of(String id) {
        return Named.of(values(), "voice", id);
    }
}
