package dev.candor.examples;

import static org.assertj.core.api.Assertions.assertThat;

import dev.candor.Promise;
import dev.candor.Report;
import dev.candor.Statement;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class PromisesCommandTest {

    private static final String TEXT = """
            5月9日下午，江湾店的一台咖啡机漏电，一位顾客的手指被电了一下，当场送医，没有住院。这是我们没有按期检修造成的。
            我们已停用江湾店全部咖啡机。5月20日前，我们将更换48台咖啡机，结果贴在店门口；今后，公司将进一步加强管理。
            """;

    @Test
    void writesATableWithWhatIsEmpty() {
        Run run = Run.withInput(TEXT, "promises", "-");

        assertThat(run.exit()).isZero();
        assertThat(run.out()).contains("要做的和在做的", "更换48台咖啡机", "缺：措施、期限", "说已经做了的", "已停用江湾店全部咖啡机");
        assertThat(run.out().lines())
                .allSatisfy(line -> assertThat(Columns.of(line)).isLessThanOrEqualTo(80));
    }

    @Test
    void writesCommaSeparatedValuesThatReadBack() throws IOException {
        Run run = Run.withInput(TEXT, "promises", "--format", "csv", "-");

        assertThat(run.out()).startsWith("file,start,end,text,actor,").contains("\r\n");
        try (var parser = CSVFormat.RFC4180
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .build()
                .parse(new StringReader(run.out()))) {
            List<CSVRecord> records = parser.getRecords();
            assertThat(records).hasSize(3);
            assertThat(records.get(1).get("deadline")).isEqualTo("--05-20");
            assertThat(records.get(1).get("text")).isEqualTo("5月20日前，我们将更换48台咖啡机，结果贴在店门口");
            assertThat(records.get(2).get("empty")).startsWith("measure deadline");
        }
    }

    @Test
    void writesJsonInTheFormOfTheReport() {
        Run run = Run.withInput(TEXT, "promises", "--format", "json", "--published-at", "2026-05-10", "-");

        JsonNode record = new JsonMapper().readTree(run.out());
        assertThat(record.path("id").asString()).isEqualTo("-");
        assertThat(record.path("promises").path(1).path("deadline").asString()).isEqualTo("2026-05-20");
    }

    @Test
    void writesIntoAFile(@TempDir Path directory) throws IOException {
        Path out = directory.resolve("promises.csv");

        Run run = Run.withInput(TEXT, "promises", "--format", "csv", "--out", out.toString(), "-");

        assertThat(run.out()).isEmpty();
        assertThat(Files.readString(out)).startsWith("file,");
    }

    @Test
    void tellsWhatIsWrong() {
        assertThat(Run.withInput(TEXT, "promises", "--format", "pdf", "-").err())
                .contains("可用的值：text, csv, json, ics");
        assertThat(Run.withInput(TEXT, "promises", "--published-at", "2月30日", "-"))
                .isEqualTo(new Run(2, "", "candor: --published-at 要写成 2026-11-20 这样的日期，而不是“2月30日”\n"));
        assertThat(Run.of("promises", "no-such-file.txt").exit()).isEqualTo(2);
    }

    @Test
    void aReminderStandsOnTheDayAndRingsTheDayBefore() {
        List<String> lines = calendar("2026-05-10").lines().toList();

        assertThat(lines)
                .startsWith("BEGIN:VCALENDAR", "VERSION:2.0")
                .endsWith("END:VCALENDAR")
                .contains("DTSTAMP:20260510T080000Z", "DTSTART;VALUE=DATE:20260520", "TRIGGER:-P1D")
                .containsOnlyOnce("BEGIN:VEVENT");
    }

    @Test
    void whereNoDirectoryIsNothingCanBeWritten(@TempDir Path directory) {
        Path file = directory.resolve("missing").resolve("promises.csv");
        Run run = Run.withInput(TEXT, "promises", "--format", "csv", "--out", file.toString(), "-");

        assertThat(run.exit()).isEqualTo(ExitCode.WRONG_INPUT);
        assertThat(run.err()).contains(file.toString(), "所在的文件夹不存在，请先建好");
    }

    @Test
    void theCommandStampsWithItsOwnClock() {
        Run run = Run.withInput(TEXT, "promises", "--format", "ics", "--published-at", "2026-05-10", "-");

        assertThat(run.out()).contains("DTSTAMP:20261120T120000Z");
    }

    @Test
    void linesAreFoldedAndEndedAsTheStandardAsks() {
        String calendar = calendar("2026-05-10");

        assertThat(calendar.split("\r\n", -1))
                .allSatisfy(line ->
                        assertThat(line.getBytes(StandardCharsets.UTF_8)).hasSizeLessThanOrEqualTo(75))
                .noneMatch(line -> line.contains("\n"));
        assertThat(calendar.replace("\r\n ", "")).contains("SUMMARY:承诺到期：5月20日前，我们将更换48台咖啡机，结果贴在店门口\r\n");
    }

    @Test
    void theSamePromiseHasTheSameId() {
        assertThat(uid(calendar("2026-05-10"))).isEqualTo(uid(calendar("2026-05-11")));
        assertThat(uid(calendar("2026-05-10"))).isNotEqualTo(uid(calendar("2025-05-10")));
    }

    @Test
    void commasAndSemicolonsAreEscaped() {
        Promises file = promises("2026-05-10");
        Promises odd = new Promises("a,b;c\\d", file.text(), file.promises());

        assertThat(calendar(odd)).contains("DESCRIPTION:a\\,b\\;c\\\\d\r\n");
    }

    @Test
    void whatHasNoFullDateHasNoReminder() {
        Statement statement = Statement.of(TEXT);
        List<Promise> promises = ((Report) Run.grader().grade(statement)).promises();

        assertThat(calendar(new Promises("-", TEXT, promises))).doesNotContain("VEVENT");
    }

    private static String uid(String calendar) {
        return calendar.lines()
                .filter(line -> line.startsWith("UID:"))
                .findFirst()
                .orElseThrow();
    }

    private static String calendar(String publishedAt) {
        return calendar(promises(publishedAt));
    }

    private static String calendar(Promises file) {
        Clock clock = Clock.fixed(Instant.parse("2026-05-10T08:00:00Z"), ZoneOffset.UTC);
        return new PromisesCalendar(clock, Locale.CHINESE).write(List.of(file));
    }

    private static Promises promises(String publishedAt) {
        Statement statement = Statement.builder(TEXT)
                .publishedAt(OffsetDateTime.parse(publishedAt + "T00:00:00Z"))
                .build();
        return new Promises("-", TEXT, ((Report) Run.grader().grade(statement)).promises());
    }
}
