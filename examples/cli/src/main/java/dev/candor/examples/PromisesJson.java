package dev.candor.examples;

import java.util.List;
import java.util.stream.Collectors;

/** Promises as JSON: a record for each file, with the promises in the form of the report. */
final class PromisesJson implements PromisesWriter {

    @Override
    public String write(List<Promises> files) {
        return files.stream().map(PromisesJson::line).collect(Collectors.joining());
    }

    private static String line(Promises file) {
        return JsonLines.line(json -> {
            json.writeStartObject();
            json.writeStringProperty("schemaVersion", JsonParts.SCHEMA_VERSION);
            json.writeStringProperty("id", file.file());
            JsonParts.array(json, "promises", file.promises(), JsonReport::promise);
            json.writeEndObject();
        });
    }
}
