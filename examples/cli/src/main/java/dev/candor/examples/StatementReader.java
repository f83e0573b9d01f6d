package dev.candor.examples;

import dev.candor.Statement;
import dev.candor.Text;
import dev.candor.examples.BrokenRecordException.Reason;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.IllformedLocaleException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Reads a statement from the fields of a record: {@code text} and what else is known. */
final class StatementReader {

    private final FieldNames names;

    /** Reads fields that have these names. */
    StatementReader(FieldNames names) {
        this.names = names;
    }

    /** The statement with these fields; throws {@link BrokenRecordException} when there is none. */
    RecordReader.Entry read(ObjectNode record) throws BrokenRecordException {
        Optional<String> id = id(record);
        Fields fields = new Fields(record, names, id);
        String text = fields.string("text")
                .orElseThrow(() -> new BrokenRecordException(
                        Reason.MISSING_TEXT,
                        id,
                        new Text(
                                "缺少 " + names.of("text") + "：声明的全文",
                                "no '" + names.of("text") + "': the full text of the statement")));
        Statement.Builder statement = Statement.builder(RecordReader.withoutMarkers(text, id));
        fields.string("title").ifPresent(statement::title);
        fields.string("issuer").ifPresent(statement::issuer);
        fields.language("lang").ifPresent(statement::language);
        fields.choice(Choice.CRISIS).ifPresent(statement::crisis);
        fields.choice(Choice.STAGE).ifPresent(statement::stage);
        fields.choice(Choice.REGION).ifPresent(statement::region);
        fields.choice(Choice.VOICE).ifPresent(statement::voice);
        fields.time("incidentAt").ifPresent(statement::incidentAt);
        fields.time("publishedAt").ifPresent(statement::publishedAt);
        List<String> unknown = record.propertyNames().stream()
                .filter(name -> !names.knows(name))
                .toList();
        return new RecordReader.Entry(id, statement.build(), unknown);
    }

    /** Numbers are taken as they are written, since many sets count their records. */
    private Optional<String> id(ObjectNode record) throws BrokenRecordException {
        JsonNode value = record.path(names.of("id"));
        if (value.isMissingNode() || value.isNull()) {
            return Optional.empty();
        }
        if (value.isString() || value.isIntegralNumber()) {
            return Optional.of(value.asString());
        }
        throw badValue(Optional.empty(), names.of("id"), "字符串", "a string", value.toString());
    }

    private static BrokenRecordException badValue(
            Optional<String> id, String key, String wantedZh, String wantedEn, String was) {
        String shown = was.length() <= 60 ? was : was.substring(0, 60) + "…";
        return new BrokenRecordException(
                Reason.BAD_VALUE,
                id,
                new Text(
                        "%s 应为%s，而不是 %s".formatted(key, wantedZh, shown),
                        "'%s' must be %s, but was %s".formatted(key, wantedEn, shown)));
    }

    /** The fields of one record, whose id goes into every complaint. A null counts as absent. */
    /** A time, or the start of a day in UTC: only the day counts. */
    private static OffsetDateTime time(String given) {
        return given.indexOf('T') < 0 ? StatementOptions.startOf(LocalDate.parse(given)) : OffsetDateTime.parse(given);
    }

    private record Fields(ObjectNode record, FieldNames names, Optional<String> id) {

        Optional<String> string(String key) throws BrokenRecordException {
            JsonNode value = record.path(names.of(key));
            if (value.isMissingNode() || value.isNull()) {
                return Optional.empty();
            }
            if (!value.isString()) {
                throw badValue(id, names.of(key), "字符串", "a string", value.toString());
            }
            return Optional.of(value.stringValue());
        }

        /** A language tag; {@code auto} is the same as none. */
        Optional<String> language(String key) throws BrokenRecordException {
            Optional<String> tag = string(key).filter(value -> !value.equals("auto"));
            if (tag.isPresent()) {
                try {
                    new Locale.Builder().setLanguageTag(tag.get());
                } catch (IllformedLocaleException e) {
                    throw badValue(id, names.of(key), "语言标签，如 zh-Hant", "a language tag such as zh-Hant", tag.get());
                }
            }
            return tag;
        }

        <T> Optional<T> choice(Choice<T> choice) throws BrokenRecordException {
            Optional<String> given = string(choice.name());
            try {
                return given.map(choice::of);
            } catch (InputException e) {
                throw new BrokenRecordException(Reason.BAD_VALUE, id, e.text());
            }
        }

        Optional<OffsetDateTime> time(String key) throws BrokenRecordException {
            Optional<String> given = string(key);
            try {
                return given.map(StatementReader::time);
            } catch (DateTimeParseException e) {
                throw badValue(
                        id,
                        names.of(key),
                        "带时区的 ISO 8601 时间，如 2026-03-01T08:00+08:00，或日期，如 2026-03-01",
                        "an ISO 8601 time with an offset such as 2026-03-01T08:00+08:00, or a date such as 2026-03-01",
                        given.orElse(""));
            }
        }
    }
}
