package dev.candor.examples;

import dev.candor.Crisis;
import dev.candor.Stage;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Objects;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Skeletons of statements to fill in, from {@code outline.json}: the parts of each stage in order, each as the crisis has
 * it, else as all have it. An empty part is left out. Immutable.
 */
final class Outline {

    /** The scripts, as the keys of the resource name them. */
    enum Script {
        HANS("zh-Hans"),
        HANT("zh-Hant");

        private final String tag;

        Script(String tag) {
            this.tag = tag;
        }

        /** The BCP 47 tag. */
        String tag() {
            return tag;
        }

        private String key() {
            return tag.substring(3).toLowerCase(Locale.ROOT);
        }
    }

    private final JsonNode data;

    private Outline(JsonNode data) {
        this.data = data;
    }

    /** The outlines that ship with the program. */
    static Outline standard() {
        String name = "outline.json";
        try (InputStream in = Objects.requireNonNull(Outline.class.getResourceAsStream(name), name)) {
            return new Outline(new JsonMapper().readTree(in));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The skeleton with its slots, such as 〔日期〕; it ends with a line break. */
    String skeleton(Crisis crisis, Stage stage, Script script) {
        JsonNode own = data.path("crises").path(crisis.id());
        StringBuilder out = new StringBuilder();
        for (JsonNode part : data.path("stages").path(stage.id())) {
            String id = part.asString();
            JsonNode words = own.has(id) ? own.path(id) : data.path("parts").path(id);
            String text = words.path(script.key()).asString("");
            if (!text.isEmpty()) {
                out.append(out.isEmpty() ? "" : "\n").append(text).append("\n");
            }
        }
        return out.toString();
    }
}
