package dev.candor.examples;

import dev.candor.Text;
import dev.candor.examples.Tally.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map.Entry;
import java.util.stream.Collectors;

/** What a batch came to, in a few lines. */
final class BatchSummary {

    private static final int RULES = 5;

    private BatchSummary() {}

    static List<Text> of(Tally tally) {
        List<Text> lines = new ArrayList<>();
        long scored = tally.all(Kind.SCORED);
        lines.add(new Text(
                "已评分 %d，无法评分 %d%s，有误的记录 %d%s"
                        .formatted(
                                scored,
                                tally.all(Kind.NOT_SCORED),
                                list("（", tally.byCount(Kind.NOT_SCORED), "）"),
                                tally.all(Kind.BROKEN),
                                list("（", tally.byCount(Kind.BROKEN), "）")),
                "scored %d, not scored %d%s, broken records %d%s"
                        .formatted(
                                scored,
                                tally.all(Kind.NOT_SCORED),
                                list(" (", tally.byCount(Kind.NOT_SCORED), ")"),
                                tally.all(Kind.BROKEN),
                                list(" (", tally.byCount(Kind.BROKEN), ")"))));
        if (scored > 0) {
            String grades = tally.byName(Kind.GRADE).stream()
                    .map(grade -> String.format(
                            Locale.ROOT,
                            "%s %d (%.1f%%)",
                            grade.getKey(),
                            grade.getValue(),
                            100.0 * grade.getValue() / scored))
                    .collect(Collectors.joining(", "));
            lines.add(new Text("等级：" + grades, "grades: " + grades));
        }
        List<Entry<String, Long>> rules = tally.byCount(Kind.RULE);
        if (!rules.isEmpty()) {
            String shown = list("", rules.subList(0, Math.min(RULES, rules.size())), "");
            lines.add(new Text("最常见的规则：" + shown, "most frequent rules: " + shown));
        }
        tally.slowest().ifPresent(slowest -> {
            String id = slowest.id().map(name -> Printable.line(name, 40)).orElse("-");
            lines.add(new Text(
                    "最慢的一条：第 %d 行，%s，%.1f 毫秒".formatted(slowest.line(), id, slowest.micros() / 1000.0),
                    "slowest record: line %d, %s, %.1f ms".formatted(slowest.line(), id, slowest.micros() / 1000.0)));
        });
        return lines;
    }

    private static String list(String before, List<Entry<String, Long>> counts, String after) {
        return counts.isEmpty()
                ? ""
                : counts.stream()
                        .map(count -> count.getKey() + " " + count.getValue())
                        .collect(Collectors.joining(", ", before, after));
    }
}
