package dev.candor.examples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.logging.Level;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.By;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;

/** The page in Chromium, as Debian's packages chromium and chromium-driver install it. */
class PageInBrowserTest {

    private static final File BROWSER = new File("/usr/bin/chromium");
    private static final File DRIVER = new File("/usr/bin/chromedriver");
    private static final int DESKTOP = 1200;
    private static final int PHONE = 390;

    private static final String HOSTILE = """
            关于“<script>hacked=1</script>”问题的说明
            经查，此次泄露系第三方供应商<img src=x onerror="hacked=2">违规操作所致，<a href="javascript:hacked=3">详情</a>见公告。
            我们的负责人\u202E反向文字\u202C表示\u200F遗憾👩‍👧‍👦，'单引号'、"双引号"、&amp;、`反引号`、</mark></style><script>hacked=4</script>。
            3月5日前，我们将公布检测结果，电话400-000-3126。
            """;

    @TempDir
    private static Path directory;

    private static ChromeDriver browser;

    @BeforeAll
    static void open() {
        assumeTrue(
                BROWSER.canExecute() && DRIVER.canExecute(),
                "no browser: these tests need Debian's packages chromium and chromium-driver");
        LoggingPreferences logs = new LoggingPreferences();
        logs.enable(LogType.BROWSER, Level.ALL);
        ChromeOptions options = new ChromeOptions();
        options.setBinary(BROWSER);
        options.addArguments("--headless=new", "--no-sandbox", "--disable-gpu", "--hide-scrollbars");
        options.setCapability("goog:loggingPrefs", logs);
        browser = new ChromeDriver(
                new ChromeDriverService.Builder().usingDriverExecutable(DRIVER).build(), options);
        browser.manage().timeouts().scriptTimeout(Duration.ofMinutes(3)); // axe takes its time on a busy machine
    }

    @AfterAll
    static void close() {
        if (browser != null) {
            browser.quit();
        }
    }

    @Test
    void showsAHostileStatementAsText() throws IOException {
        Path file = directory.resolve("<b>'x'.txt");
        Files.writeString(file, HOSTILE);
        visit(page("zh", file), DESKTOP, "light");

        String shown = String.join(
                "\n",
                browser.findElements(By.cssSelector(".words")).stream()
                        .map(PageInBrowserTest::wordsOnly)
                        .toList());

        assertThat(shown)
                .contains(
                        "<script>hacked=1</script>",
                        "<img src=x onerror=\"hacked=2\">",
                        "<a href=\"javascript:hacked=3\">详情</a>",
                        "\uFFFD反向文字\uFFFD表示\u200F遗憾👩‍👧‍👦",
                        "'单引号'、\"双引号\"、&amp;、`反引号`、</mark></style><script>hacked=4</script>");
        assertThat(script("return typeof hacked")).isEqualTo("undefined");
        assertThat(browser.findElements(By.cssSelector("script, img, iframe, a:not([href^='#'])")))
                .isEmpty();
        assertThat(browser.getTitle()).contains("<script>hacked=1</script>");
        assertThat(problems()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "zh, 1200, light",
        "zh, 1200, dark",
        "zh, 390, light",
        "zh, 390, dark",
        "en, 1200, dark",
        "en, 390, light"
    })
    void hasNothingThatAxeObjectsTo(String ui, int width, String scheme) throws IOException {
        visit(page(ui, statement("draft.txt"), statement("middling.txt"), statement("good.txt")), width, scheme);
        assertThatAxeObjectsToNothing();

        visit(casePage(ui, "sale-day-outage.json"), width, scheme);
        assertThatAxeObjectsToNothing();
    }

    private static void assertThatAxeObjectsToNothing() throws IOException {
        browser.executeScript(axe());
        Object found = browser.executeAsyncScript("const done = arguments[arguments.length - 1];"
                + "axe.run().then(found => done(found.violations.flatMap("
                + "rule => rule.nodes.map(node => rule.id + ': ' + node.html + ' ' + node.failureSummary))"
                + ".concat(found.passes.filter(rule => rule.id == 'color-contrast').map(rule => rule.id))));");

        assertThat(found).isEqualTo(List.of("color-contrast")); // it was looked at, and nothing else was said
        assertThat(problems()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"draft.txt", "draft-hant.txt", "middling.txt", "good.txt"})
    void needsNoSidewaysScrollingOnAPhone(String name) throws IOException {
        visit(page("zh", statement(name)), PHONE, "light");
        assertThat(script("return document.documentElement.scrollWidth")).isEqualTo((long) PHONE);

        visit(page("en", statement(name), statement("good.txt")), PHONE, "dark");
        assertThat(script("return document.documentElement.scrollWidth")).isEqualTo((long) PHONE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"airline-hant.json", "confession-app.json", "fake-bags.json", "sale-day-outage.json"})
    void needsNoSidewaysScrollingForACaseEither(String name) throws IOException {
        visit(casePage("zh", name), PHONE, "light");
        assertThat(script("return document.documentElement.scrollWidth")).isEqualTo((long) PHONE);
    }

