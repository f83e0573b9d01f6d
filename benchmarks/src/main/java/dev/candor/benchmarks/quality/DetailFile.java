package dev.candor.benchmarks.quality;

import dev.candor.Span;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A file of statements whose facts, or whose promises, one reader labelled; one JSON object a line.
 *
 * @param name the name of the file
 * @param content what is labelled
 * @param statements in the order of the file
 */
record DetailFile(String name, Content content, List<DetailGold> statements) {

    /** What is labelled. */
    enum Content {
        FACTS,
        PROMISES;

        String key() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    private static final JsonMapper MAPPER = new JsonMapper();

    /** Copies the statements. */
    DetailFile {
        statements = List.copyOf(statements);
    }

    /**
     * Reads a file.
     *
     * @throws IllegalArgumentException with every broken line, by file and number
     * @throws UncheckedIOException when the file cannot be read
     */
    static DetailFile read(Path file) {
        List<String> lines;
        try {
            lines = Files.readAllLines(file).stream()
                    .filter(line -> !line.isBlank())
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the labels " + file, e);
        }
        List<DetailGold> statements = new ArrayList<>();
        List<String> errors = new ArrayList<>();
        Content content =
                lines.stream().allMatch(line -> line.contains("\"facts\"")) ? Content.FACTS : Content.PROMISES;
        for (int i = 0; i < lines.size(); i++) {
            try {
                statements.add(statement(MAPPER.readTree(lines.get(i)), content));
            } catch (JacksonException | IllegalArgumentException | DateTimeParseException e) {
                errors.add(file + ":" + (i + 1) + ": " + e.getMessage());
            }
        }
        if (!errors.isEmpty()) {
            throw new IllegalArgumentException(String.join(System.lineSeparator(), errors));
        }
        return new DetailFile(String.valueOf(file.getFileName()), content, statements);
    }

    private static DetailGold statement(JsonNode record, Content content) {
        String text = field(record, "text").asString();
        JsonNode published = record.path("publishedAt");
        Optional<LocalDate> publishedAt =
                published.isString() ? Optional.of(LocalDate.parse(published.asString())) : Optional.empty();
        List<Detail> details = new ArrayList<>();
        for (JsonNode label : field(record, content.key())) {
            details.add(detail(label, text, content));
        }
        details.sort(Comparator.comparing(Detail::span));
        return new DetailGold(field(record, "id").asString(), text, publishedAt, details);
    }

    private static Detail detail(JsonNode label, String text, Content content) {
        Span span = new Span(field(label, "start").asInt(), field(label, "end").asInt());
        if (span.end() > text.length()) {
            throw new IllegalArgumentException("a label ends at " + span.end() + ", outside the text");
        }
        return switch (content) {
            case FACTS ->
                new Detail(
                        field(label, "kind").asString(),
                        span,
                        field(label, "value").asString());
            case PROMISES ->
                new Detail(
                        Detail.PROMISE,
                        span,
                        Integer.toString(field(label, "specificity").asInt()));
        };
    }

    private static JsonNode field(JsonNode record, String key) {
        if (!record.hasNonNull(key)) {
            throw new IllegalArgumentException("'" + key + "' is missing");
        }
        return record.path(key);
    }
}
