package dev.candor.examples;

import static org.assertj.core.api.Assertions.assertThat;

import dev.candor.Finding;
import dev.candor.Severity;
import dev.candor.Span;
import dev.candor.Strength;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ParagraphTest {

    @Test
    void cutsALineWhereNotesStartAndEnd() {
        assertThat(drawn(
                        "经查，系个别员工违规所致。\n将尽快整改。",
                        note("1", Severity.MAJOR, "个别员工", 4),
                        note("2", Severity.MINOR, "尽快", 15)))
                .containsExactly("经查，系|1 major:个别员工|违规所致。", "将|2 minor:尽快|整改。");
    }

    @Test
    void showsTheGravestOfNotesThatOverlap() {
        assertThat(drawn("系个别员工违规所致。", note("1", Severity.MINOR, "系个别员工违规", 0), note("2", Severity.MAJOR, "员工", 3)))
                .containsExactly("1 minor:系个别|2 major:员工|minor:违规|所致。");
    }

    @Test
    void startsANoteOnceWhenItGoesOnInTheNextLine() {
        assertThat(drawn("一二\n\n三四", note("1", Severity.MAJOR, "二\n\n三", 1)))
                .containsExactly("一|1 major:二", "major:三|四");
    }

    @Test
    void leavesMarkersOut() {
        String marker = "<!-- candor:allow r reason=\"可以\" -->";

        assertThat(drawn(marker + "\n一二" + marker + "三", note("1", Severity.MAJOR, "二" + marker + "三", 36 + 1)))
                .containsExactly("一|1 major:二|major:三");
    }

    @Test
    void showsWhatIsAcceptedAsAHint() {
        Note note = note("1", Severity.CRITICAL, "二", 1);
        Suppression suppression = new Suppression(Suppression.Origin.MARKER, "可以", Optional.empty());
        Note accepted = new Note("1", note.finding(), note.place(), Optional.of(suppression), 0);

        assertThat(drawn("一二三", accepted)).containsExactly("一|1 info:二|三");
    }

    @Test
    void namesAStrengthWhereItStarts() {
        List<Paragraph> paragraphs = Paragraph.of(
                "我们道歉。", List.of(), List.of(), List.of(new Strength(Strength.Kind.APOLOGY, new Span(2, 4))));

        assertThat(paragraphs).singleElement().satisfies(paragraph -> {
            assertThat(paragraph.pieces()).extracting(Paragraph.Piece::words).containsExactly("我们", "道歉", "。");
            assertThat(paragraph.pieces().get(1).opensStrength()).contains(Strength.Kind.APOLOGY);
            assertThat(paragraph.pieces().get(2).strength()).isEmpty();
        });
    }

    private static List<String> drawn(String text, Note... notes) {
        return Paragraph.of(text, Markers.of(text).all(), List.of(notes), List.of()).stream()
                .map(paragraph ->
                        paragraph.pieces().stream().map(ParagraphTest::drawn).collect(Collectors.joining("|")))
                .toList();
    }

    private static String drawn(Paragraph.Piece piece) {
        String marks = Stream.concat(
                        piece.opening().stream().map(Note::label), piece.severity().map(Severity::id).stream())
                .collect(Collectors.joining(" "));
        return marks.isEmpty() ? piece.words() : marks + ":" + piece.words();
    }

    private static Note note(String label, Severity severity, String words, int start) {
        Finding sample = Samples.report().findings().get(0);
        Span span = new Span(start, start + words.length());
        Finding finding = new Finding(
                sample.rule(),
                sample.dimension(),
                severity,
                sample.confidence(),
                Optional.of(span),
                words,
                sample.message(),
                List.of());
        return new Note(label, finding, Optional.of(span), Optional.empty(), 0);
    }
}