    @Test
    void leadsFromAPromiseToItsStatement() throws IOException {
        visit(casePage("zh", "sale-day-outage.json"), DESKTOP, "light");

        browser.findElement(By.cssSelector("#case-broken-promises .quote a")).click();
        assertThat(browser.findElement(By.cssSelector(":target h1")).getText()).startsWith("s2 · weibo");
    }

    @Test
    void leadsFromAMarkToItsNoteAndBack() throws IOException {
        visit(page("zh", statement("draft.txt")), DESKTOP, "light");

        WebElement mark = browser.findElement(By.id("s1-m1"));
        String words = mark.getText().replaceAll("\\d", "");
        mark.click();
        assertThat(browser.findElement(By.cssSelector(":target")).getText())
                .startsWith("1 ")
                .contains(words);
        browser.findElement(By.cssSelector(":target .ref")).click();
        assertThat(browser.findElement(By.cssSelector(":target")).getDomAttribute("id"))
                .isEqualTo("s1-m1");
    }

    @Test
    void selectsARewriteWithOneClick() throws IOException {
        visit(page("zh", statement("draft.txt")), DESKTOP, "light");

        WebElement rewrite = browser.findElement(By.cssSelector(".copy"));
        rewrite.click();

        assertThat(script("return getSelection().toString()")).isEqualTo(rewrite.getText());
    }

    @Test
    void printsInkOnWhitePaperAlsoAtNight() throws IOException {
        visit(page("zh", statement("draft.txt")), DESKTOP, "dark");
        assertThat(background()).isNotEqualTo("rgb(255, 255, 255)");

        browser.executeCdpCommand("Emulation.setEmulatedMedia", Map.of("media", "print"));

        assertThat(background()).isEqualTo("rgb(255, 255, 255)");
    }

    private static Path statement(String name) {
        return Samples.STATEMENTS.resolve(name);
    }

    private static Path casePage(String ui, String name) throws IOException {
        return written(Run.of(
                "case",
                "--ui",
                ui,
                "--format",
                "html",
                Samples.CASES.resolve(name).toString()));
    }

    private static Path page(String ui, Path... statements) throws IOException {
        String[] arguments = new String[statements.length + 5];
        System.arraycopy(new String[] {"grade", "--ui", ui, "--format", "html"}, 0, arguments, 0, 5);
        for (int i = 0; i < statements.length; i++) {
            arguments[i + 5] = statements[i].toString();
        }
        return written(Run.of(arguments));
    }

    private static Path written(Run run) throws IOException {
        return Files.writeString(Files.createTempFile(directory, "page", ".html"), run.out());
    }

    private static void visit(Path page, int width, String scheme) {
        browser.executeCdpCommand(
                "Emulation.setDeviceMetricsOverride",
                Map.of("width", width, "height", 900, "deviceScaleFactor", 1, "mobile", width == PHONE));
        browser.executeCdpCommand(
                "Emulation.setEmulatedMedia",
                Map.of(
                        "media",
                        "",
                        "features",
                        List.of(
                                Map.of("name", "prefers-color-scheme", "value", scheme),
                                Map.of("name", "prefers-reduced-motion", "value", "reduce"))));
        browser.get(page.toUri().toString());
    }

    /** The words of the statement without the numbers and labels among them. */
    private static String wordsOnly(WebElement paragraph) {
        return String.valueOf(browser.executeScript(
                "const copy = arguments[0].cloneNode(true);"
                        + "copy.querySelectorAll('.ref, .opens').forEach(label => label.remove());"
                        + "return copy.textContent;",
                paragraph));
    }

    private static Object script(String code) {
        return Objects.requireNonNull(browser.executeScript(code), code);
    }

    private static Object background() {
        return script("return getComputedStyle(document.body).backgroundColor");
    }

    /** What the browser complained about since it was last asked. */
    private static List<String> problems() {
        return browser.manage().logs().get(LogType.BROWSER).getAll().stream()
                .map(Object::toString)
                .toList();
    }

    private static String axe() throws IOException {
        try (InputStream in = PageInBrowserTest.class.getResourceAsStream("/axe.min.js")) {
            return new String(Objects.requireNonNull(in, "axe.min.js").readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
