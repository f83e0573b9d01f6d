package dev.candor.examples;

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.json.JsonFactory;

/**
 * One JSON record a line. Half a surrogate pair, which has no UTF-8 form, is written as the escape that says the same.
 */
final class JsonLines implements OutcomeWriter {

    /** Writes by itself: a mapper, which binds objects, would load four hundred classes more. */
    private static final JsonFactory FACTORY =
            JsonFactory.builder().disable(StreamWriteFeature.AUTO_CLOSE_TARGET).build();

    private final JsonReport json;

    /** Writes messages in this language. */
    JsonLines(Locale ui) {
        json = new JsonReport(ui);
    }

    /** The records with the names of the files as their ids. */
    @Override
    public String write(List<Graded> statements) {
        return statements.stream().map(graded -> line(json.record(graded))).collect(Collectors.joining());
    }

    /** The record as one line, with its line break. */
    static String line(Consumer<JsonGenerator> record) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        write(record, out);
        return out.toString(StandardCharsets.UTF_8);
    }

    /** Writes the record as one line in UTF-8, with its line break; the stream stays open. */
    static void write(Consumer<JsonGenerator> record, OutputStream out) {
        try (JsonGenerator json = FACTORY.createGenerator(ObjectWriteContext.empty(), out)) {
            record.accept(json);
            json.writeRaw('\n');
        }
    }
}
