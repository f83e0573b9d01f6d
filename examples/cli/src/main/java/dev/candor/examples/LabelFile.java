package dev.candor.examples;

import dev.candor.Dimension;
import dev.candor.Span;
import dev.candor.Statement;
import dev.candor.Text;
import dev.candor.examples.BrokenRecordException.Reason;
import dev.candor.examples.Labelled.SpanMark;
import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.TreeSet;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Reads labelled statements, a JSON object a line, and tells everything that is wrong with them at once. Use once. */
final class LabelFile {

    private static final Set<String> LABELS = Set.of("quality", "severities", "spans");
    private static final Choice<Dimension> DIMENSION =
            new Choice<>("dimension", List.of(Dimension.values()), Dimension::id);
    private static final int MOST_TOLD = 100;
    private static final int SHOWN = 60;

    private final StatementReader statements = new StatementReader(FieldNames.of(List.of()));
    private final Map<String, Long> lines = new HashMap<>();
    private final Set<String> unknown = new TreeSet<>();
    private final List<Text> problems = new ArrayList<>();

    private LabelFile() {}

    /**
     * The labelled statements of a file, which may be compressed; {@code -} is standard input. Unknown keys are told.
     *
     * @throws InputException when there are none or something is wrong with them, after every problem has been told
     */
    static List<Labelled> read(String name, Session session) {
        LabelFile file = new LabelFile();
        List<Labelled> labelled = new ArrayList<>();
        try (RecordSource source = open(name, session)) {
            for (Optional<RawRecord> raw = source.next(); raw.isPresent(); raw = source.next()) {
                file.read(raw.get()).ifPresent(labelled::add);
            }
        } catch (IOException e) {
            throw StatementFile.unreadable(name, e);
        }
        if (!file.unknown.isEmpty()) {
            String keys = Printable.line(String.join(", ", file.unknown), SHOWN);
            session.tell(new Text("不认识的字段，已忽略：" + keys, "unknown keys are ignored: " + keys));
        }
        int wrong = file.problems.size();
        if (wrong > 0) {
            file.problems.stream().limit(MOST_TOLD).forEach(session::tell);
            throw new InputException(
                    "%s：有 %d 处问题%s，没有评测"
                            .formatted(name, wrong, wrong > MOST_TOLD ? "（只列出前 %d 处）".formatted(MOST_TOLD) : ""),
                    "%s: %d %s%s; nothing was measured"
                            .formatted(
                                    name,
                                    wrong,
                                    wrong == 1 ? "problem" : "problems",
                                    wrong > MOST_TOLD ? " (the first %d are told)".formatted(MOST_TOLD) : ""));
        }
        if (labelled.isEmpty()) {
            throw new InputException(
                    name + "：没有标注；每行一个对象，至少有 text 和 quality",
                    name + ": no labels; give an object a line with at least text and quality");
        }
        return labelled;
    }

    private static RecordSource open(String name, Session session) throws IOException {
        ArchiveReading reading = new ArchiveReading(
                ArchiveReading.Form.JSONL, Optional.of(Encoding.UTF_8), FieldNames.of(List.of()), ',');
        return name.equals(StatementFile.STANDARD_INPUT)
                ? reading.stream(session.terminal().in(), StreamSource.Share.UNKNOWN)
                        .source()
                : reading.file(StatementFile.path(name)).source();
    }

    private Optional<Labelled> read(RawRecord raw) {
        long line = raw.line();
        ObjectNode record;
        try {
            record = JsonRecords.object(raw);
        } catch (BrokenRecordException e) {
            problem(
                    line,
                    e.reason() == Reason.UNDECODABLE
                            ? new Text("不是 UTF-8；请先转换编码", "not UTF-8; convert it first")
                            : e.text());
            return Optional.empty();
        }
        Optional<RecordReader.Entry> entry = entry(line, record);
        Optional<Statement> statement = entry.map(RecordReader.Entry::statement);
        OptionalDouble quality = quality(line, record.path("quality"));
        Map<Dimension, Double> severities = severities(line, record.path("severities"));
        int length = statement.map(given -> given.text().length()).orElse(Integer.MAX_VALUE);
        Optional<List<SpanMark>> marks = marks(line, record.path("spans"), length);
        if (statement.isEmpty() || quality.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Labelled(
                line,
                entry.flatMap(RecordReader.Entry::id),
                statement.get(),
                quality.getAsDouble(),
                severities,
                marks));
    }

