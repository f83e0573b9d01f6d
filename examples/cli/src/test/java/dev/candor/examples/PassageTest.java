package dev.candor.examples;

import static org.assertj.core.api.Assertions.assertThat;

import dev.candor.Confidence;
import dev.candor.Dimension;
import dev.candor.Finding;
import dev.candor.Severity;
import dev.candor.Span;
import dev.candor.Text;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PassageTest {

    @Test
    void isTheSentenceOfAFinding() {
        assertThat(passages("我们道歉。将尽快整改！完毕。", "尽快")).containsExactly("将尽快整改！");
        assertThat(passages("我们道歉。将尽快整改", "尽快")).containsExactly("将尽快整改");
        assertThat(passages("有人说“不行。”我们尽快整改。", "尽快")).containsExactly("我们尽快整改。");
        assertThat(passages("我们说“尽快整改。”完毕。", "尽快")).containsExactly("我们说“尽快整改。”");
    }

    @Test
    void holdsAllFindingsOfItsSentence() {
        assertThat(passages("一、尽快整改，压实责任。二、视情况补偿。", "尽快", "压实责任", "视情况")).containsExactly("一、尽快整改，压实责任。", "二、视情况补偿。");
    }

    @Test
    void growsWithAFindingOfTwoSentences() {
        assertThat(passages("尽快整改。压实责任。视情况补偿。", "整改。压实", "压实责任", "视情况")).containsExactly("尽快整改。压实责任。", "视情况补偿。");
    }

    @Test
    void endsWithItsLine() {
        assertThat(passages("标题\r\n我们尽快\n整改。", "尽快\n整改", "整改")).containsExactly("我们尽快", "整改。");
    }

    @Test
    void readsAVeryLongLineOnce() {
        String text = "很".repeat(200_000) + "。" + "很。".repeat(100_000);
        List<Finding> findings = IntStream.range(0, 4_000)
                .mapToObj(i -> finding(new Span(i * 100, i * 100 + 1)))
                .toList();

        assertThat(Passage.of(text, new Lines(text), findings)).hasSize(2_000);
    }

    private static List<String> passages(String text, String... marked) {
        List<Finding> findings = Arrays.stream(marked)
                .map(words -> new Span(text.indexOf(words), text.indexOf(words) + words.length()))
                .sorted(Comparator.naturalOrder())
                .map(PassageTest::finding)
                .toList();
        return Passage.of(text, new Lines(text), findings).stream()
                .map(passage -> passage.stretch().of(text))
                .toList();
    }

    private static Finding finding(Span span) {
        return new Finding(
                "vague.no-deadline",
                Dimension.VAGUE_PROMISES,
                Severity.MINOR,
                Confidence.HIGH,
                Optional.of(span),
                "",
                new Text("没有期限", "No deadline"),
                List.of());
    }
}
