package dev.candor.examples;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;
import org.mozilla.universalchardet.UniversalDetector;

/**
 * Tells the encoding of a file from its start: a byte order mark decides; then the zero byte beside the first character,
 * which in the files read here is ASCII; then UTF-8 wherever the bytes allow it; then what Mozilla's detector says, if
 * the bytes allow it. Anything else counts as UTF-8, so that every record that is not can be told with its place.
 */
final class EncodingDetector {

    /** How much of a file it wants to see. */
    static final int START = 1 << 16;

    private EncodingDetector() {}

    static Encoding of(byte[] start) {
        return byMark(start)
                .or(() -> byZeros(start))
                .or(() -> Optional.of(Encoding.UTF_8).filter(encoding -> encoding.mayStart(start)))
                .or(() -> byStatistics(start).filter(encoding -> encoding.mayStart(start)))
                .orElse(Encoding.UTF_8);
    }

    private static Optional<Encoding> byMark(byte[] start) {
        return Arrays.stream(Encoding.values())
                .filter(encoding -> encoding.markLength(start) > 0)
                .findFirst();
    }

    private static Optional<Encoding> byZeros(byte[] start) {
        return Stream.of(Encoding.UTF_16LE, Encoding.UTF_16BE)
                .filter(encoding -> start.length >= encoding.unit())
                .filter(encoding -> isPrintableAscii(encoding.unitAt(start, 0)))
                .findFirst();
    }

    private static boolean isPrintableAscii(int unit) {
        return unit >= ' ' && unit <= '~';
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
