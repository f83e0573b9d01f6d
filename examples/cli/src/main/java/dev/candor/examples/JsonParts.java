package dev.candor.examples;

import dev.candor.LedgerLine;
import dev.candor.Named;
import dev.candor.NotScored;
import dev.candor.Provenance;
import dev.candor.Score;
import dev.candor.Span;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collection;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;

/** The parts that several records of {@code docs/json} share. */
final class JsonParts {

    static final String SCHEMA_VERSION = "1.0";

    private JsonParts() {}

    /** An object for each value, of which {@code fields} writes the properties. */
    static <T> void array(JsonGenerator json, String name, Collection<T> values, BiConsumer<JsonGenerator, T> fields) {
        json.writeArrayPropertyStart(name);
        for (T value : values) {
            json.writeStartObject();
            fields.accept(json, value);
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    static void strings(JsonGenerator json, String name, Collection<String> values) {
        json.writeArrayPropertyStart(name);
        for (String value : values) {
            json.writeString(value);
        }
        json.writeEndArray();
    }

    /** Writes a property that is a string, a whole number or null. */
    static void cell(JsonGenerator json, String name, @Nullable Object value) {
        if (value == null) {
            json.writeNullProperty(name);
        } else if (value instanceof Number number) {
            json.writeNumberProperty(name, number.longValue());
        } else {
            json.writeStringProperty(name, value.toString());
        }
    }

    /** A string, null when there is none. */
    static void string(JsonGenerator json, String name, Optional<String> value) {
        json.writeStringProperty(name, value.orElse(null));
    }

    /** A number with so many decimals, null when there is none. */
    static void number(JsonGenerator json, String name, OptionalDouble value, int digits) {
        if (value.isPresent()) {
            json.writeNumberProperty(
                    name, BigDecimal.valueOf(value.getAsDouble()).setScale(digits, RoundingMode.HALF_UP));
        } else {
            json.writeNullProperty(name);
        }
    }

    static void span(JsonGenerator json, Span span) {
        json.writeNumberProperty("start", span.start());
        json.writeNumberProperty("end", span.end());
    }

    /** A span, with nulls for both ends when there is none. */
    static void span(JsonGenerator json, Optional<Span> span) {
        if (span.isPresent()) {
            span(json, span.get());
        } else {
            json.writeNullProperty("start");
            json.writeNullProperty("end");
        }
    }

    static void score(JsonGenerator json, String name, Score score) {
        json.writeObjectPropertyStart(name);
        json.writeNumberProperty("score", score.value());
        json.writeStringProperty("grade", score.grade().name());
        json.writeEndObject();
    }

    /** Why a statement has no score; the hint in this language. */
    static void notScored(JsonGenerator json, NotScored notScored, Locale ui) {
        json.writeObjectPropertyStart("notScored");
        json.writeStringProperty("reason", notScored.reason().id());
        json.writeStringProperty("hint", notScored.hint().in(ui));
        json.writeEndObject();
    }

    /** Whose score it is: that of a dimension or the overall one. */
    static String of(Optional<? extends Named> dimension) {
        return dimension.map(Named::id).orElse("overall");
    }

    static void provenance(JsonGenerator json, Provenance provenance) {
        json.writeObjectPropertyStart("provenance");
        json.writeStringProperty("candor", provenance.candor());
        json.writeStringProperty("ruleset", provenance.ruleset());
        json.writeStringProperty("profile", provenance.profile());
        json.writeEndObject();
    }

    /** Whose line it is, what kind and how many points, in two decimals. */
    static void ledgerLine(JsonGenerator json, LedgerLine<?, ?> line) {
        json.writeStringProperty("of", of(line.dimension()));
        json.writeStringProperty("kind", line.kind().id());
        number(json, "points", OptionalDouble.of(line.points()), 2);
    }
}
