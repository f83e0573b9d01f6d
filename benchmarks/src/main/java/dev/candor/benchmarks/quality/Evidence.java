package dev.candor.benchmarks.quality;

import dev.candor.Disclosure;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Which sentences of a statement show a disclosure, as a reader marked them.
 *
 * @param shows the numbers of the sentences, by disclosure
 */
record Evidence(Map<String, Set<Integer>> shows) {

    /** Copies the map. */
    Evidence {
        shows = Map.copyOf(shows);
    }

    /** Reads a file of one statement a line, by the id of the statement. */
    static Map<String, Evidence> read(Path file) throws IOException {
        JsonMapper mapper = new JsonMapper();
        Map<String, Evidence> evidence = new LinkedHashMap<>();
        for (String line : Files.readAllLines(file)) {
            JsonNode record = mapper.readTree(line);
            Map<String, Set<Integer>> shows = new HashMap<>();
            for (Disclosure.Item item : Disclosure.Item.values()) {
                Set<Integer> sentences = new HashSet<>();
                record.path("shows").path(item.id()).forEach(number -> sentences.add(number.asInt()));
                shows.put(item.id(), sentences);
            }
            evidence.put(record.path("id").asString(), new Evidence(shows));
        }
        return evidence;
    }

    /** Whether a sentence shows an item. */
    boolean shows(Disclosure.Item item, int sentence) {
        return shows.getOrDefault(item.id(), Set.of()).contains(sentence);
    }
}
