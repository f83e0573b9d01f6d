package dev.candor.examples;

import dev.candor.Text;
import dev.candor.casefile.Case;
import dev.candor.casefile.CaseEvent;
import dev.candor.casefile.CaseQuestion;
import dev.candor.casefile.CaseStatement;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Reads a case from JSON as {@code docs/json/case-file.schema.json} describes it, and tells everything that is wrong with it
 * at once. Use once.
 */
final class CaseFile {

    private static final JsonMapper MAPPER = new JsonMapper();
    private static final Set<String> KEYS =
            Set.of("id", "crisis", "occurredAt", "knownAt", "asOf", "statements", "questions", "events");
    private static final Set<String> STATEMENT = Set.of("id", "publishedAt", "voice", "channel", "text");
    private static final Set<String> QUESTION = Set.of("id", "text", "weight");
    private static final Set<String> EVENT = Set.of("at", "kind", "text");
    private static final Choice<CaseEvent.Kind> KIND =
            new Choice<>("kind", List.of(CaseEvent.Kind.values()), CaseEvent.Kind::id);
    private static final double STANDARD_WEIGHT = 0.25;

    private final String name;
    private final List<Text> problems = new ArrayList<>();

    private CaseFile(String name) {
        this.name = name;
    }

    /**
     * The case in a JSON text.
     *
     * @throws InputException with every problem and the path of its field
     */
    static Case read(String name, String json) {
        return new CaseFile(name).read(json);
    }

    private Case read(String json) {
        JsonNode root;
        try {
            root = MAPPER.readTree(json);
        } catch (JacksonException e) {
            Text problem = JsonProblem.of(e);
            throw new InputException(name + "：" + problem.zh(), name + ": " + problem.en());
        }
        if (!root.isObject()) {
            throw new InputException(
                    name + "：应为 JSON 对象，有 statements", name + ": must be a JSON object with statements");
        }
        known(root, "", KEYS);
        List<CaseStatement> statements = new ArrayList<>();
        List<CaseQuestion> questions = new ArrayList<>();
        List<CaseEvent> events = new ArrayList<>();
        for (Item item : items(root, "statements", STATEMENT)) {
            statements.add(new CaseStatement(
                    id(item, "s"),
                    time(item.node(), item.path(), "publishedAt"),
                    choice(item, Choice.VOICE),
                    string(item.node(), item.path(), "channel"),
                    text(item)));
        }
        for (Item item : items(root, "questions", QUESTION)) {
            questions.add(new CaseQuestion(id(item, "q"), text(item), weight(item)));
        }
        for (Item item : items(root, "events", EVENT)) {
            events.add(new CaseEvent(
                    time(item.node(), item.path(), "at"), choice(item, KIND).orElse(CaseEvent.Kind.OTHER), text(item)));
        }
        distinct("statements", statements.stream().map(CaseStatement::id).toList());
        distinct("questions", questions.stream().map(CaseQuestion::id).toList());
        var id = string(root, "", "id");
        var crisis = choice(new Item(root, "", 0), Choice.CRISIS);
        var occurredAt = time(root, "", "occurredAt");
        var knownAt = time(root, "", "knownAt");
        var asOf = time(root, "", "asOf");
        if (!problems.isEmpty()) {
            throw new InputException(
                    problems.stream().map(Text::zh).collect(Collectors.joining("；")),
                    problems.stream().map(Text::en).collect(Collectors.joining("; ")));
        }
        return new Case(id.orElse(name), crisis, occurredAt, knownAt, asOf, statements, questions, events);
    }

    /** An object in a list, with the path that leads to it. */
    private record Item(JsonNode node, String path, int index) {}

    private List<Item> items(JsonNode root, String key, Set<String> keys) {
        JsonNode list = root.path(key);
        List<Item> items = new ArrayList<>();
        if (!list.isMissingNode() && !list.isNull() && !list.isArray()) {
            problem(key, "应为数组", "must be an array");
            return items;
        }
        for (int i = 0; i < list.size(); i++) {
            String path = key + "[" + i + "]";
            if (list.path(i).isObject()) {
                known(list.path(i), path + ".", keys);
                items.add(new Item(list.path(i), path + ".", i));
            } else {
                problem(path, "应为对象", "must be an object");
            }
        }
        return items;
    }

    private void known(JsonNode node, String path, Set<String> keys) {
        for (String key : node.propertyNames()) {
            if (!keys.contains(key)) {
                String allowed = keys.stream().sorted().collect(Collectors.joining(", "));
                problem(path + key, "不认识这个字段；可用的有 " + allowed, "unknown; allowed: " + allowed);
            }
        }
    }

    private void distinct(String list, List<String> ids) {
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < ids.size(); i++) {
            if (!seen.add(ids.get(i))) {
                problem(
                        list + "[" + i + "].id",
                        "“" + ids.get(i) + "”前面已经用过，请各用各的",
                        "'" + ids.get(i) + "' is used before; give each its own");
            }
        }
    }

    private String id(Item item, String prefix) {
        return string(item.node(), item.path(), "id").orElse(prefix + (item.index() + 1));
    }

    private String text(Item item) {
        Optional<String> text = string(item.node(), item.path(), "text");
        if (text.isEmpty() && !item.node().hasNonNull("text")) {
            problem(item.path() + "text", "缺少正文", "is missing");
        }
        return withoutMarkers(item.path() + "text", text.orElse(""));
    }

    private String withoutMarkers(String path, String text) {
        try {
            return Markers.of(text).hidden();
        } catch (InputException e) {
            problem(path, e.text().zh(), e.text().en());
            return "";
        }
    }

    private double weight(Item item) {
        JsonNode value = item.node().path("weight");
        if (value.isMissingNode() || value.isNull()) {
            return STANDARD_WEIGHT;
        }
        double weight = value.isNumber() ? value.asDouble() : -1;
        if (!(weight > 0 && weight <= 1)) {
            problem(
                    item.path() + "weight",
                    "应为大于 0、不超过 1 的数，而不是 " + value,
                    "must be a number above 0 and at most 1, but was " + value);
            return STANDARD_WEIGHT;
        }
        return weight;
    }

    private Optional<String> string(JsonNode node, String path, String key) {
        JsonNode value = node.path(key);
        if (value.isMissingNode() || value.isNull()) {
            return Optional.empty();
        }
        if (!value.isString()) {
            problem(path + key, "应为字符串，而不是 " + value, "must be a string, but was " + value);
            return Optional.empty();
        }
        return Optional.of(value.stringValue());
    }

    private <T> Optional<T> choice(Item item, Choice<T> choice) {
        Optional<String> given = string(item.node(), item.path(), choice.name());
        try {
            return given.map(choice::of);
        } catch (InputException e) {
            problems.add(new Text(
                    name + "：" + item.path() + e.text().zh(),
                    name + ": " + item.path() + choice.name() + ": " + e.text().en()));
            return Optional.empty();
        }
    }

    private Optional<OffsetDateTime> time(JsonNode node, String path, String key) {
        Optional<String> given = string(node, path, key);
        try {
            return given.map(OffsetDateTime::parse);
        } catch (DateTimeParseException e) {
            problem(
                    path + key,
                    "应为带时区的 ISO 8601 时间，如 2026-03-01T08:00+08:00，而不是 " + given.orElse(""),
                    "must be an ISO 8601 time with an offset such as 2026-03-01T08:00+08:00, but was "
                            + given.orElse(""));
            return Optional.empty();
        }
    }

    private void problem(String path, String zh, String en) {
        problems.add(new Text(name + "：" + path + " " + zh, name + ": " + path + " " + en));
    }
}
