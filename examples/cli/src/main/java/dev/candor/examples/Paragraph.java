package dev.candor.examples;

import dev.candor.Severity;
import dev.candor.Span;
import dev.candor.Strength;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

/**
 * A line of a statement in pieces, with what is said about it.
 *
 * @param pieces the words in their order, cut where a note or a strength starts or ends
 * @param notes the notes that start here
 * @param strengths the strengths that start here
 */
record Paragraph(List<Piece> pieces, List<Note> notes, List<Strength> strengths) {

    /**
     * Words that share the same notes.
     *
     * @param words the words, safe to show
     * @param opening the notes that start with it
     * @param severity the gravest of the notes that lie over it
     * @param opensStrength the strength that starts with it
     * @param strength a strength that lies over it
     */
    record Piece(
            String words,
            List<Note> opening,
            Optional<Severity> severity,
            Optional<Strength.Kind> opensStrength,
            Optional<Strength.Kind> strength) {

        /** Copies the notes. */
        Piece {
            opening = List.copyOf(opening);
        }
    }

    /** Copies the lists. */
    Paragraph {
        pieces = List.copyOf(pieces);
        notes = List.copyOf(notes);
        strengths = List.copyOf(strengths);
    }

    /** The lines of a text that have words, without these markers in it; the notes have places. */
    static List<Paragraph> of(String text, List<Marker> markers, List<Note> notes, List<Strength> strengths) {
        Lines lines = new Lines(text);
        List<Paragraph> paragraphs = new ArrayList<>();
        for (int start = 0; start < text.length(); start = lines.next(start)) {
            int end = lines.end(start);
            if (start < end) {
                Paragraph paragraph = of(text, markers, new Span(start, end), notes, strengths);
                if (!paragraph.pieces.isEmpty()) {
                    paragraphs.add(paragraph);
                }
            }
        }
        return paragraphs;
    }

    private static Paragraph of(
            String text, List<Marker> markers, Span line, List<Note> all, List<Strength> allStrengths) {
        List<Note> notes =
                all.stream().filter(note -> span(note).overlaps(line)).toList();
        List<Strength> strengths = allStrengths.stream()
                .filter(strength -> strength.span().overlaps(line))
                .toList();
        List<Span> comments = markers.stream().map(Marker::span).toList();
        TreeSet<Integer> borders = new TreeSet<>(List.of(line.start(), line.end()));
        notes.forEach(note -> addBorders(span(note), line, borders));
        strengths.forEach(strength -> addBorders(strength.span(), line, borders));
        comments.forEach(comment -> addBorders(comment, line, borders));
        List<Piece> pieces = new ArrayList<>();
        int start = line.start();
        for (int end : borders.tailSet(start, false)) {
            Span stretch = new Span(start, end);
            if (comments.stream().noneMatch(stretch::overlaps)) {
                pieces.add(piece(text, stretch, notes, strengths));
            }
            start = end;
        }
        if (pieces.stream().allMatch(piece -> piece.words().isBlank())) {
            return new Paragraph(List.of(), List.of(), List.of());
        }
        return new Paragraph(
                pieces,
                notes.stream().filter(note -> startsIn(span(note), line)).toList(),
                strengths.stream()
                        .filter(strength -> startsIn(strength.span(), line))
                        .toList());
    }

    private static Piece piece(String text, Span stretch, List<Note> notes, List<Strength> strengths) {
        return new Piece(
                Printable.of(stretch.of(text)),
                notes.stream()
                        .filter(note -> span(note).start() == stretch.start())
                        .toList(),
                notes.stream()
                        .filter(note -> span(note).overlaps(stretch))
                        .map(Note::severity)
                        .max(Comparator.naturalOrder()),
                strengths.stream()
                        .filter(strength -> strength.span().start() == stretch.start())
                        .map(Strength::kind)
                        .findFirst(),
                strengths.stream()
                        .filter(strength -> strength.span().overlaps(stretch))
                        .map(Strength::kind)
                        .findFirst());
    }

    private static void addBorders(Span span, Span line, TreeSet<Integer> borders) {
        if (span.overlaps(line)) {
            borders.add(Math.max(span.start(), line.start()));
            borders.add(Math.min(span.end(), line.end()));
        }
    }

    private static boolean startsIn(Span span, Span line) {
        return span.start() >= line.start() && span.start() < line.end();
    }

    private static Span span(Note note) {
        return note.place().orElseThrow();
    }
}
