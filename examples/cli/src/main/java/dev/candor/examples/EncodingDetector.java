package dev.candor.examples;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.mozilla.universalchardet.UniversalDetector;

/**
 * Tells the encoding of a file from its start: a byte order mark decides; then the zero bytes, and their like, that only
 * UTF-16 has; then UTF-8 wherever the bytes allow it; then what Mozilla's detector says, if the bytes allow it. Where no
 * encoding has all of the bytes, because some records are broken, the most lines decide in the same way. Anything else
 * counts as UTF-8, so that every record that is not can be told with its place.
 */
final class EncodingDetector {

    /** How much of a file it wants to see. */
    static final int START = 1 << 16;

    /**
     * Marks that every text has some of, and that contain bytes found in no text of another encoding; with their bytes
     * exchanged none of them is in use.
     */
    private static final String MARKS_OF_UTF_16 = "\r\n \"',.:;()，。、：；！？（）";
    /** Texts have a mark for every so many characters at least. */
    private static final int UNITS_TO_A_MARK = 200;

    private EncodingDetector() {}

    static Encoding of(byte[] start) {
        return byMark(start)
                .or(() -> byUnits(start))
                .or(() -> byBytes(start))
                .or(() -> byLines(start))
                .orElse(Encoding.UTF_8);
    }

    private static Optional<Encoding> byMark(byte[] start) {
        return Arrays.stream(Encoding.values())
                .filter(encoding -> encoding.markLength(start) > 0)
                .findFirst();
    }

    private static Optional<Encoding> byUnits(byte[] start) {
        int little = marks(Encoding.UTF_16LE, start);
        int big = marks(Encoding.UTF_16BE, start);
        if (Math.max(little, big) * UNITS_TO_A_MARK < start.length / 2 || little == big) {
            return Optional.empty();
        }
        return Optional.of(little > big ? Encoding.UTF_16LE : Encoding.UTF_16BE);
    }

    private static int marks(Encoding encoding, byte[] start) {
        int marks = 0;
        for (int at = 0; at + encoding.unit() <= start.length; at += encoding.unit()) {
            marks += MARKS_OF_UTF_16.indexOf(encoding.unitAt(start, at)) >= 0 ? 1 : 0;
        }
        return marks;
    }

    private static Optional<Encoding> byBytes(byte[] start) {
        return Stream.concat(Stream.of(Encoding.UTF_8), byStatistics(start).stream())
                .filter(encoding -> encoding.mayStart(start))
                .findFirst();
    }

    /** What most lines are that are not ASCII. */
    private static Optional<Encoding> byLines(byte[] start) {
        Map<Encoding, Integer> counts = new EnumMap<>(Encoding.class);
        int from = 0;
        for (int at = 0; at <= start.length; at++) {
            if (at == start.length || start[at] == '\n') {
                byte[] line = Arrays.copyOfRange(start, from, at);
                if (!isAscii(line)) {
                    byBytes(line).ifPresent(encoding -> counts.merge(encoding, 1, Integer::sum));
                }
                from = at + 1;
            }
        }
        return counts.entrySet().stream().max(Map.Entry.comparingByValue()).map(Map.Entry::getKey);
    }

    private static boolean isAscii(byte[] line) {
        for (byte unit : line) {
            if (unit < 0) {
                return false;
            }
        }
        return true;
    }

    private static Optional<Encoding> byStatistics(byte[] start) {
        UniversalDetector detector = new UniversalDetector();
        detector.handleData(start, 0, start.length);
        detector.dataEnd();
        String name = detector.getDetectedCharset();
        if (name == null) {
            return Optional.empty();
        }
        return switch (name) {
            case "GB18030" -> Optional.of(Encoding.GB18030);
            case "BIG5" -> Optional.of(Encoding.BIG5);
            default -> Optional.empty();
        };
    }
}
