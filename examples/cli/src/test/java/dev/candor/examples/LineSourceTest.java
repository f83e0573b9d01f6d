package dev.candor.examples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class LineSourceTest {

    @Test
    void countsEveryLine() throws Exception {
        assertThat(texts("一\n\n二")).containsExactly("1:一", "2:", "3:二");
        assertThat(texts("一\n")).containsExactly("1:一");
        assertThat(texts("")).isEmpty();
    }

    @Test
    void joinsWhatIsLongerThanItsBuffer() throws Exception {
        String line = "字".repeat(100_000);

        assertThat(texts(line + "\n" + line)).containsExactly("1:" + line, "2:" + line);
    }

    @Test
    void allowsAByteOrderMark() throws Exception {
        assertThat(texts("\uFEFF{}\n")).containsExactly("1:{}");
    }

    @Test
    void holdsNothingOfALineThatIsTooLarge() throws IOException {
        byte[] most = new byte[Line.MAX_BYTES];
        InputStream in = new SequenceInputStream(new ByteArrayInputStream(most), new ByteArrayInputStream(most));

        Line line = new LineSource(in).next().orElseThrow();

        assertThat(line.held()).isZero();
        assertThatThrownBy(line::text)
                .isInstanceOfSatisfying(
                        BrokenLineException.class,
                        e -> assertThat(e.reason()).isEqualTo(BrokenLineException.Reason.TOO_LARGE))
                .hasMessage("the line has 33554432 bytes; at most 16777216 are allowed");
    }

    private static List<String> texts(String in) throws IOException, BrokenLineException {
        LineSource source = new LineSource(new ByteArrayInputStream(in.getBytes(StandardCharsets.UTF_8)));
        List<String> texts = new ArrayList<>();
        for (Optional<Line> line = source.next(); line.isPresent(); line = source.next()) {
            texts.add(line.get().number() + ":" + line.get().text());
        }
        return texts;
    }
}
