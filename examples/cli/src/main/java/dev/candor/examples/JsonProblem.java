package dev.candor.examples;

import dev.candor.Text;
import tools.jackson.core.JacksonException;
import tools.jackson.core.TokenStreamLocation;

/** Says where a text is no JSON; what the parser says of it is about the parser. */
final class JsonProblem {

    private static final Text NOWHERE = new Text("不是合法的 JSON", "not JSON");

    private JsonProblem() {}

    /** Where one line is no JSON. */
    static Text inLine(JacksonException e) {
        TokenStreamLocation at = e.getLocation();
        return at == null
                ? NOWHERE
                : new Text(
                        "第 %d 列附近不是合法的 JSON".formatted(at.getColumnNr()),
                        "not JSON near column %d".formatted(at.getColumnNr()));
    }

    /** Where a text is no JSON, by line and column. */
    static Text of(JacksonException e) {
        TokenStreamLocation at = e.getLocation();
        return at == null
                ? NOWHERE
                : new Text(
                        "第 %d 行第 %d 列附近不是合法的 JSON".formatted(at.getLineNr(), at.getColumnNr()),
                        "not JSON near line %d, column %d".formatted(at.getLineNr(), at.getColumnNr()));
    }
}
