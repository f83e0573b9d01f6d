package dev.candor.benchmarks.quality;

import dev.candor.Crisis;
import dev.candor.Span;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads one line of a corpus. Its complaints name fields and numbers, never the words of a statement. */
final class GoldReader {

    private static final List<String> FAULTS =
            DocumentFault.all().stream().map(DocumentFault::key).toList();

    private final JsonMapper mapper = new JsonMapper();

    /** Throws {@link IllegalArgumentException} saying what is wrong with the line. */
    Gold read(String line) {
        JsonNode record = parse(line);
        String text = string(record, "text");
        return new Gold(
                string(record, "id"),
                optional(record, "lang"),
                optional(record, "crisis").map(Crisis::of),
                text,
                sentences(field(record, "sentences"), text),
                reading(field(record, "x")),
                reading(field(record, "y")));
    }

    private JsonNode parse(String line) {
        try {
            return mapper.readTree(line);
        } catch (JacksonException e) {
            // The cause quotes the line, so it stays out.
            throw new IllegalArgumentException(
                    "not valid JSON at column " + e.getLocation().getColumnNr());
        }
    }

    /** Turns offsets in code points into offsets in code units. */
    private static List<Sentence> sentences(JsonNode array, String text) {
        List<Sentence> sentences = new ArrayList<>();
        for (JsonNode entry : array) {
            int start = codeUnits(text, entry.path(0).asInt(-1));
            int end = codeUnits(text, entry.path(1).asInt(-1));
            Span span = new Span(start, end);
            String words = entry.path(2).asString("");
            if (!span.of(text).equals(words)) {
                throw new IllegalArgumentException(
                        "sentence " + sentences.size() + " is not what stands at its offsets");
            }
            sentences.add(new Sentence(span, words));
        }
        return sentences;
    }

    private static int codeUnits(String text, int codePoints) {
        if (codePoints < 0 || codePoints > text.codePointCount(0, text.length())) {
            throw new IllegalArgumentException("a sentence has the offset " + codePoints + ", outside the text");
        }
        return text.offsetByCodePoints(0, codePoints);
    }

    private static Reading reading(JsonNode reader) {
        List<Set<String>> labels = new ArrayList<>();
        for (JsonNode sentence : field(reader, "labels")) {
            Set<String> set = new LinkedHashSet<>();
            sentence.forEach(label -> set.add(label.asString()));
            labels.add(set);
        }
        JsonNode doc = field(reader, "doc");
        Map<String, Double> severities = new LinkedHashMap<>();
        FAULTS.forEach(fault -> severities.put(fault, number(doc, fault)));
        Map<String, String> present = new LinkedHashMap<>();
        field(reader, "present")
                .properties()
                .forEach(item -> present.put(item.getKey(), item.getValue().asString()));
        return new Reading(labels, severities, number(doc, "quality"), present);
    }

    private static String string(JsonNode record, String key) {
        JsonNode value = field(record, key);
        if (!value.isString()) {
            throw new IllegalArgumentException("'" + key + "' is not a string");
        }
        return value.asString();
    }

    private static double number(JsonNode record, String key) {
        JsonNode value = field(record, key);
        if (!value.isNumber()) {
            throw new IllegalArgumentException("'" + key + "' is not a number");
        }
        return value.asDouble();
    }

    private static Optional<String> optional(JsonNode record, String key) {
        return record.hasNonNull(key) ? Optional.of(string(record, key)) : Optional.empty();
    }

    private static JsonNode field(JsonNode record, String key) {
        if (!record.hasNonNull(key)) {
            throw new IllegalArgumentException("'" + key + "' is missing");
        }
        return record.path(key);
    }
}
