package dev.candor.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What forms of archives {@code candor batch} takes and makes. */
class ArchiveTest {

    private static final String BLAME = "经查，此次事故系个别员工违规操作所致，与我公司管理无关。我们将进一步加强管理，对由此给大家带来的困扰深表遗憾。";
    private static final String BLAME_HANT = "經查，此次事故係個別員工違規操作所致，與我公司管理無關。我們將進一步加強管理，對由此給大家帶來的困擾深表遺憾。";

    @TempDir
    private Path directory;

    @Test
    void readsCommaSeparatedValues() throws IOException {
        Path in = Files.writeString(directory.resolve("in.csv"), """
                编号,正文,crisis,备注
                a-1,"%s
                第二行，说“好”，""引号""。",,x

                a-2,"短",data-breach,
                a-3,短,no-such-crisis,
                a-4,短,,,
                a-5,"短"尾,,
                a-6
                a-7,"未完
                """.formatted(BLAME));

        Run run = batch(in, directory.resolve("out.jsonl"), "--field", "text=正文", "--field", "id=编号", "--ui", "en");

        assertThat(run.exit()).isZero();
        assertThat(run.err())
                .startsWith(
                        "candor: unknown key '备注' is ignored\ncandor: scored 1, not scored 1 (too-short 1), broken records 5");
        List<String> records = Files.readAllLines(directory.resolve("out.jsonl"));
        assertThat(records).hasSize(7);
        assertThat(records.get(0))
                .startsWith("{\"schemaVersion\":\"1.0\",\"id\":\"a-1\",")
                .contains("\"excerpt\":\"个别员工\"");
        assertThat(records.get(1)).contains("\"id\":\"a-2\"", "\"notScored\"");
        assertThat(records.get(2)).startsWith("{\"line\":6,\"id\":\"a-3\",\"error\":{\"reason\":\"bad-value\"");
        assertThat(records.get(3)).contains("there are 5 cells, but the header has 4 columns");
        assertThat(records.get(4)).startsWith("{\"line\":8,\"id\":null,\"error\":{\"reason\":\"broken-csv\"");
        assertThat(records.get(5))
                .startsWith("{\"line\":9,\"id\":\"a-6\",\"error\":{\"reason\":\"missing-text\",\"message\":\"no '正文'");
        assertThat(records.get(6)).startsWith("{\"line\":10,\"id\":null,\"error\":{\"reason\":\"broken-csv\"");
    }

    @Test
    void refusesAHeaderWithoutText() throws IOException {
        Path in = Files.writeString(directory.resolve("in.csv"), "id,body\n1,短\n");

        Run run = batch(in, directory.resolve("out.jsonl"), "--ui", "en");

        assertThat(run)
                .isEqualTo(new Run(
                        2,
                        "",
                        "candor: the header has no column text but: id, body; name it with --field text=COLUMN\n"));
        assertThat(directory.resolve("out.jsonl")).doesNotExist();
    }

    @Test
    void readsOtherDelimiters() {
        for (String delimiter : List.of(";", ":", "tab")) {
            String in = "id,text\n1,\"a,b\"\n".replace(",", delimiter.equals("tab") ? "\t" : delimiter);

            Run run = Run.withInput(
                    in, "batch", "--in", "-", "--out", "-", "--in-format", "csv", "--delimiter", delimiter);

            assertThat(run.out())
                    .startsWith("{\"schemaVersion\":\"1.0\",\"id\":\"1\",")
                    .hasLineCount(1);
        }
        assertThat(Run.withInput("", "batch", "--in", "-", "--out", "-", "--delimiter", "x")
                        .exit())
                .isEqualTo(2);
    }

