package dev.candor;

/** Whether something that readers need stands in the text. */
public enum Presence implements Named {
    /** It is there, concretely. */
    PRESENT("present", new Text("有", "Present")),
    /** Words stand in its place that say nothing checkable. */
    VAGUE("vague", new Text("含糊", "Vague")),
    /** It is not there. */
    MISSING("missing", new Text("缺", "Missing")),
    /** Nobody would expect it in this kind of statement. */
    NOT_APPLICABLE("not-applicable", new Text("不适用", "Not applicable"));

    private final String id;
    private final Text label;

    Presence(String id, Text label) {
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
