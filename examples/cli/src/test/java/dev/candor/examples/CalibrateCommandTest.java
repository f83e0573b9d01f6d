package dev.candor.examples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import dev.candor.Dimension;
import dev.candor.Report;
import dev.candor.Statement;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

class CalibrateCommandTest {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();
    private static final DoubleUnaryOperator AS_STRICT = DoubleUnaryOperator.identity();
    private static final DoubleUnaryOperator TWICE_AS_STRICT = CalibrateCommandTest::twice;
    private static final String OPENING = "3月1日20时起，云栈平台有用户无法登录，3月2日6时恢复。";
    private static final String BLAME = "经查，此次事故系个别员工违规操作所致。";
    private static final List<String> SENTENCES = List.of(
            BLAME,
            "今后我们将高度重视，进一步加强管理，不断提升服务水平。",
            "受影响的用户共1200名，遍布三个省，他们的数据没有丢失。",
            "我们没有复核配置，责任在我们，向受影响的用户道歉，当日全部费用已经退还。",
            "第三方审计机构正在核查，结果将于3月10日公布，疑问请拨打400-000-1234。");

    @TempDir
    private Path directory;

    @Test
    void aProfileFittedToReadersTwiceAsStrictLowersScoresAndTheDistance() throws IOException {
        String labels = labels("labels.jsonl", 32, TWICE_AS_STRICT);
        String profile = directory.resolve("house.yaml").toString();

        Run run = Run.of("calibrate", "--format", "json", "--output", profile, "--id", "house-1", labels);

        assertThat(run.err()).isEmpty();
        assertThat(run.exit()).isZero();
        JsonNode calibration = valid(run.out());
        double distance = calibration.at("/overall/distance").doubleValue();
        double fitted = calibration.at("/overall/fittedDistance").doubleValue();
        assertThat(fitted).isLessThan(distance / 2);
        assertThat(calibration.at("/overall/leftOut/distance").doubleValue()).isLessThan(distance / 2);
        assertThat(calibration.path("reliable").booleanValue()).isTrue();
        assertThat(calibration.at("/provenance/profile").stringValue()).isEqualTo("standard-1");
        for (JsonNode difference : calibration.path("differences")) {
            assertThat(difference.path("fittedScore").intValue())
                    .isLessThan(difference.path("score").intValue());
        }
        JsonNode again = valid(Run.of("calibrate", "--format", "json", "--profile", profile, labels)
                .out());
        assertThat(again.at("/provenance/profile").stringValue()).isEqualTo("house-1");
        assertThat(again.at("/overall/distance").doubleValue()).isEqualTo(fitted);
        assertThat(mean(labels, "--profile", profile)).isLessThan(mean(labels) - distance / 2);
    }

    @Test
    void theProfileSaysWhereItComesFrom() throws IOException {
        Path profile = directory.resolve("house.yaml");

        Run.of("calibrate", "--output", profile.toString(), "--id", "家-1", labels("labels.jsonl", 32, TWICE_AS_STRICT));

        assertThat(Files.readString(profile))
                .matches("(?s)# Fitted by candor calibrate to 32 labelled statements, from the profile standard-1"
                        + " with the rules zh-\\S+\\.\n"
                        + "# Mean distance from the quality that readers gave: \\d+\\.\\d before, \\d+\\.\\d fitted,"
                        + " \\d+\\.\\d on statements left out of the fit\\.\n"
                        + "id: 家-1\nseverities: .*");
    }

    @Test
    void fewStatementsAreMeasuredButMakeNoProfile() throws IOException {
        String labels = labels("labels.jsonl", 12, TWICE_AS_STRICT);
        Path profile = directory.resolve("house.yaml");
        String[] arguments = {
            "calibrate", labels, "--ui", "en", "--output", profile.toString(), "--id", "house-1", "--anyway"
        };

        Run refused = Run.of(List.of(arguments).subList(0, arguments.length - 1).toArray(String[]::new));

        assertThat(refused.exit()).isEqualTo(2);
        assertThat(refused.out()).startsWith("12 labelled, 12 scored, 0 not scored\n");
        assertThat(refused.err())
                .isEqualTo("candor: " + profile + " was not written: only 12 statements can be used; a fit takes at"
                        + " least 30 to be relied on; --anyway writes it all the same\n");
        assertThat(profile).doesNotExist();

        assertThat(Run.of(arguments).exit()).isZero();
        assertThat(profile).exists();
    }

