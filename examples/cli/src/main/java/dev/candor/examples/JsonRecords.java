package dev.candor.examples;

import dev.candor.Text;
import dev.candor.examples.BrokenRecordException.Reason;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Reads records that are JSON objects. */
final class JsonRecords implements RecordReader {

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_READING_DUP_TREE_KEY)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private final StatementReader statements;

    /** Reads keys that have these names. */
    JsonRecords(FieldNames names) {
        statements = new StatementReader(names);
    }

    @Override
    public Entry read(RawRecord record) throws BrokenRecordException {
        return statements.read(object(record));
    }

    /** The fields of a record; throws {@link BrokenRecordException} when it is no JSON object. */
    static ObjectNode object(RawRecord record) throws BrokenRecordException {
        if (parse(record.text()) instanceof ObjectNode fields) {
            return fields;
        }
        throw new BrokenRecordException(
                Reason.BROKEN_JSON,
                Optional.empty(),
                new Text("每行必须是一个 JSON 对象 {…}", "a line must be one JSON object {…}"));
    }

    private static JsonNode parse(String line) throws BrokenRecordException {
        try {
            return MAPPER.readTree(line);
        } catch (JacksonException e) {
            throw new BrokenRecordException(Reason.BROKEN_JSON, Optional.empty(), JsonProblem.inLine(e));
        }
    }
}
