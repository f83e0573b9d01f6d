package dev.candor.examples;

import java.io.PrintStream;
import java.util.List;
import java.util.Map.Entry;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import tools.jackson.core.JsonGenerator;

/** What changed as JSON: an object a statement, and for files a last line with the summary. */
final class ComparisonJson implements ComparisonWriter {

    private final PrintStream out;

    ComparisonJson(PrintStream out) {
        this.out = out;
    }

    @Override
    public void statement(Comparison comparison) {
        JsonLines.write(json -> write(json, comparison), out);
    }

    @Override
    public void oneOfMany(Comparison comparison) {
        statement(comparison);
    }

    @Override
    public void summary(ComparisonTally tally, ResultPairs.Alone alone) {
        JsonLines.write(
                json -> {
                    json.writeStartObject();
                    json.writeObjectPropertyStart("summary");
                    json.writeNumberProperty("compared", tally.compared());
                    json.writeNumberProperty("onlyOld", alone.before());
                    json.writeNumberProperty("onlyNew", alone.after());
                    json.writeNumberProperty("better", tally.better());
                    json.writeNumberProperty("worse", tally.worse());
                    JsonParts.number(json, "meanChange", OptionalDouble.of(tally.meanChange()), 2);
                    counts(json, "mended", tally.mended());
                    counts(json, "new", tally.added());
                    json.writeEndObject();
                    json.writeEndObject();
                },
                out);
    }

    private static void write(JsonGenerator json, Comparison comparison) {
        json.writeStartObject();
        json.writeStringProperty("schemaVersion", JsonParts.SCHEMA_VERSION);
        JsonParts.string(json, "id", comparison.after().id());
        json.writeObjectPropertyStart("score");
        number(json, "old", comparison.before().score());
        number(json, "new", comparison.after().score());
        number(json, "change", comparison.change());
        json.writeEndObject();
        json.writeObjectPropertyStart("dimensions");
        comparison.after().dimensions().forEach((dimension, score) -> {
            json.writeObjectPropertyStart(dimension);
            JsonParts.cell(json, "old", comparison.before().dimensions().get(dimension));
            json.writeNumberProperty("new", score);
            json.writeEndObject();
        });
        json.writeEndObject();
        JsonParts.array(json, "mended", comparison.mended(), ComparisonJson::fault);
        JsonParts.array(json, "new", comparison.added(), ComparisonJson::fault);
        JsonParts.array(json, "moved", comparison.moved(), ComparisonJson::move);
        json.writeNumberProperty("kept", comparison.kept());
        json.writeEndObject();
    }

    private static void fault(JsonGenerator json, Fault fault) {
        json.writeStringProperty("rule", fault.rule());
        JsonParts.span(json, fault.span());
        json.writeStringProperty("excerpt", fault.excerpt());
        json.writeStringProperty("message", fault.message());
    }

    private static void move(JsonGenerator json, Comparison.Move move) {
        json.writeStringProperty("rule", move.to().rule());
        json.writeStringProperty("excerpt", move.to().excerpt());
        json.writeObjectPropertyStart("old");
        JsonParts.span(json, move.from().span());
        json.writeEndObject();
        json.writeObjectPropertyStart("new");
        JsonParts.span(json, move.to().span());
        json.writeEndObject();
    }

    private static void number(JsonGenerator json, String name, OptionalInt value) {
        if (value.isPresent()) {
            json.writeNumberProperty(name, value.getAsInt());
        } else {
            json.writeNullProperty(name);
        }
    }

    private static void counts(JsonGenerator json, String name, List<Entry<String, Long>> counts) {
        json.writeObjectPropertyStart(name);
        counts.forEach(count -> json.writeNumberProperty(count.getKey(), count.getValue()));
        json.writeEndObject();
    }
}
