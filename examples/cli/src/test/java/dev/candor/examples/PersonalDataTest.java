package dev.candor.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** No output of any command shows personal data of the statement that it reads. */
class PersonalDataTest {

    private static final String STATEMENT = """
            关于门店摔伤一事的说明

            5月3日，死者程望舒，42岁，家住石桥路6号1栋302室，在我店门口摔倒后不治。投诉人手机号13900001234，身份证号110101199003078881。
            我们将于5月20日前把赔偿款打入程望舒家属的银行卡6222021234567890123，并由店长葛长河陪同程望舒家属办理手续。
            咨询电话400-000-2716。

            云湖商行
            5月6日
            """;

    private static final List<String> PERSONAL =
            List.of("程望舒", "石桥路6号", "13900001234", "110101199003078881", "6222021234567890123");

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "grade --format text",
                "grade --format json",
                "grade --format html",
                "grade --format sarif",
                "grade --format github",
                "promises",
                "promises --format json",
                "promises --format ics"
            })
    void noOutputShowsIt(String command) throws Exception {
        Path file = folder.resolve("draft.txt");
        Files.writeString(file, STATEMENT);
        Run run = Run.of((command + " " + file).split(" "));
        assertThat(run.out()).isNotBlank().doesNotContain(PERSONAL);
        assertThat(run.err()).doesNotContain(PERSONAL);
    }

    @ParameterizedTest
    @ValueSource(strings = {"text", "json"})
    void noComparisonOfStatementsShowsIt(String format) throws Exception {
        String before = file("before.txt", STATEMENT);
        String after = file("after.txt", STATEMENT.replace("咨询电话", "我们深表歉意。系个别店员操作不当所致。咨询电话"));

        hides(Run.of("compare", "--format", format, before, after));
        hides(Run.of("compare", "--format", format, after, before));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "--out-format jsonl",
                "--out-format csv",
                "--columns line,id,score,rules,findings,promises,facts,message",
                "--columns --out-format jsonl"
            })
    void noArchiveShowsIt(String options) throws Exception {
        String in =
                file("archive.jsonl", record("a", STATEMENT) + record("b", STATEMENT) + "不是 JSON " + PERSONAL + "\n");
        Path out = folder.resolve("out");
        Path errors = folder.resolve("errors");

        Run run = Run.of(("batch --in " + in + " --out " + out + " --errors " + errors + " " + options).split(" "));

        assertThat(run.err()).doesNotContain(PERSONAL);
        assertThat(Files.readString(out)).isNotBlank().doesNotContain(PERSONAL);
        assertThat(Files.readString(errors)).isNotBlank().doesNotContain(PERSONAL);
    }

    @Test
    void noArchiveOfSpreadsheetsShowsIt() throws Exception {
        String in = file("archive.csv", "id,text\na,\"" + STATEMENT + "\"\n");
        Path out = folder.resolve("out.csv");

        Run run = Run.of("batch", "--in", in, "--out", out.toString());

        assertThat(run.err()).doesNotContain(PERSONAL);
        assertThat(Files.readString(out)).isNotBlank().doesNotContain(PERSONAL);
    }

    @ParameterizedTest
    @ValueSource(strings = {"text", "json"})
    void noComparisonOfArchivesShowsIt(String format) throws Exception {
        String before = results("before", STATEMENT);
        String after = results("after", STATEMENT.replace("咨询电话", "系个别店员操作不当所致。咨询电话"));

        hides(Run.of("compare", "--format", format, before, after));
    }

    private String results(String name, String statement) throws Exception {
        String in = file(name + "-in.jsonl", record("a", statement));
        String out = folder.resolve(name + ".jsonl").toString();
        Run.of("batch", "--in", in, "--out", out);
        return out;
    }

    private String file(String name, String text) throws Exception {
        Path file = folder.resolve(name);
        Files.writeString(file, text);
        return file.toString();
    }

    private static String record(String id, String text) {
        return JsonNodeFactory.instance.objectNode().put("id", id).put("text", text) + "\n";
    }

    private static void hides(Run run) {
        assertThat(run.out()).isNotBlank().doesNotContain(PERSONAL);
        assertThat(run.err()).doesNotContain(PERSONAL);
    }

    @ParameterizedTest
    @ValueSource(strings = {"text", "json", "html", "sarif"})
    void whatThePublicNeedsStays(String format) throws Exception {
        Path file = folder.resolve("draft.txt");
        Files.writeString(file, STATEMENT);
        assertThat(Run.of("grade", "--format", format, file.toString()).out()).contains("＊＊＊");
    }

    @ParameterizedTest
    @ValueSource(strings = {"text", "json", "html"})
    void noOutputOfACaseShowsIt(String format) throws Exception {
        Path file = folder.resolve("case.json");
        ObjectNode statement = JsonNodeFactory.instance.objectNode();
        statement.put("id", "s1").put("publishedAt", "2025-05-06T10:00+08:00").put("text", STATEMENT);
        ObjectNode given = JsonNodeFactory.instance.objectNode();
        given.put("id", "c-1")
                .put("occurredAt", "2025-05-03T08:00+08:00")
                .putArray("statements")
                .add(statement);
        given.putArray("questions").addObject().put("id", "q1").put("text", "赔偿款什么时候给死者家属？");
        Files.writeString(file, given.toString());
        Run run = Run.of("case", "--format", format, file.toString());
        assertThat(run.out()).contains("什么时候给死者家属").doesNotContain(PERSONAL);
        assertThat(run.err()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"text", "json", "html"})
    void noOutputOfACaseShowsThatOfAnEventAQuestionOrAStatementTooShortToGrade(String format) throws Exception {
        String given = """
                {"id": "c-2",
                 "statements": [
                  {"id": "s1", "text": "投诉人手机号13900001234，我们的产品绝对安全。"},
                  {"id": "s2", "text": "我们的产品并不安全，3月9日前给手机号为13900001234的投诉人退款。"}],
                 "questions": [{"text": "投诉人（手机号13900001234）3月9日前能拿到退款吗？"}],
                 "events": [
                  {"kind": "promotion", "text": "我们的产品绝对安全，身份证号110101199003078881的顾客可以作证。"},
                  {"kind": "media-exposure", "text": "投诉人手机号13900001234被公开。"}]}
                """;

        Run run = Run.of("case", "--format", format, file("case.json", given));

        assertThat(run.out()).contains("***********").doesNotContain(PERSONAL);
        assertThat(run.err()).isEmpty();
    }
}
