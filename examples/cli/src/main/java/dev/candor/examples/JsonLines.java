package dev.candor.examples;

import dev.candor.Outcome;
import dev.candor.Statement;
import java.util.Locale;
import java.util.Optional;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** One JSON record a line. */
final class JsonLines implements OutcomeWriter {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private final JsonReport json;

    /** Writes messages in this language. */
    JsonLines(Locale ui) {
        json = new JsonReport(ui);
    }

    /** The record with the file's name as its id. */
    @Override
    public String write(String name, Statement statement, Outcome outcome) {
        return line(json.record(Optional.of(name), outcome));
    }

    /** The record as one line, with its line break. */
    static String line(ObjectNode record) {
        return withoutLoneSurrogates(MAPPER.writeValueAsString(record)) + "\n";
    }

    /** Half a surrogate pair has no UTF-8 form; it can only stand in a JSON string, where an escape says the same. */
    private static String withoutLoneSurrogates(String json) {
        if (json.codePoints().noneMatch(JsonLines::isSurrogate)) {
            return json;
        }
        StringBuilder escaped = new StringBuilder(json.length() + 16);
        json.codePoints().forEach(character -> {
            if (isSurrogate(character)) {
                escaped.append("\\u%04x".formatted(character));
            } else {
                escaped.appendCodePoint(character);
            }
        });
        return escaped.toString();
    }

    private static boolean isSurrogate(int codePoint) {
        return codePoint >= Character.MIN_SURROGATE && codePoint <= Character.MAX_SURROGATE;
    }
}
