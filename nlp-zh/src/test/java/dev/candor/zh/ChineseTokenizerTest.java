package dev.candor.zh;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.hankcs.hanlp.seg.Segment;
import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.InvocationTargetException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.logging.Logger;
import java.util.stream.IntStream;
import opennlp.tools.tokenize.Tokenizer;
import opennlp.tools.util.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** In the drawings │ stands before every word but the first. */
class ChineseTokenizerTest {

    private static final String STATEMENT = "关于用户数据安全事件的声明\n\n3月4日，我们发现部分用户的手机号泄露！！原因是第三方接口没有鉴权……对此，“我们深表歉意。”"
            + "我们将：1、全额退款；2、逐一通知41位用户，12月20日前公布结果。详情请致电 400-000-1234？";

    private final ChineseTokenizer tokenizer = new ChineseTokenizer();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "我们│对│此次│事故│深表│歉意│。",
                "我们│ │将│全额│退款│\n│，│谢谢│😀│！",
                "我们│\u0000│道歉",
            })
    void wordsAreCutAsDrawn(String drawing) {
        String text = drawing.replace("│", "");
        String[] words = Arrays.stream(drawing.split("│", -1))
                .filter(word -> !word.isBlank())
                .toArray(String[]::new);
        assertThat(tokenizer.tokenize(text)).containsExactly(words);
        assertCoversAllButBlanks(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\n\u3000"})
    void aBlankTextHasNoWords(String text) {
        assertThat(tokenizer.tokenizePos(text)).isEmpty();
    }

    @Test
    void aWholeTextGivesTheWordsOfItsSentences() {
        List<Span> words = new ArrayList<>();
        for (Span sentence : new ChineseSentenceDetector().sentPosDetect(STATEMENT)) {
            for (Span word :
                    tokenizer.tokenizePos(sentence.getCoveredText(STATEMENT).toString())) {
                words.add(new Span(word, sentence.getStart()));
            }
        }
        assertThat(tokenizer.tokenizePos(STATEMENT)).containsExactlyElementsOf(words);
    }

    @Test
    void aTextWithoutStopsIsCutIntoPieces() {
        String text = "我们对此次事故深表歉意，".repeat(30_000);
        assertThat(text.length()).isGreaterThan(100 * ChineseTokenizer.LONGEST_PIECE);
        assertCoversAllButBlanks(text);
    }

    @Test
    void piecesNeverCutASurrogatePair() {
        String text = "甲" + "😀".repeat(3 * ChineseTokenizer.LONGEST_PIECE);
        assertCoversAllButBlanks(text);
        for (Span word : tokenizer.tokenizePos(text)) {
            assertThat(word.getCoveredText(text).toString()).doesNotMatch("^[\\uDC00-\\uDFFF].*");
        }
    }

    @Test
    void randomTextsAreCoveredButForBlanks() {
        String[] units = {
            "我们", "歉意", "。", "！", "\n", " ", "\u3000", "a", "1", "３", "😀", "\uD83D", "\uDE00", "\u0000", "\u200b", "退款"
        };
        Random random = new Random(42);
        for (int n = 0; n < 2_000; n++) {
            StringBuilder text = new StringBuilder();
            for (int i = random.nextInt(40); i > 0; i--) {
                text.append(units[random.nextInt(units.length)]);
            }
            assertCoversAllButBlanks(text.toString());
        }
    }

    @Test
    void manyThreadsMayShareOneFromItsFirstUse() {
        ChineseTokenizer shared = new ChineseTokenizer();
        Span[] expected = tokenizer.tokenizePos(STATEMENT);
        assertThat(IntStream.range(0, 400).parallel().mapToObj(i -> shared.tokenizePos(STATEMENT)))
                .allSatisfy(words -> assertThat(words).containsExactly(expected));
    }

    @Test
    void dictionariesThatAHostTookAwayAreReportedAtFirstUse(@TempDir Path host) throws Exception {
        Files.writeString(host.resolve("hanlp.properties"), "root=" + slashes(host) + "/nowhere/\n");
        inHost(
                host,
                cut -> assertThatThrownBy(() -> cut.apply("我们道歉。"))
                        .isInstanceOf(IllegalStateException.class)
                        .hasMessageContaining("could not be loaded")
                        .hasMessageContaining("hanlp.properties")
                        .hasMessageContaining("portable-1.8.6"));
    }

    @Test
    void dictionariesThatAHostReplacedAreReportedAtFirstUse(@TempDir Path host) throws Exception {
        Path types =
                Files.createDirectories(host.resolve("data/dictionary/other")).resolve("CharType.bin");
        try (InputStream stream = Segment.class.getResourceAsStream("/data/dictionary/other/CharType.bin")) {
            Files.copy(stream, types);
        }
        Files.writeString(host.resolve("core.txt"), "我\tr\t10\n的\tu\t1000\n");
        Files.writeString(host.resolve("bigram.txt"), "我@的\t1\n");
        Files.writeString(host.resolve("custom.txt"), "甲乙\tn\t1\n");
        Files.writeString(
                host.resolve("hanlp.properties"),
                "root=" + slashes(host)
                        + "/\nCoreDictionaryPath=core.txt\nBiGramDictionaryPath=bigram.txt\nCustomDictionaryPath=custom.txt\n");
        inHost(
                host,
                cut -> assertThatThrownBy(() -> cut.apply("我们道歉。"))
                        .isInstanceOf(IllegalStateException.class)
                        .hasMessageContaining("cuts \"我们对此次事故深表歉意。\" into [我, 们对此次事故深表歉意, 。]")
                        .hasMessageContaining("where [我们, 对, 此次, 事故, 深表, 歉意, 。] was expected")
                        .hasMessageContaining("hanlp.properties"));
    }

    /** Words ascend without overlap, and nothing but blanks lies between them. */
    private void assertCoversAllButBlanks(String text) {
        int end = 0;
        StringBuilder between = new StringBuilder();
        for (Span word : tokenizer.tokenizePos(text)) {
            between.append(text, end, word.getStart());
            end = word.getEnd();
        }
        between.append(text, end, text.length());
        assertThat(between.toString()).isBlank();
    }

    private interface Cut {
        Object apply(String text) throws Throwable;
    }

    private interface Scene {
        void play(Cut cut);
    }

    /** Plays the scene with HanLP and the tokenizer loaded anew, as by a host that has this directory on its class path. */
    private static void inHost(Path host, Scene scene) throws Exception {
        URL[] classPath = {
            host.toUri().toURL(), home(ChineseTokenizer.class), home(Segment.class), home(Tokenizer.class)
        };
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        Logger log = Logger.getLogger("HanLP");
        log.setUseParentHandlers(false);
        try (URLClassLoader loader = new URLClassLoader(classPath, ClassLoader.getPlatformClassLoader())) {
            thread.setContextClassLoader(loader);
            Class<?> type = loader.loadClass(ChineseTokenizer.class.getName());
            var constructor = type.getDeclaredConstructor();
            constructor.setAccessible(true);
            Object made = constructor.newInstance();
            var method = type.getDeclaredMethod("tokenizePos", String.class);
            method.setAccessible(true);
            scene.play(text -> {
                try {
                    return method.invoke(made, text);
                } catch (InvocationTargetException e) {
                    throw e.getCause();
                }
            });
        } finally {
            thread.setContextClassLoader(before);
            log.setUseParentHandlers(true);
        }
    }

    private static URL home(Class<?> type) throws IOException {
        return type.getProtectionDomain().getCodeSource().getLocation();
    }

    private static String slashes(Path path) {
        return path.toString().replace('\\', '/');
    }
}
