package dev.candor.casefile;

/** What moves the scores of a case beside its findings, questions and promises. */
public enum CaseFactor implements CaseSubject {
    /** The scores of the statements themselves, the latest half of it. */
    STATEMENTS("statements"),
    /** A first statement that came in time and tells nothing. */
    EMPTY_HOLDING("empty-holding"),
    /** A first statement that came in time and tells too little. */
    PARTIAL_HOLDING("partial-holding"),
    /** A value that changed and was owned up to. */
    CORRECTION("correction");

    private final String id;

    CaseFactor(String id) {
        this.id = id;
    }

    /** The name used in JSON. */
    @Override
    public String id() {
        return id;
    }
}
