package dev.candor.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EncodingDetectorTest {

    @ParameterizedTest
    @CsvSource({
        "UTF_8, UTF-8, draft.txt",
        "UTF_8, UTF-8, draft-hant.txt",
        "GB18030, GB18030, draft.txt",
        "GB18030, GBK, good.txt",
        "GB18030, GB18030, draft-hant.txt",
        "BIG5, Big5-HKSCS, draft-hant.txt",
        "UTF_16LE, UTF-16LE, draft.txt",
        "UTF_16BE, UTF-16BE, draft-hant.txt",
    })
    void tellsTheEncodingOfAnArchive(Encoding expected, String charset, String name) throws Exception {
        String statement =
                Files.readString(Samples.STATEMENTS.resolve(name)).strip().replace("\n", "");
        String archive = "{\"id\":\"s-1\",\"text\":\"" + statement + "\"}\n";
        byte[] bytes = archive.getBytes(Charset.forName(charset));

        assertThat(EncodingDetector.of(bytes)).isEqualTo(expected);
        assertThat(expected.decode(bytes)).isEqualTo(archive);
    }

    @ParameterizedTest
    @CsvSource({"UTF_16LE, UTF-16LE", "UTF_16BE, UTF-16BE"})
    void tellsUtf16WithoutAnyAscii(Encoding expected, String charset) {
        assertThat(EncodingDetector.of("一、公司已停止销售。二，公司道歉。".getBytes(Charset.forName(charset))))
                .isEqualTo(expected);
        assertThat(EncodingDetector.of("编号,正文\n一,公司已停止销售\n".getBytes(Charset.forName(charset))))
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"UTF_8, UTF-8", "GB18030, GB18030", "BIG5, Big5-HKSCS"})
    void aBrokenRecordDoesNotHideTheEncodingOfTheOthers(Encoding expected, String charset) throws IOException {
        String statement = Files.readString(Samples.STATEMENTS.resolve("draft-hant.txt"));
        byte[] bytes = ("x" + statement).getBytes(Charset.forName(charset));
        bytes[0] = (byte) 0xFF;

        assertThat(EncodingDetector.of(bytes)).isEqualTo(expected);
    }

    @Test
    void aByteOrderMarkDecides() {
        assertThat(EncodingDetector.of("\uFEFF近日".getBytes(StandardCharsets.UTF_16LE)))
                .isEqualTo(Encoding.UTF_16LE);
        assertThat(EncodingDetector.of("\uFEFF近日".getBytes(StandardCharsets.UTF_16BE)))
                .isEqualTo(Encoding.UTF_16BE);
        assertThat(EncodingDetector.of("\uFEFF近日".getBytes(StandardCharsets.UTF_8)))
                .isEqualTo(Encoding.UTF_8);
    }

    @Test
    void aCutLastCharacterIsNoFault() {
        byte[] bytes = "近日，我公司".getBytes(StandardCharsets.UTF_8);

        for (int cut = 1; cut < 3; cut++) {
            assertThat(EncodingDetector.of(Arrays.copyOf(bytes, bytes.length - cut)))
                    .isEqualTo(Encoding.UTF_8);
        }
    }

    @Test
    void whatIsNoneOfThemCountsAsUtf8() throws IOException {
        assertThat(EncodingDetector.of(new byte[0])).isEqualTo(Encoding.UTF_8);
        assertThat(EncodingDetector.of("Übung macht den Meister, Größe".getBytes(StandardCharsets.ISO_8859_1)))
                .isEqualTo(Encoding.UTF_8);
    }
}
