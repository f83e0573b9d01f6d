package dev.candor.examples;

import dev.candor.Promise;
import dev.candor.Promise.Commitment;
import dev.candor.Promise.Condition;
import dev.candor.Promise.Tense;
import dev.candor.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/** Promises as rows for people: how much can be checked, until when, the words, and what is empty. */
final class PromiseTable implements Speaker {

    private static final int POINTS_COLUMNS = 5;
    private static final int DEADLINE_COLUMNS = 12;
    private static final int LONGEST_WORDS = 300;
    private static final Text HEAD_POINTS = new Text("可查", "of 4");
    private static final Text HEAD_DEADLINE = new Text("期限", "deadline");
    private static final Text HEAD_WORDS = new Text("承诺", "promise");
    private static final Text EMPTY = new Text("缺：", "empty: ");
    private static final Text HEDGED = new Text("只说去试", "only to try");
    private static final Text ABSOLUTE = new Text("说得太满", "absolute");
    private static final Text OBJECTIVE = new Text("有条件", "conditional");
    private static final Text SELF_JUDGED = new Text("条件由自己判断", "you judge the condition");
    private static final Text ONGOING = new Text("正在做", "under way");
    private static final Map<String, Text> FIELDS = Map.of(
            "measure", new Text("措施", "measure"),
            "deadline", new Text("期限", "deadline"),
            "amount", new Text("数量或范围", "amount"),
            "actor", new Text("由谁", "actor"),
            "verification", new Text("谁来核查", "verification"));

    private final Locale ui;
    private final Palette palette;
    private final int columns;

    /** Speaks this language, paints with these colours, and fills at most this many columns. */
    PromiseTable(Locale ui, Palette palette, int columns) {
        this.ui = ui;
        this.palette = palette;
        this.columns = columns;
    }

    @Override
    public Locale ui() {
        return ui;
    }

    /** What is to come and under way; with a head unless there is none. */
    List<String> open(Promises file) {
        List<Promise> open = file.promises().stream()
                .filter(promise -> promise.tense() != Tense.DONE)
                .toList();
        return table(file, open);
    }

    /** What was done. */
    List<String> done(Promises file) {
        List<Promise> done = file.promises().stream()
                .filter(promise -> promise.tense() == Tense.DONE)
                .toList();
        return table(file, done);
    }

    private List<String> table(Promises file, List<Promise> promises) {
        List<String> rows = new ArrayList<>();
        if (!promises.isEmpty()) {
            rows.add(palette.faint(cells(in(HEAD_POINTS), in(HEAD_DEADLINE)) + in(HEAD_WORDS)));
        }
        for (Promise promise : promises) {
            add(rows, file, promise);
        }
        return rows;
    }

    private void add(List<String> rows, Promises file, Promise promise) {
        String indent = cells("", "");
        List<String> words = Rows.of(Printable.line(file.words(promise), LONGEST_WORDS), columns - Columns.of(indent));
        String points = Columns.pad(promise.specificity() + "/4", POINTS_COLUMNS);
        String told = in(DeadlineWords.of(promise.deadline().orElse("")));
        String deadline = Columns.pad(Printable.line(told, DEADLINE_COLUMNS - 2), DEADLINE_COLUMNS);
        for (int i = 0; i < words.size(); i++) {
            rows.add((i == 0 ? painted(promise, points) + deadline : indent) + words.get(i));
        }
        String remarks = remarks(promise);
        if (!remarks.isEmpty()) {
            Rows.of(remarks, columns - Columns.of(indent)).forEach(row -> rows.add(indent + palette.faint(row)));
        }
    }

    private String painted(Promise promise, String points) {
        return switch (promise.specificity()) {
            case 0, 1 -> palette.bad(points);
            case 2 -> palette.doubtful(points);
            default -> palette.good(points);
        };
    }

    private static String cells(String points, String deadline) {
        return Columns.pad(points, POINTS_COLUMNS) + Columns.pad(deadline, DEADLINE_COLUMNS);
    }

    /** What is empty, and how it is said. */
    String remarks(Promise promise) {
        List<String> remarks = new ArrayList<>();
        if (!promise.missing().isEmpty()) {
            remarks.add(in(EMPTY)
                    + promise.missing().stream()
                            .map(field -> in(Objects.requireNonNull(FIELDS.get(field), field)))
                            .collect(Collectors.joining(separator())));
        }
        addIf(promise.tense() == Tense.ONGOING, ONGOING, remarks);
        addIf(promise.condition() == Condition.OBJECTIVE, OBJECTIVE, remarks);
        addIf(promise.condition() == Condition.SELF_JUDGED, SELF_JUDGED, remarks);
        addIf(promise.commitment() == Commitment.HEDGED, HEDGED, remarks);
        addIf(promise.commitment() == Commitment.ABSOLUTE, ABSOLUTE, remarks);
        return String.join(say("；", "; "), remarks);
    }

    private void addIf(boolean holds, Text remark, List<String> remarks) {
        if (holds) {
            remarks.add(in(remark));
        }
    }

    private String separator() {
        return say("、", ", ");
    }
}
