package dev.candor.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HtmlCaseTest {

    @TempDir
    private Path directory;

    @Test
    void showsTheTimelineWithTheScoresOfItsStatements() {
        assertThat(page("zh", Samples.CASES.resolve("fake-bags.json")))
                .contains("<title>fake-bags · Candor 直言</title>")
                .contains("<time datetime=\"2026-05-08T15:00+08:00\">2026-05-08 15:00</time>")
                .contains("<span class=\"since\">3 小时后</span>")
                .contains("<a href=\"#s1\"><bdi>s1 · weibo</bdi></a>")
                .contains("<article id=\"s2\"")
                .contains("超时（用了 5 小时，限 4 小时）");
    }

    @Test
    void showsBothPlacesOfAContradiction() {
        String page = page("zh", Samples.CASES.resolve("fake-bags.json"));

        String contradictions =
                page.substring(page.indexOf("id=\"case-contradictions\""), page.indexOf("id=\"case-questions\""));
        assertThat(contradictions)
                .containsSubsequence(
                        "<blockquote lang=\"zh-Hans\"><mark class=\"cited\">100%正品</mark></blockquote>",
                        "<mark class=\"cited\">远岸售出的214只手袋中有168只是仿品</mark>",
                        "<a href=\"#s2\"><bdi>s2 · weibo · 2026-05-10 10:00</bdi></a>");
    }

    @Test
    void aLateUpdateIsChargedByTheStatementThatPromisedIt() throws Exception {
        Path file = Files.writeString(directory.resolve("updates.json"), """
                {"id":"updates","knownAt":"2026-03-01T18:00+08:00",
                 "statements":[
                  {"id":"s1","publishedAt":"2026-03-01T20:00+08:00",
                   "text":"3月1日下午5时40分，江口仓库起火，3人受伤，已经送到市二院。起火的原因还在查，库里有多少货烧毁也还不知道。我们对不起受伤的同事。下一次通报将于3月1日22时前发布。"},
                  {"id":"s2","publishedAt":"2026-03-01T23:30+08:00",
                   "text":"江口仓库的火已于21时扑灭，3名受伤的同事都在市二院，没有生命危险。责任在我们，对不起他们和家人。下一次通报将于3月2日10时前发布。"},
                  {"id":"s3","publishedAt":"2026-03-02T09:30+08:00",
                   "text":"江口仓库起火的原因已经查明：叉车的充电器老化短路，我们没有按时更换。责任在我们，3名同事的医药费由我们全额承担，3月1日已经付清。"}]}
                """);

        String page = page("zh", file);

        assertThat(page).contains("<td>承诺的下次更新（s1）</td><td class=\"amount\">−15</td>");
    }

    @Test
    void speaksEnglishOnRequest() {
        assertThat(page("en", Samples.CASES.resolve("sale-day-outage.json")))
                .contains("<html lang=\"en\">", "After action", "Dated promises", "4 min later");
    }

    @Test
    void escapesWhateverTheCaseHolds() throws Exception {
        Path file = Files.writeString(directory.resolve("case.json"), """
                {"id":"<script>1</script>",
                 "statements":[
                  {"id":"\\"><b id=x>","channel":"<i>","publishedAt":"2026-03-01T20:00+08:00",
                   "text":"经核实，事故造成3人受伤<img src=x onerror=alert(1)>。责任在我们，对不起。"},
                  {"id":"event:0","text":"短"}],
                 "questions":[{"text":"几人受伤<script>？"}],
                 "events":[{"kind":"media-exposure","text":"</style><script>alert(2)</script>\u202E"}]}
                """);

        String page = page("zh", file);

        assertThat(page)
                .doesNotContain("<script", "<img", "<b id=x>", "<i>", "\u202E")
                .contains("&lt;script&gt;alert(2)", "event:0", "几人受伤&lt;script&gt;？");
    }

    @Test
    void aStatementNamedLikeAnEventIsNotTakenForIt() throws Exception {
        Path file = Files.writeString(directory.resolve("case.json"), """
                {"statements":[
                  {"id":"s1","publishedAt":"2026-03-01T20:00+08:00",
                   "text":"经鉴定，远岸售出的214只手袋中有168只是仿品，我们没有核对卖家的进货单，责任在我们。"},
                  {"id":"event:0","text":"短"}],
                 "events":[{"kind":"promotion","text":"远岸全球购：100%正品，假一赔十"}]}
                """);

        assertThat(page("zh", file)).contains("<mark class=\"cited\">100%正品</mark>");
        assertThat(Run.of("case", file.toString()).out()).contains("│ 100%正品");
    }

    @Test
    void isAPageForACaseWithoutStatements() throws Exception {
        Path file = Files.writeString(directory.resolve("case.json"), "{\"id\":\"c\",\"statements\":[]}");

        assertThat(page("zh", file)).contains("<h1 id=\"case\">c</h1>", "0 份声明");
    }

    private static String page(String ui, Path file) {
        Run run = Run.of("case", "--ui", ui, "--format", "html", file.toString());
        assertThat(run.err()).isEmpty();
        assertThat(run.exit()).isZero();
        return run.out();
    }
}
