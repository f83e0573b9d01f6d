package dev.candor.examples;

import dev.candor.Span;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads the records that {@code candor batch} and {@code candor grade --format json} write. Not thread-safe. */
final class ResultFile implements AutoCloseable {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private final String name;
    private final RecordSource source;

    private ResultFile(String name, RecordSource source) {
        this.name = name;
        this.source = source;
    }

    /** Opens a file, which may be compressed. */
    static ResultFile open(String name) {
        ArchiveReading reading = new ArchiveReading(
                ArchiveReading.Form.JSONL, Optional.of(Encoding.UTF_8), FieldNames.of(List.of()), ',');
        try {
            return new ResultFile(name, reading.file(StatementFile.path(name)).source());
        } catch (IOException e) {
            throw StatementFile.unreadable(name, e);
        }
    }

    /** Whether a file has the name of a file of results. */
    static boolean isNamed(String name) {
        String plain = name.endsWith(".gz") ? name.substring(0, name.length() - 3) : name;
        return plain.endsWith(".jsonl") || plain.endsWith(".json");
    }

    /** The next result; nothing at the end. Throws {@link InputException} for a line that holds none. */
    Optional<Assessment> next() {
        try {
            Optional<RawRecord> record = source.next();
            return record.isEmpty() ? Optional.empty() : Optional.of(assessment(record.get()));
        } catch (IOException e) {
            throw StatementFile.unreadable(name, e);
        }
    }

    @Override
    public void close() {
        try {
            source.close();
        } catch (IOException e) {
            throw StatementFile.unreadable(name, e);
        }
    }

    private Assessment assessment(RawRecord raw) {
        JsonNode record;
        try {
            record = MAPPER.readTree(raw.text());
        } catch (BrokenRecordException | JacksonException e) {
            throw noResult(raw);
        }
        Optional<String> id = record.path("id").stringValueOpt();
        if (record.path("notScored").isObject() || record.path("error").isObject()) {
            return new Assessment(id, OptionalInt.empty(), Map.of(), List.of());
        }
        if (!record.path("findings").isArray()
                || !record.path("overall").path("score").isInt()) {
            throw noResult(raw);
        }
        Map<String, Integer> dimensions = new LinkedHashMap<>();
        record.path("dimensions")
                .properties()
                .forEach(entry -> dimensions.put(
                        entry.getKey(), entry.getValue().path("score").asInt(0)));
        List<Fault> faults = new ArrayList<>();
        for (JsonNode finding : record.path("findings")) {
            faults.add(fault(finding));
        }
        return new Assessment(
                id, OptionalInt.of(record.path("overall").path("score").intValue()), dimensions, faults);
    }

    private static Fault fault(JsonNode finding) {
        Optional<Span> span = finding.path("start").isInt()
                        && finding.path("end").isInt()
                ? Optional.of(new Span(
                        finding.path("start").intValue(), finding.path("end").intValue()))
                : Optional.empty();
        return new Fault(
                finding.path("rule").asString(""),
                span,
                finding.path("excerpt").asString(""),
                finding.path("message").asString(""));
    }

    private InputException noResult(RawRecord raw) {
        return new InputException(
                "%s：第 %d 行不是完整的评阅结果；请用 candor batch（不带 --columns）或 grade --format json 的输出".formatted(name, raw.line()),
                "%s: line %d is no full result; give what candor batch without --columns or grade --format json wrote"
                        .formatted(name, raw.line()));
    }
}
