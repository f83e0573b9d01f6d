package dev.candor.examples;

import dev.candor.Statement;
import dev.candor.Text;
import dev.candor.examples.BrokenLineException.Reason;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.IllformedLocaleException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads a statement from a line of a batch: a JSON object with {@code text} and what else is known. */
final class StatementReader {

    /** The keys that are read. */
    static final Set<String> KEYS = Set.of(
            "id", "text", "title", "lang", "crisis", "stage", "region", "voice", "issuer", "incidentAt", "publishedAt");

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_READING_DUP_TREE_KEY)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    /**
     * A statement of a batch.
     *
     * @param id its id; not necessarily the only one with it
     * @param statement the statement
     * @param unknownKeys keys that are not read, in their order
     */
    record Entry(Optional<String> id, Statement statement, List<String> unknownKeys) {}

    /** The statement in this line; throws {@link BrokenLineException} when there is none. */
    Entry read(Line line) throws BrokenLineException {
        JsonNode root = json(line.text());
        if (!root.isObject()) {
            throw new BrokenLineException(
                    Reason.BROKEN_JSON,
                    Optional.empty(),
                    new Text("每行必须是一个 JSON 对象 {…}", "a line must be one JSON object {…}"));
        }
        Optional<String> id = id(root);
        Fields fields = new Fields(root, id);
        String text = fields.string("text")
                .orElseThrow(() -> new BrokenLineException(
                        Reason.MISSING_TEXT,
                        id,
                        new Text("缺少 text：声明的全文", "no 'text': the full text of the statement")));
        Statement.Builder statement = Statement.builder(text);
        fields.string("title").ifPresent(statement::title);
        fields.string("issuer").ifPresent(statement::issuer);
        fields.language("lang").ifPresent(statement::language);
        fields.choice(Choice.CRISIS).ifPresent(statement::crisis);
        fields.choice(Choice.STAGE).ifPresent(statement::stage);
        fields.choice(Choice.REGION).ifPresent(statement::region);
        fields.choice(Choice.VOICE).ifPresent(statement::voice);
        fields.time("incidentAt").ifPresent(statement::incidentAt);
        fields.time("publishedAt").ifPresent(statement::publishedAt);
        List<String> unknown =
                root.propertyNames().stream().filter(key -> !KEYS.contains(key)).toList();
        return new Entry(id, statement.build(), unknown);
    }

    private static JsonNode json(String line) throws BrokenLineException {
        try {
            return MAPPER.readTree(line);
        } catch (JacksonException e) {
            int column = e.getLocation() == null ? 0 : e.getLocation().getColumnNr();
            throw new BrokenLineException(
                    Reason.BROKEN_JSON,
                    Optional.empty(),
                    new Text(
                            "第 %d 列附近不是合法的 JSON（%s）".formatted(column, e.getOriginalMessage()),
                            "not JSON near column %d (%s)".formatted(column, e.getOriginalMessage())));
        }
    }

    /** Numbers are taken as they are written, since many sets count their records. */
    private static Optional<String> id(JsonNode root) throws BrokenLineException {
        JsonNode value = root.path("id");
        if (value.isMissingNode() || value.isNull()) {
            return Optional.empty();
        }
        if (value.isString() || value.isIntegralNumber()) {
            return Optional.of(value.asString());
        }
        throw badValue(Optional.empty(), "id", "字符串", "a string", value.toString());
    }

    private static BrokenLineException badValue(
            Optional<String> id, String key, String wantedZh, String wantedEn, String was) {
        String shown = was.length() <= 60 ? was : was.substring(0, 60) + "…";
        return new BrokenLineException(
                Reason.BAD_VALUE,
                id,
                new Text(
                        "%s 应为%s，而不是 %s".formatted(key, wantedZh, shown),
                        "'%s' must be %s, but was %s".formatted(key, wantedEn, shown)));
    }

    /** The fields of one record, whose id goes into every complaint. A null counts as absent. */
    private record Fields(JsonNode root, Optional<String> id) {

        Optional<String> string(String key) throws BrokenLineException {
            JsonNode value = root.path(key);
            if (value.isMissingNode() || value.isNull()) {
                return Optional.empty();
            }
            if (!value.isString()) {
                throw badValue(id, key, "字符串", "a string", value.toString());
            }
            return Optional.of(value.stringValue());
        }

        /** A language tag; {@code auto} is the same as none. */
        Optional<String> language(String key) throws BrokenLineException {
            Optional<String> tag = string(key).filter(value -> !value.equals("auto"));
            if (tag.isPresent()) {
                try {
                    new Locale.Builder().setLanguageTag(tag.get());
                } catch (IllformedLocaleException e) {
                    throw badValue(id, key, "语言标签，如 zh-Hant", "a language tag such as zh-Hant", tag.get());
                }
            }
            return tag;
        }

        <T> Optional<T> choice(Choice<T> choice) throws BrokenLineException {
            Optional<String> given = string(choice.name());
            try {
                return given.map(choice::of);
            } catch (InputException e) {
                throw new BrokenLineException(Reason.BAD_VALUE, id, e.text());
            }
        }

        Optional<OffsetDateTime> time(String key) throws BrokenLineException {
            Optional<String> given = string(key);
            try {
                return given.map(OffsetDateTime::parse);
            } catch (DateTimeParseException e) {
                throw badValue(
                        id,
                        key,
                        "带时区的 ISO 8601 时间，如 2026-03-01T08:00+08:00",
                        "an ISO 8601 time with an offset such as 2026-03-01T08:00+08:00",
                        given.orElse(""));
            }
        }
    }
}
