package dev.candor.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class CompareCommandTest {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();
    private static final String BLAME = "经查，此次事故系个别员工违规操作所致。3月1日20时起，1200名用户无法登录，我们向受影响的用户道歉，并已安排专人逐一联系，退还当日全部费用。";
    private static final String MENDED = "经查，此次事故的原因是我们没有复核配置。3月1日20时起，1200名用户无法登录，我们向受影响的用户道歉，并已安排专人逐一联系，退还当日全部费用。";

    @TempDir
    private Path directory;

    @Test
    void comparesTwoStatements() throws IOException {
        String before = file("before.txt", BLAME);
        String after = file("after.txt", MENDED);

        Run run = Run.of("compare", before, after);

        assertThat(run.exit()).isZero();
        assertThat(run.out()).matches("(?s)总分 \\d+ → \\d+ \\(\\+\\d+\\)\n  推卸责任 \\d+ → (9[5-9]|100)\n.*");
        assertThat(run.out()).containsPattern("\n已修复 \\d+\n  − blame\\.employee “此次事故系个别员工违规操作所致”");
        assertThat(run.out()).containsPattern("\n位置移动 \\d+，未变 \\d+\n$");
    }

    @Test
    void writesTheSameAsJson() throws IOException {
        String before = file("before.txt", BLAME);
        String after = file("after.txt", MENDED);

        JsonNode json = MAPPER.readTree(
                Run.of("compare", "--format", "json", before, after).out());

        int change = json.at("/score/new").intValue() - json.at("/score/old").intValue();
        assertThat(json.at("/score/change").intValue()).isEqualTo(change).isPositive();
        assertThat(json.at("/dimensions/blame-shifting/new").intValue()).isGreaterThanOrEqualTo(95);
        assertThat(json.at("/mended/0/rule").stringValue()).isEqualTo("blame.employee");
        assertThat(json.at("/mended/0/excerpt").stringValue()).isEqualTo("此次事故系个别员工违规操作所致");
        assertThat(json.at("/mended/0/start").intValue()).isEqualTo(BLAME.indexOf("此次事故"));
        assertThat(json.has("moved")).isTrue();
        assertThat(json.has("kept")).isTrue();
    }

    @Test
    void comparesTwoFilesOfResultsById() throws IOException {
        String before =
                results("before.jsonl.gz", line("a", BLAME) + line("b", BLAME) + line("gone", BLAME) + line("c", "短"));
        String after =
                results("after.jsonl", line("new", BLAME) + line("b", BLAME) + line("c", BLAME) + line("a", MENDED));

        Run run = Run.of("compare", before, after, "--ui", "en");

        assertThat(run.exit()).isZero();
        List<String> lines = run.out().lines().toList();
        assertThat(lines).hasSizeBetween(5, 6);
        assertThat(lines.get(0)).matches("c  none → \\d+  0 mended, [1-9]\\d* new");
        assertThat(lines.get(1)).matches("a  \\d+ → \\d+ \\(\\+\\d+\\)  [1-9]\\d* mended, \\d+ new");
        assertThat(lines.get(2)).isEqualTo("3 statements compared; 1 only in the old file, 1 only in the new one");
        assertThat(lines.get(3)).matches("overall score up 1, down 0, mean change \\+\\d+\\.\\d\\d");
        assertThat(lines.get(4)).startsWith("most often mended: ").contains("blame.employee 1");
    }

    @Test
    void closesJsonWithASummary() throws IOException {
        String before = results("before.jsonl", line("a", BLAME) + "broken\n" + line("b", BLAME));
        String after = results("after.jsonl", line("a", MENDED) + "broken\n" + line("b", BLAME));

        List<String> lines = Run.of("compare", "--format", "json", before, after)
                .out()
                .lines()
                .toList();

        assertThat(lines).hasSize(2);
        assertThat(MAPPER.readTree(lines.get(0)).at("/id").stringValue()).isEqualTo("a");
        JsonNode summary = MAPPER.readTree(lines.get(1)).path("summary");
        assertThat(summary.path("compared").intValue()).isEqualTo(3);
        assertThat(summary.path("better").intValue()).isEqualTo(1);
        assertThat(summary.at("/mended/blame.employee").intValue()).isEqualTo(1);
    }

    @Test
    void findsNoChangeBetweenAFileAndItself() throws IOException {
        String same = results("same.jsonl", line("a", BLAME) + line("a", MENDED) + line("b", "短"));

        assertThat(Run.of("compare", same, same).out()).isEqualTo("""
                比较了 3 份；只在旧文件中 0，只在新文件中 0
                总分上升 0，下降 0，平均变化 +0.00
                """);
    }

    @Test
    void refusesWhatCannotBeCompared() throws IOException {
        String statement = file("before.txt", BLAME);
        String flat = file("flat.jsonl", "{\"id\":\"a\",\"grade\":\"E\"}\n");

        assertThat(Run.of("compare", statement, flat, "--ui", "en"))
                .isEqualTo(new Run(
                        2,
                        "",
                        "candor: %s and %s must both be statements, or both results (.jsonl, .json)\n"
                                .formatted(statement, flat)));
        assertThat(Run.of("compare", flat, flat, "--ui", "en").err())
                .startsWith("candor: " + flat + ": line 1 is no full result;");
        assertThat(Run.of("compare", statement).exit()).isEqualTo(2);
    }

    private String results(String name, String archive) throws IOException {
        Path out = directory.resolve(name);
        assertThat(Run.withInput(archive, "batch", "--in", "-", "--out", out.toString())
                        .exit())
                .isZero();
        return out.toString();
    }

    private String file(String name, String content) throws IOException {
        return Files.writeString(directory.resolve(name), content).toString();
    }

    private static String line(String id, String text) {
        return MAPPER.writeValueAsString(MAPPER.createObjectNode().put("id", id).put("text", text)) + "\n";
    }
}
