package dev.candor.examples;

import static org.assertj.core.api.Assertions.assertThat;

import dev.candor.Finding;
import dev.candor.Outcome;
import dev.candor.Report;
import dev.candor.Span;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class HtmlReportTest {

    @Test
    void showsGradeChangesAndNotesWhereTheyStand() {
        String page = page(Locale.CHINESE, Samples.report());

        assertThat(page)
                .startsWith("<!DOCTYPE html>\n<html lang=\"zh-Hans\">")
                .contains("<title>关于事故的说明 · Candor 直言</title>")
                .contains("aria-label=\"总分 45 分，等级 D\"")
                .contains("<a href=\"#s1-f1\">归咎个别员工</a>")
                .contains("<mark class=\"major\">个别员工</mark>违规操作所致。</p>")
                .contains("<mark class=\"moderate\">将尽快整改</mark>。</p>")
                .contains("<span class=\"strength\">我们向您道歉</span>，")
                .contains("<span class=\"slot\">〔岗位〕</span>操作有误，我们没有做到<span class=\"slot\">〔管理措施〕</span></span>")
                .contains("<td>第 1 处：归咎个别员工</td><td class=\"amount\">−34.5</td>")
                .contains("没有写明：影响多少人")
                .contains("<dt>职务</dt>")
                .contains("评分只看文字，不判断事实真伪与法律责任");
    }

    @Test
    void tellsStrengthsFirstWhenNothingNeedsChanging() {
        String page = Run.of("grade", "--format", "html", statement("good.txt")).out();

        assertThat(page.substring(page.indexOf("<div class=\"first\">"), page.indexOf("<div class=\"numbers\">")))
                .contains("没有要先改的地方", "担责</dt>", "是我们的过错");
    }

    @Test
    void opensWithTheGravestFaultsWhereNoChangeLiftsTheGrade() {
        assertThat(Run.of("grade", "--format", "html", statement("draft.txt")).out())
                .containsSubsequence("最重的几处</h2>", "对着受影响的人说重话</a>", "先改这几处 <small>");
        assertThat(Run.of("grade", "--format", "html", statement("middling.txt"))
                        .out())
                .contains("先改这几处 <small>")
                .doesNotContain("最重的几处");
    }

    @Test
    void offersWordingForWhatIsMissing() {
        String page =
                Run.of("grade", "--format", "html", statement("middling.txt")).out();

        String item = page.substring(page.indexOf("谁负责</th>"));
        assertThat(item.substring(0, item.indexOf("</tr>"))).contains("填空后用", "<span class=\"slot\">〔");
    }

    @Test
    void listsSentencesWorthASecondLook() {
        String page = page(Locale.CHINESE, Samples.report());

        String list = page.substring(page.indexOf("再看看这几句"));
        assertThat(list.substring(0, list.indexOf("</ul>")))
                .contains("空泛承诺", "此次事故系个别员工违规操作所致")
                .doesNotContain("推卸责任");
    }

    @Test
    void speaksEnglishOnRequest() {
        assertThat(page(Locale.ENGLISH, Samples.report()))
                .contains("<html lang=\"en\">", "Change these first", "aria-label=\"Overall score 45, grade D\"")
                .contains("<p class=\"words\" lang=\"zh-Hans\">");
    }

    @Test
    void numbersFaultsAsTheTextReportDoes() {
        String page = page(Locale.CHINESE, Samples.report());
        String text = new TextReport(Samples.guide(), Locale.CHINESE, Palette.PLAIN).write(graded(Samples.report()));

        assertThat(text).contains("  1. 严重  推卸责任  blame.employee", "  2. 中等  空泛承诺  vague.no-deadline");
        assertThat(page).contains("id=\"s1-f1\" class=\"note major\"", "id=\"s1-f2\" class=\"note moderate\"");
        assertThat(page).contains("id=\"s1-fi1\" class=\"note info\"");
    }

    @Test
    void escapesWhateverTheStatementHolds() {
        String hostile = "关于“<script>alert('1')</script>\"onload=x”的说明\n经查，个别员工<img src=x onerror=alert(1)>\u202E违规操作。";
        String page = new HtmlReport(Samples.guide(), Locale.CHINESE)
                .write(List.of(Graded.of("a\"><b>.txt", Markers.of(hostile), hostileReport(hostile))));

        assertThat(page)
                .doesNotContain("<script", "<img", "<b>.txt", "\u202E")
                .contains("&lt;script&gt;alert('1')&lt;/script&gt;")
                .contains("<mark class=\"major\">个别员工&lt;img src=x onerror=alert(1)&gt;\uFFFD违规操作</mark>");
    }

    @Test
    void allowsNothingButItsOwnStyleSheet() throws Exception {
        String page = page(Locale.CHINESE, Samples.report());

        String css = page.substring(page.indexOf("<style>") + 7, page.indexOf("</style>"));
        byte[] digest = MessageDigest.getInstance("SHA-256").digest(css.getBytes(StandardCharsets.UTF_8));
        assertThat(page)
                .contains("default-src &#39;none&#39;; style-src &#39;sha256-"
                        + Base64.getEncoder().encodeToString(digest) + "&#39;");
        assertThat(page).doesNotContain("style=\"", "src=", "http://", "https://", "url(", "@import");
    }

    @Test
    void showsWhatIsAcceptedAndTheScoreWithoutIt() {
        Finding accepted = Samples.report().findings().get(0);
        Suppression suppression = new Suppression(Suppression.Origin.MARKER, "<已核实>", Optional.empty());
        String marked = "<!-- candor:allow blame.employee reason=\"已核实\" -->";
        Graded graded = new Graded(
                "draft.txt",
                Markers.of(Samples.TEXT + marked),
                Samples.report(),
                Map.of(accepted, suppression),
                Optional.of(Samples.report()));

        String page = new HtmlReport(Samples.guide(), Locale.CHINESE).write(List.of(graded));

        assertThat(page)
                .contains("不计已接受的 1 处：<b>D 45</b>")
                .contains("<p class=\"accepted\">已接受（文中标注）：&lt;已核实&gt;</p>")
                .contains("<mark class=\"info\">个别员工</mark>")
                .doesNotContain("candor:allow");
    }

    @Test
    void opensWithTheNumbersOfSeveralStatements() {
        String page = Run.of(
                        "grade",
                        "--format",
                        "html",
                        statement("draft.txt"),
                        statement("middling.txt"),
                        statement("good.txt"))
                .out();

        assertThat(page)
                .contains("<title>3 份声明 · Candor 直言</title>")
                .contains("<a href=\"#s1\"", "<a href=\"#s3\"", "<article id=\"s3\"")
                .contains("最常见的问题");
        assertThat(page.indexOf("总分分布")).isLessThan(page.indexOf("<article id=\"s1\""));
    }

    @Test
    void namesStatementsWithoutAScore() {
        assertThat(page(Locale.CHINESE, Samples.notScored())).contains("未评分", "draft.txt", "文字太短");
    }

    @Test
    void writesNothingWhenNoFileCouldBeRead() {
        Run run = Run.of("grade", "--format", "html", "missing.txt");

        assertThat(run).isEqualTo(new Run(2, "", "candor: missing.txt：找不到文件\n"));
    }

    @Test
    void writesTheSameBytesAgain() {
        assertThat(Run.of("grade", "--format", "html", statement("draft.txt")))
                .isEqualTo(Run.of("grade", "--format", "html", statement("draft.txt")));
    }

    private static String statement(String name) {
        return Samples.STATEMENTS.resolve(Path.of(name)).toString();
    }

    /** The report of the samples with its first finding on these words. */
    private static Report hostileReport(String text) {
        List<Finding> findings = new ArrayList<>(Samples.report().findings());
        Finding first = findings.get(0);
        int start = text.indexOf("个别员工");
        int end = text.indexOf("。", start);
        findings.set(
                0,
                new Finding(
                        first.rule(),
                        first.dimension(),
                        first.severity(),
                        first.confidence(),
                        Optional.of(new Span(start, end)),
                        text.substring(start, end),
                        first.message(),
                        first.rewrites()));
        return Samples.withFindings(findings);
    }

    private static List<Graded> graded(Outcome outcome) {
        return List.of(Graded.of("draft.txt", Markers.of(Samples.TEXT), outcome));
    }

    private static String page(Locale ui, Outcome outcome) {
        return new HtmlReport(Samples.guide(), ui).write(graded(outcome));
    }
}
