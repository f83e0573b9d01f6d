package dev.candor.casefile;

import dev.candor.Text;

/** What a case is graded for beside its statements, each named by its fault; 100 means that there is none of it. */
public enum CaseDimension implements CaseSubject {
    /** The first word, the next ones, and the gap between knowing and telling. */
    LATE_RESPONSE("late-response", new Text("回应迟缓", "Late response")),
    /** Statements that cannot all hold. */
    CONTRADICTIONS("contradictions", new Text("前后矛盾", "Contradictions")),
    /** What the public asks and is not told. */
    UNANSWERED_QUESTIONS("unanswered-questions", new Text("关切未答", "Unanswered questions")),
    /** Dated promises that were not kept. */
    BROKEN_PROMISES("broken-promises", new Text("承诺落空", "Broken promises"));

    private final String id;
    private final Text label;

    CaseDimension(String id, Text label) {
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
