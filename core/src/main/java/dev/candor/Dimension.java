package dev.candor;

/** What a statement is graded for, each named by its fault; a score of 100 means that there is none of it. */
public enum Dimension implements Aspect {
    /** Responsibility is moved away from the issuer. */
    BLAME_SHIFTING("blame-shifting", new Text("推卸责任", "Blame-shifting")),
    /** Commitments that nobody could check. */
    VAGUE_PROMISES("vague-promises", new Text("空泛承诺", "Vague promises")),
    /** Words that an affected reader would not understand, or that hide meaning. */
    JARGON("jargon", new Text("术语套话", "Jargon")),
    /** Facts and actions without what would make them checkable. */
    MISSING_DETAILS("missing-details", new Text("缺少细节", "Missing details")),
    /** How cold the text is: apology missing, conditional or shrunken; no care for those harmed; threats. */
    HOLLOW_APOLOGY("hollow-apology", new Text("道歉空洞", "Hollow apology"));

    /** Asked for each finding, so without a copy. */
    private static final Dimension[] ALL = values();

    private final String id;
    private final Text label;

    Dimension(String id, Text label) {
        this.id = id;
        this.label = label;
    }

    /** The name used in cards, in JSON and on the command line. */
    @Override
    public String id() {
        return id;
    }

    /** The name shown to people. */
    @Override
    public Text label() {
        return label;
    }

    /** The constant with this id; throws {@link IllegalArgumentException} naming the ids that are allowed. */
    public static Dimension of(String id) {
        return Named.of(ALL, "dimension", id);
    }
}