    private Optional<RecordReader.Entry> entry(long line, ObjectNode record) {
        RecordReader.Entry entry;
        try {
            entry = statements.read(record);
        } catch (BrokenRecordException e) {
            problem(line, e.text());
            return Optional.empty();
        }
        entry.unknownKeys().stream().filter(key -> !LABELS.contains(key)).forEach(unknown::add);
        entry.id().ifPresent(id -> {
            Long before = lines.putIfAbsent(id, line);
            if (before != null) {
                problem(
                        line,
                        "id “%s”在第 %d 行用过；一份声明一行，有几位读者时取平均".formatted(id, before),
                        "the id '%s' is used in line %d; give a line a statement, with the mean of several readers"
                                .formatted(id, before));
            }
        });
        return Optional.of(entry);
    }

    private OptionalDouble quality(long line, JsonNode given) {
        if (isAbsent(given)) {
            problem(line, "缺少 quality：读者给的质量，0 到 100", "no 'quality': how well the statement serves, 0 to 100");
            return OptionalDouble.empty();
        }
        return number(line, "quality", given, 100);
    }

    private Map<Dimension, Double> severities(long line, JsonNode given) {
        Map<Dimension, Double> severities = new EnumMap<>(Dimension.class);
        if (isAbsent(given)) {
            return severities;
        }
        if (!given.isObject()) {
            wrong(line, "severities", "对象，如 {\"jargon\":3}", "an object such as {\"jargon\":3}", given);
            return severities;
        }
        given.properties().forEach(severity -> {
            Optional<Dimension> dimension = dimension(line, "severities", severity.getKey());
            if (!isAbsent(severity.getValue())) {
                OptionalDouble value = number(line, "severities." + severity.getKey(), severity.getValue(), 10);
                if (dimension.isPresent() && value.isPresent()) {
                    severities.put(dimension.get(), value.getAsDouble());
                }
            }
        });
        return severities;
    }

    private Optional<List<SpanMark>> marks(long line, JsonNode given, int length) {
        if (isAbsent(given)) {
            return Optional.empty();
        }
        List<SpanMark> marks = new ArrayList<>();
        if (!given.isArray()) {
            wrong(line, "spans", "数组，没有可标时写 []", "a list, [] where there is nothing to mark", given);
            return Optional.of(marks);
        }
        for (int i = 0; i < given.size(); i++) {
            mark(line, "spans[" + i + "]", given.path(i), length).ifPresent(marks::add);
        }
        return Optional.of(marks);
    }

    private Optional<SpanMark> mark(long line, String path, JsonNode given, int length) {
        if (!given.isObject()) {
            String wanted = "{\"start\",\"end\",\"dimension\"}";
            wrong(line, path, "对象 " + wanted, "an object " + wanted, given);
            return Optional.empty();
        }
        Optional<Dimension> dimension =
                dimension(line, path, given.path("dimension").asString(""));
        int start = offset(given.path("start"));
        int end = offset(given.path("end"));
        if (start < 0 || end <= start || end > length) {
            String most = length == Integer.MAX_VALUE ? "" : " (" + length + ")";
            wrong(
                    line,
                    path,
                    "UTF-16 位置，0 ≤ start < end ≤ 正文长度" + most,
                    "UTF-16 offsets with 0 <= start < end <= the length of the text" + most,
                    given);
            return Optional.empty();
        }
        return dimension.map(found -> new SpanMark(new Span(start, end), found));
    }

    /** The offset; -1 when it is none. */
    private static int offset(JsonNode given) {
        return given.isInt() ? given.intValue() : -1;
    }

    private Optional<Dimension> dimension(long line, String path, String given) {
        try {
            return Optional.of(DIMENSION.of(given));
        } catch (InputException e) {
            problem(line, path + "：" + e.text().zh(), path + ": " + e.text().en());
            return Optional.empty();
        }
    }

    private OptionalDouble number(long line, String path, JsonNode given, int most) {
        if (given.isNumber() && given.doubleValue() >= 0 && given.doubleValue() <= most) {
            return OptionalDouble.of(given.doubleValue());
        }
        wrong(line, path, "0 到 " + most + " 的数", "a number from 0 to " + most, given);
        return OptionalDouble.empty();
    }

    /** A null counts as absent. */
    private static boolean isAbsent(JsonNode given) {
        return given.isMissingNode() || given.isNull();
    }

    private void wrong(long line, String path, String wantedZh, String wantedEn, JsonNode was) {
        String shown = Printable.line(was.toString(), SHOWN);
        problem(
                line,
                "%s 应为%s，而不是 %s".formatted(path, wantedZh, shown),
                "'%s' must be %s, but was %s".formatted(path, wantedEn, shown));
    }

    private void problem(long line, String zh, String en) {
        problem(line, new Text(zh, en));
    }

    private void problem(long line, Text what) {
        problems.add(new Text("第 %d 行：%s".formatted(line, what.zh()), "line %d: %s".formatted(line, what.en())));
    }
}