    @Test
    void nothingIsFittedToReadersWhoAgreeAlready() throws IOException {
        String labels = labels("labels.jsonl", 32, AS_STRICT);
        Path profile = directory.resolve("house.yaml");

        Run run = Run.of("calibrate", labels, "--ui", "en", "--output", profile.toString(), "--id", "house-1");

        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.err())
                .contains("on statements that it has not seen, a fitted profile is ", "no less than the 0.0 now");
        assertThat(profile).doesNotExist();
    }

    @Test
    void ranksFollowTheReaders() throws IOException {
        JsonNode same = calibrate(lines(6, AS_STRICT));
        JsonNode turned = calibrate(lines(6, lost -> 100 - lost));
        JsonNode flat = calibrate(lines(6, lost -> 50));

        assertThat(same.at("/overall/correlation").doubleValue()).isCloseTo(1, within(1e-9));
        assertThat(same.at("/dimensions/missing-details/correlation").doubleValue())
                .isCloseTo(1, within(1e-9));
        assertThat(same.at("/dimensions/missing-details/distance").doubleValue())
                .isZero();
        assertThat(turned.at("/overall/correlation").doubleValue()).isCloseTo(-1, within(1e-9));
        assertThat(flat.at("/overall/correlation").isNull()).isTrue();
    }

    @Test
    void eachCrisisIsLeftOutWhereThereAreThreeElseEachFifth() throws IOException {
        List<ObjectNode> labels = lines(6, TWICE_AS_STRICT);
        assertThat(calibrate(labels).at("/overall/leftOut/part").stringValue()).isEqualTo("fifth");
        assertThat(calibrate(labels).at("/overall/leftOut/parts").intValue()).isEqualTo(5);
        assertThat(calibrate(labels.subList(0, 1)).at("/overall/leftOut").isNull())
                .isTrue();

        List<String> crises = List.of("data-breach", "food-safety", "service-outage");
        IntStream.range(0, 6).forEach(i -> labels.get(i).put("crisis", crises.get(i % 3)));

        assertThat(calibrate(labels).at("/overall/leftOut/part").stringValue()).isEqualTo("crisis");
        assertThat(calibrate(labels).at("/overall/leftOut/parts").intValue()).isEqualTo(3);
    }

    @Test
    void findingsMeetMarksAndHintsDoNotCount() throws IOException {
        List<ObjectNode> labels = lines(4, AS_STRICT);
        ObjectNode marked = labels.get(1);
        String text = marked.path("text").stringValue();
        int blame = text.indexOf(BLAME);
        marked.putArray("spans")
                .addPOJO(span(blame + 2, blame + 6, "blame-shifting"))
                .addPOJO(span(0, 4, "blame-shifting"));
        labels.get(3).putArray("spans");

        JsonNode calibration = calibrate(labels);

        JsonNode spans = calibration.at("/dimensions/blame-shifting/spans");
        assertThat(calibration.at("/statements/marked").intValue()).isEqualTo(2);
        assertThat(blameFindings(text)).isEqualTo(1);
        assertThat(spans.path("findings").intValue())
                .isEqualTo(1 + blameFindings(labels.get(3).path("text").stringValue()));
        assertThat(spans.path("right").intValue()).isEqualTo(1);
        assertThat(spans.path("marks").intValue()).isEqualTo(2);
        assertThat(spans.path("met").intValue()).isEqualTo(1);
        assertThat(spans.path("recall").doubleValue()).isEqualTo(0.5);
    }

    @Test
    void tellsTheLargestDifferencesFirst() throws IOException {
        List<ObjectNode> labels = lines(14, AS_STRICT);
        shift(labels.get(7), 40);
        shift(labels.get(2), 20);
        labels.get(2).remove("id");

        JsonNode differences = calibrate(labels).path("differences");

        assertThat(differences).hasSize(10);
        assertThat(differences.at("/0/id").stringValue()).isEqualTo("s-7");
        assertThat(differences.at("/0/line").intValue()).isEqualTo(8);
        assertThat(differences.at("/1/id").isNull()).isTrue();
        assertThat(differences.at("/1/line").intValue()).isEqualTo(3);
    }

    @Test
    void showsATable() throws IOException {
        List<ObjectNode> labels = lines(6, TWICE_AS_STRICT);
        labels.add(MAPPER.createObjectNode().put("text", "短").put("quality", 3));

        String zh = Run.of("calibrate", file("labels.jsonl", labels)).out();

        assertThat(zh)
                .startsWith("标注 7 份，评分 6 份，无法评分 1 份（too-short 1）\n")
                .containsPattern("\n +份数 +相关 +差距 +拟合后 +准确率 +召回率 +F1\n")
                .containsPattern("\n推卸责任 +6 +-?\\d\\.\\d\\d +\\d+\\.\\d +\\d+\\.\\d +– +– +–\n")
                .containsPattern("\n总分 +6 +-?\\d\\.\\d\\d +\\d+\\.\\d +\\d+\\.\\d\n")
                .contains("没有标出字句，所以没有准确率和召回率。")
                .containsPattern("\n分成 5 份逐一留出、用其余的拟合，留出的声明平均差 \\d+\\.\\d 分\n")
                .contains("只有 6 份声明可用，拟合至少要 30 份才靠得住")
                .containsPattern("\n分歧最大的 6 份\n +标注 +总分 +拟合后  声明\n( +\\d+ +\\d+ +\\d+  s-\\d\n){6}$");
        assertThat(zh.lines()).allMatch(line -> Columns.of(line) <= 80);
        assertThat(Run.of("calibrate", "--ui", "en", file("labels.jsonl", labels))
                        .out()
                        .lines())
                .contains("7 labelled, 6 scored, 1 not scored (too-short 1)")
                .allMatch(line -> Columns.of(line) <= 80);
    }

    @Test
    void tellsEverythingThatIsWrongAtOnce() throws IOException {
        String labels =
                Files.writeString(directory.resolve("labels.jsonl"), """
                        {"id":"a","text":"声明","quality":101,"severities":{"blame":3,"jargon":11},"note":1}
                        {"id":"a","text":"声明","spans":[{"start":0,"end":3,"dimension":"jargon"},7]}

                        {"id":"b","quality":"good","severities":[],"spans":{}}
                        not json
                        {"id":"c","text":"声明","quality":50,"crisis":"flood"}
                        """).toString();

        Run run = Run.of("calibrate", "--ui", "en", labels);

        String dimensions = "blame-shifting, vague-promises, jargon, missing-details, hollow-apology";
        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        List<String> lines = run.err().lines().toList();
        assertThat(lines)
                .startsWith(
                        "candor: unknown keys are ignored: note",
                        "candor: line 1: 'quality' must be a number from 0 to 100, but was 101",
                        "candor: line 1: severities: unknown dimension 'blame'; allowed: " + dimensions,
                        "candor: line 1: 'severities.jargon' must be a number from 0 to 10, but was 11",
                        "candor: line 2: the id 'a' is used in line 1; give a line a statement, with the mean of several"
                                + " readers",
                        "candor: line 2: no 'quality': how well the statement serves, 0 to 100",
                        "candor: line 2: 'spans[0]' must be UTF-16 offsets with 0 <= start < end <= the length of the text"
                                + " (2), but was {\"start\":0,\"end\":3,\"dimension\":\"jargon\"}",
                        "candor: line 2: 'spans[1]' must be an object {\"start\",\"end\",\"dimension\"}, but was 7",
                        "candor: line 4: no 'text': the full text of the statement",
                        "candor: line 4: 'quality' must be a number from 0 to 100, but was \"good\"",
                        "candor: line 4: 'severities' must be an object such as {\"jargon\":3}, but was []",
                        "candor: line 4: 'spans' must be a list, [] where there is nothing to mark, but was {}")
                .endsWith("candor: " + labels + ": 13 problems; nothing was measured")
                .hasSize(15);
        assertThat(lines.get(12)).startsWith("candor: line 5: not JSON near column 1");
        assertThat(lines.get(13)).startsWith("candor: line 6: unknown crisis 'flood'; allowed: ");
    }

    @Test
    void doesNotTellThousandsOfProblems() {
        String labels = "{\"text\":\"声明\"}\n".repeat(250);

        Run run = Run.withInput(labels, "calibrate", "--ui", "en", "-");

        assertThat(run.err().lines()).hasSize(101);
        assertThat(run.err()).endsWith("candor: -: 250 problems (the first 100 are told); nothing was measured\n");
    }

    @Test
    void refusesWhatCannotBeMeasured() throws IOException {
        String short1 = "{\"text\":\"短\",\"quality\":3}";

        assertThat(Run.withInput("", "calibrate", "--ui", "en", "-"))
                .isEqualTo(
                        new Run(2, "", "candor: -: no labels; give an object a line with at least text and quality\n"));
        assertThat(Run.withInput(short1, "calibrate", "--ui", "en", "-"))
                .isEqualTo(new Run(2, "", "candor: none of the statements can be scored (too-short 1)\n"));
        assertThat(Run.withInput(new byte[] {'{', '"', (byte) 0xC9, (byte) 0xF9, '"'}, "calibrate", "--ui", "en", "-")
                        .err())
                .startsWith("candor: line 1: not UTF-8; convert it first\n");
    }

    @Test
    void refusesOptionsThatDoNotGoTogether() throws IOException {
        String labels = labels("labels.jsonl", 1, AS_STRICT);
        String out = directory.resolve("p.yaml").toString();

        assertThat(error("--id", "a", labels)).isEqualTo("candor: --id and --anyway go with --output\n");
        assertThat(error("--output", out, labels)).isEqualTo("candor: a profile needs a name: --id NAME\n");
        for (String id : List.of("", "1", "a b", "a: b", "standard-1")) {
            assertThat(error("--output", out, "--id", id, labels))
                    .isEqualTo("candor: --id must begin with a letter, have only letters, digits, . _ - and not be"
                            + " standard-1, but was '" + id + "'\n");
        }
        assertThat(error("--output", labels, "--id", "a", labels))
                .isEqualTo("candor: --output must not be the file of labels: " + labels + "\n");
        assertThat(error("--format", "xml", labels)).startsWith("candor: unknown format 'xml'; allowed: text, json\n");
    }

    private String error(String... arguments) {
        List<String> all = new ArrayList<>(List.of("calibrate", "--ui", "en"));
        all.addAll(List.of(arguments));
        Run run = Run.of(all.toArray(String[]::new));
        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        return run.err();
    }

    private JsonNode calibrate(List<ObjectNode> labels) throws IOException {
        return valid(Run.of("calibrate", "--format", "json", file("labels.jsonl", labels))
                .out());
    }

    private static JsonNode valid(String record) throws IOException {
        Schema schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(Files.readString(Path.of("../../docs/json/calibration.schema.json")), InputFormat.JSON);
        assertThat(schema.validate(record, InputFormat.JSON)).as(record).isEmpty();
        return MAPPER.readTree(record);
    }

    /** The mean overall score of the statements by {@code candor batch}. */
    private static double mean(String labels, String... options) {
        List<String> arguments = new ArrayList<>(List.of("batch", "--in", labels, "--out", "-"));
        arguments.addAll(List.of(options));
        return Run.of(arguments.toArray(String[]::new))
                .out()
                .lines()
                .mapToInt(line -> MAPPER.readTree(line).at("/overall/score").intValue())
                .average()
                .orElseThrow();
    }

    private String labels(String name, int count, DoubleUnaryOperator readers) throws IOException {
        return file(name, lines(count, readers));
    }

    private String file(String name, List<ObjectNode> labels) throws IOException {
        return Files.writeString(
                        directory.resolve(name),
                        labels.stream()
                                .map(label -> MAPPER.writeValueAsString(label) + "\n")
                                .collect(Collectors.joining()))
                .toString();
    }

    /** Different statements with the labels of readers who find this many points lost where Candor finds so many. */
    private static List<ObjectNode> lines(int count, DoubleUnaryOperator readers) {
        List<ObjectNode> lines = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            String text = text(i);
            Report report = (Report) Run.grader().grade(Statement.of(text));
            ObjectNode label = MAPPER.createObjectNode()
                    .put("id", "s-" + i)
                    .put("text", text)
                    .put(
                            "quality",
                            100 - readers.applyAsDouble(100 - report.overall().value()));
            ObjectNode severities = label.putObject("severities");
            for (Dimension dimension : Dimension.values()) {
                int lost = 100 - report.score(dimension).value();
                severities.put(dimension.id(), readers.applyAsDouble(lost) / 10);
            }
            lines.add(label);
        }
        return lines;
    }

    private static double twice(double lost) {
        return Math.min(100, 2 * lost);
    }

    /** The opening, and the sentences whose bits are set. */
    private static String text(int bits) {
        return OPENING
                + IntStream.range(0, SENTENCES.size())
                        .filter(i -> (bits >> i & 1) == 1)
                        .mapToObj(SENTENCES::get)
                        .collect(Collectors.joining())
                + "云栈平台，2026年3月2日。以上情况特此向广大用户说明，后续进展会在本页更新。";
    }

    private static void shift(ObjectNode label, double points) {
        double quality = label.path("quality").doubleValue();
        label.put("quality", quality > 50 ? quality - points : quality + points);
    }

    private static ObjectNode span(int start, int end, String dimension) {
        return MAPPER.createObjectNode().put("start", start).put("end", end).put("dimension", dimension);
    }

    private static long blameFindings(String text) {
        Report report = (Report) Run.grader().grade(Statement.of(text));
        return report.findings().stream()
                .filter(finding -> finding.dimension() == Dimension.BLAME_SHIFTING
                        && finding.counts()
                        && finding.span().isPresent())
                .count();
    }
}
