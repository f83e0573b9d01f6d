package dev.candor.examples;

import java.util.List;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Promises as JSON: a record for each file, with the promises in the form of the report. */
final class PromisesJson implements PromisesWriter {

    @Override
    public String write(List<Promises> files) {
        StringBuilder out = new StringBuilder();
        for (Promises file : files) {
            ObjectNode record = JsonNodeFactory.instance.objectNode();
            record.put("schemaVersion", JsonReport.SCHEMA_VERSION).put("id", file.file());
            ArrayNode promises = record.putArray("promises");
            file.promises().forEach(promise -> promises.add(JsonReport.promise(promise)));
            out.append(JsonLines.line(record));
        }
        return out.toString();
    }
}