    @Test
    void takesEveryTextOfAFolder() throws IOException {
        Path folder = Files.createDirectories(directory.resolve("archive/2026"));
        Files.writeString(folder.resolve("b.md"), BLAME);
        Files.write(folder.resolve("a.txt"), BLAME_HANT.getBytes(Charset.forName("Big5-HKSCS")));
        Files.writeString(folder.resolve("ignored.html"), BLAME);
        Files.write(folder.resolve("c.txt"), new byte[] {'o', 'k', (byte) 0xFF});
        Files.writeString(directory.resolve("archive/z.txt"), "");

        Run run = batch(directory.resolve("archive"), directory.resolve("out.jsonl"), "--ui", "en");

        assertThat(run.err())
                .startsWith("candor: scored 2, not scored 1 (empty 1), broken records 1 (undecodable 1)\n");
        List<String> records = Files.readAllLines(directory.resolve("out.jsonl"));
        assertThat(records).hasSize(4);
        assertThat(records.get(0))
                .contains("\"id\":\"2026/a.txt\"", "\"language\":\"zh-Hant\"", "\"excerpt\":\"個別員工\"");
        assertThat(records.get(1)).contains("\"id\":\"2026/b.md\"", "\"excerpt\":\"个别员工\"");
        assertThat(records.get(2))
                .startsWith("{\"line\":3,\"id\":\"2026/c.txt\",\"error\":{\"reason\":\"undecodable\"")
                .contains("offset 2 ", "0xFF");
        assertThat(records.get(3)).contains("\"id\":\"z.txt\"", "\"reason\":\"empty\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE", "GB18030", "Big5-HKSCS"})
    void readsEveryEncodingAlike(String charset) throws IOException {
        String lines =
                "{\"id\":\"a\",\"text\":\"" + BLAME_HANT + "\"}\n{\"id\":\"b\",\"text\":\"" + BLAME_HANT + "\"}\n";
        Path plain = Files.writeString(directory.resolve("plain.jsonl"), lines);
        Path encoded = Files.write(directory.resolve("encoded.jsonl"), lines.getBytes(Charset.forName(charset)));
        Path named = directory.resolve("named.out");

        batch(plain, directory.resolve("plain.out"));
        batch(encoded, directory.resolve("encoded.out"));
        batch(encoded, named, "--encoding", charset.toLowerCase(Locale.ROOT).replace("-hkscs", ""));

        assertThat(directory.resolve("encoded.out")).hasSameBinaryContentAs(directory.resolve("plain.out"));
        assertThat(named).hasSameBinaryContentAs(directory.resolve("plain.out"));
    }

    @Test
    void tellsWhereBytesCannotBeDecoded() throws IOException {
        ByteArrayOutputStream in = new ByteArrayOutputStream();
        Charset gb18030 = Charset.forName("GB18030");
        in.writeBytes("{\"text\":\"近日\"}\n{\"text\":\"".getBytes(gb18030));
        in.write(0xFF);
        in.writeBytes("\"}\n{\"text\":\"近日\"}\n".getBytes(gb18030));

        Run run = Run.withInput(
                in.toByteArray(), "batch", "--in", "-", "--out", "-", "--encoding", "gb18030", "--ui", "en");

        assertThat(run.out().lines()).hasSize(3);
        assertThat(run.out().lines().skip(1).findFirst().orElseThrow())
                .isEqualTo(
                        "{\"line\":2,\"id\":null,\"error\":{\"reason\":\"undecodable\",\"message\":\"not gb18030 at byte offset 25 of the file (0xFF); if it is another encoding, name it with --encoding\"}}");
    }

    @Test
    void unpacksAndPacksGzip() throws IOException {
        Path plain = Files.writeString(directory.resolve("in.jsonl"), lines(200));
        Path packed = directory.resolve("packed");
        Files.write(
                packed,
                concat(gzip(lines(200).substring(0, 1_000)), gzip(lines(200).substring(1_000))));

        batch(plain, directory.resolve("plain.out"));
        batch(packed, directory.resolve("out.jsonl.gz"));
        batch(packed, directory.resolve("by-option"), "--gzip");

        assertThat(unpacked(directory.resolve("out.jsonl.gz")))
                .isEqualTo(Files.readString(directory.resolve("plain.out")));
        assertThat(unpacked(directory.resolve("by-option")))
                .isEqualTo(Files.readString(directory.resolve("plain.out")));
    }

    @Test
    void readsEveryMemberFromAPipeThatHasNothingReadyYet() throws IOException {
        byte[] in = concat(gzip("{\"id\":\"a\",\"text\":\"短\"}\n"), gzip("{\"id\":\"b\",\"text\":\"短\"}\n"));
        InputStream slow = new ByteArrayInputStream(in) {
            @Override
            public int available() {
                return 0;
            }

            @Override
            public int read(byte[] bytes, int offset, int length) {
                return super.read(bytes, offset, Math.min(1, length));
            }
        };

        try (ArchiveReading.Opened archive = new ArchiveReading(
                        ArchiveReading.Form.JSONL, Optional.empty(), FieldNames.of(List.of()), ',')
                .stream(slow, StreamSource.Share.UNKNOWN)) {
            assertThat(archive.source().next()).isPresent();
            assertThat(archive.source().next()).isPresent();
            assertThat(archive.source().next()).isEmpty();
        }
    }

