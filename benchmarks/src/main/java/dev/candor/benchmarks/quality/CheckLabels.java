package dev.candor.benchmarks.quality;

import dev.candor.Check;
import dev.candor.Presence;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.OptionalInt;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What a reader says of the ten checks of a statement.
 *
 * @param answers by check
 */
record CheckLabels(Map<Check.Item, Answer> answers) {

    /**
     * What is said of one check.
     *
     * @param presence whether the text answers it
     * @param sentence the number of a sentence that answers it, or pretends to
     */
    record Answer(Presence presence, OptionalInt sentence) {}

    /** Copies the map. */
    CheckLabels {
        answers = Map.copyOf(answers);
    }

    /**
     * Reads a file of one statement a line, by the id of the statement: {@code {"id","checks":{check:[answer,sentence]}}}, the answers
     * {@code yes}, {@code vague}, {@code no} and {@code na}.
     */
    static Map<String, CheckLabels> read(Path file) throws IOException {
        JsonMapper mapper = new JsonMapper();
        Map<String, CheckLabels> labels = new LinkedHashMap<>();
        for (String line : Files.readAllLines(file)) {
            JsonNode record = mapper.readTree(line);
            Map<Check.Item, Answer> answers = new EnumMap<>(Check.Item.class);
            for (Check.Item item : Check.Item.values()) {
                JsonNode given = record.path("checks").path(item.id());
                OptionalInt sentence =
                        given.size() > 1 ? OptionalInt.of(given.path(1).asInt()) : OptionalInt.empty();
                answers.put(item, new Answer(presence(given.path(0).asString()), sentence));
            }
            labels.put(record.path("id").asString(), new CheckLabels(answers));
        }
        return labels;
    }

    private static Presence presence(String answer) {
        return switch (answer) {
            case "yes" -> Presence.PRESENT;
            case "vague" -> Presence.VAGUE;
            case "no" -> Presence.MISSING;
            case "na" -> Presence.NOT_APPLICABLE;
            default ->
                throw new IllegalArgumentException(
                        "unknown answer '" + answer + "' to a check; allowed: yes, vague, no, na");
        };
    }
}
