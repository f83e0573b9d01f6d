package dev.candor.casefile;

import java.util.Objects;

/**
 * A question that the public asks.
 *
 * @param id tells it from the other questions
 * @param text the question; any string
 * @param weight how many of those who ask want to know it, above 0, at most 1
 */
public record CaseQuestion(String id, String text, double weight) implements CaseSubject {

    /** Throws {@link IllegalArgumentException} when the weight is not above 0 and at most 1. */
    public CaseQuestion {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(text, "text");
        if (!(weight > 0 && weight <= 1)) {
            throw new IllegalArgumentException("weight must be above 0 and at most 1, but was " + weight);
        }
    }

    /** The same with another text. */
    CaseQuestion withText(String other) {
        return new CaseQuestion(id, other, weight);
    }
}