    @Test
    void saysThatACompressedFileIsCutShort() throws IOException {
        byte[] whole = gzip(lines(50));
        Path in = Files.write(directory.resolve("in.gz"), Arrays.copyOf(whole, whole.length - 20));

        Run run = batch(in, directory.resolve("out.jsonl"), "--ui", "en");

        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.err()).contains("EOFException");
    }

    @Test
    void writesARowAStatement() throws IOException {
        Path in = Files.writeString(
                directory.resolve("in.jsonl"), lines(1) + "{\"id\":\"=1+1\",\"text\":\"短\"}\nnot json\n");
        Path out = directory.resolve("out.csv");
        Path json = directory.resolve("out.jsonl");

        batch(in, out, "--columns", "line,id,score,rules,not-scored,error,check.harm");
        batch(in, json, "--columns", "id,grade,error");

        assertThat(Files.readString(out))
                .isEqualTo("""
                line,id,score,rules,not-scored,error,check.harm
                1,s-0,%s
                2,'=1+1,,,too-short,,
                3,,,,,broken-json,
                """.formatted(Files.readAllLines(out).get(1).substring("1,s-0,".length()))
                        .replace("\n", "\r\n"));
        assertThat(Files.readAllLines(out).get(1))
                .matches("1,s-0,\\d+,[a-z.-]+( [a-z.-]+)*,,,\\w*")
                .contains("blame.employee");
        assertThat(Files.readAllLines(json)).hasSize(3).satisfies(rows -> {
            assertThat(rows.get(0)).matches("\\{\"id\":\"s-0\",\"grade\":\"[A-E]\",\"error\":null}");
            assertThat(rows.get(2)).isEqualTo("{\"id\":null,\"grade\":null,\"error\":\"broken-json\"}");
        });
    }

    @Test
    void writesTheUsualColumnsWhenNoneAreNamed() throws IOException {
        Path in = Files.writeString(directory.resolve("in.jsonl"), lines(1));

        batch(in, directory.resolve("out.csv"));

        assertThat(Files.readAllLines(directory.resolve("out.csv")))
                .hasSize(2)
                .first()
                .isEqualTo(Column.STANDARD);
    }

    @Test
    void refusesAColumnThatThereIsNot() {
        assertThat(Run.of("batch", "--in", "-", "--out", "-", "--columns", "id,colour", "--ui", "en")
                        .err())
                .startsWith("candor: unknown --columns 'colour'; allowed: line, id, language,");
        assertThat(Run.of("batch", "--in", "-", "--out", "-", "--columns", "id,id")
                        .exit())
                .isEqualTo(2);
    }

    @Test
    void markersAreNoPartOfAStatementAndAcceptNothing() throws IOException {
        Path folder = Files.createDirectory(directory.resolve("drafts"));
        Files.writeString(folder.resolve("a.md"), BLAME);
        Files.writeString(
                folder.resolve("b.md"),
                BLAME + "\n<!-- candor:allow blame.employee reason=\"个别员工违规操作\" until=2099-12-31 -->\n");
        Files.writeString(folder.resolve("c.md"), BLAME + "\n<!-- candor:allow -->\n");

        batch(folder, directory.resolve("out.csv"), "--columns", "score,rules,error");

        List<String> rows = Files.readAllLines(directory.resolve("out.csv"));
        assertThat(rows.get(1)).contains("blame.employee").isEqualTo(rows.get(2));
        assertThat(rows.get(3)).isEqualTo("\"\",,bad-value");
    }

    @Test
    void sumsUpWhatItCameTo() throws IOException {
        Path in = Files.writeString(directory.resolve("in.jsonl"), lines(4) + "{\"id\":\"x\",\"text\":\"短\"}\n{}\n");

        Run run = batch(in, directory.resolve("out.jsonl"), "--ui", "en");

        assertThat(run.err().lines().toList()).satisfies(lines -> {
            assertThat(lines.get(0))
                    .isEqualTo("candor: scored 4, not scored 1 (too-short 1), broken records 1 (missing-text 1)");
            assertThat(lines.get(1)).matches("candor: grades: [A-E] 4 \\(100\\.0%\\)");
            assertThat(lines.get(2)).startsWith("candor: most frequent rules: ").contains("blame.employee 4");
            assertThat(lines.get(3)).matches("candor: slowest record: line \\d, \\S+, \\d+\\.\\d ms");
        });
    }

    private static Run batch(Path in, Path out, String... more) {
        return Run.of(Stream.concat(Stream.of("batch", "--in", in.toString(), "--out", out.toString()), Stream.of(more))
                .toArray(String[]::new));
    }

    private static String lines(int count) {
        StringBuilder lines = new StringBuilder();
        for (int i = 0; i < count; i++) {
            lines.append("{\"id\":\"s-")
                    .append(i)
                    .append("\",\"text\":\"")
                    .append(BLAME)
                    .append("\"}\n");
        }
        return lines.toString();
    }

    private static byte[] gzip(String text) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (OutputStream out = new GZIPOutputStream(bytes)) {
            out.write(text.getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static byte[] concat(byte[] one, byte[] two) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.writeBytes(one);
        bytes.writeBytes(two);
        return bytes.toByteArray();
    }

    private static String unpacked(Path file) throws IOException {
        try (InputStream in = new GZIPInputStream(Files.newInputStream(file))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
