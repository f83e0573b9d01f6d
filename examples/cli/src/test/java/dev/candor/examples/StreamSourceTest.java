package dev.candor.examples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class StreamSourceTest {

    @Test
    void countsEveryLineAndPassesOverBlankOnes() throws Exception {
        assertThat(lines("一\n\n \t\r\n二")).containsExactly("1:一", "4:二");
        assertThat(lines("一\n")).containsExactly("1:一");
        assertThat(lines("\n\n")).isEmpty();
        assertThat(lines("")).isEmpty();
    }

    @Test
    void joinsWhatIsLongerThanItsBuffer() throws Exception {
        String line = "字".repeat(100_000);

        assertThat(lines(line + "\n" + line)).containsExactly("1:" + line, "2:" + line);
    }

    @Test
    void passesOverAByteOrderMark() throws Exception {
        assertThat(lines("\uFEFF{}\n")).containsExactly("1:{}");
    }

    @Test
    void cutsUtf16InWholeUnits() throws Exception {
        String line = "上下".repeat(40_000) + "\u0A0A\u0D0A";
        String in = "\uFEFF" + line + "\n" + line;

        assertThat(records(in.getBytes(StandardCharsets.UTF_16LE), Framing.lines(), Encoding.UTF_16LE))
                .containsExactly("1:" + line, "2:" + line);
        assertThat(records(in.getBytes(StandardCharsets.UTF_16BE), Framing.lines(), Encoding.UTF_16BE))
                .containsExactly("1:" + line, "2:" + line);
    }

    @Test
    void keepsQuotedLineBreaksTogether() throws Exception {
        String in = "a,\"一\n二\"\n\"说\"\"好\"\"\n\",b\r\n不\"引,c\n";

        for (Encoding encoding : List.of(Encoding.UTF_8, Encoding.UTF_16BE, Encoding.GB18030, Encoding.BIG5)) {
            byte[] bytes = in.replace("说", "說").getBytes(charset(encoding));
            assertThat(records(bytes, Framing.quoted(','), encoding))
                    .containsExactly("1:a,\"一\n二\"", "3:\"說\"\"好\"\"\n\",b\r", "5:不\"引,c");
        }
    }

    @Test
    void marksHowMuchItHasRead() throws IOException {
        StreamSource one = source("一\n二\n三\n".getBytes(StandardCharsets.UTF_8), Framing.lines(), Encoding.UTF_8);
        StreamSource two = source("一\n二\n四\n".getBytes(StandardCharsets.UTF_8), Framing.lines(), Encoding.UTF_8);
        for (int i = 0; i < 2; i++) {
            one.next();
            two.next();
        }

        assertThat(one.mark()).isEqualTo(two.mark()).extracting(Mark::bytes).isEqualTo(8L);
        one.next();
        two.next();
        assertThat(one.mark()).isNotEqualTo(two.mark());
    }

    @Test
    void holdsNothingOfARecordThatIsTooLarge() throws IOException {
        byte[] most = new byte[RawRecord.MAX_BYTES];
        InputStream in = new SequenceInputStream(new ByteArrayInputStream(most), new ByteArrayInputStream(most));

        RawRecord record = new StreamSource(in, Framing.lines(), Encoding.UTF_8, StreamSource.Share.UNKNOWN)
                .next()
                .orElseThrow();

        assertThat(record.held()).isZero();
        assertThatThrownBy(record::text)
                .isInstanceOfSatisfying(
                        BrokenRecordException.class,
                        e -> assertThat(e.reason()).isEqualTo(BrokenRecordException.Reason.TOO_LARGE))
                .hasMessage("the record has 33554432 bytes; at most 16777216 are allowed");
    }

    private static Charset charset(Encoding encoding) {
        return Charset.forName(encoding == Encoding.BIG5 ? "Big5-HKSCS" : encoding.id());
    }

    private static List<String> lines(String in) throws IOException, BrokenRecordException {
        return records(in.getBytes(StandardCharsets.UTF_8), Framing.lines(), Encoding.UTF_8);
    }

    private static List<String> records(byte[] in, Framing framing, Encoding encoding)
            throws IOException, BrokenRecordException {
        StreamSource source = source(in, framing, encoding);
        List<String> records = new ArrayList<>();
        for (Optional<RawRecord> record = source.next(); record.isPresent(); record = source.next()) {
            records.add(record.get().line() + ":" + record.get().text());
        }
        return records;
    }

    private static StreamSource source(byte[] in, Framing framing, Encoding encoding) throws IOException {
        return new StreamSource(new ByteArrayInputStream(in), framing, encoding, StreamSource.Share.UNKNOWN);
    }
}
