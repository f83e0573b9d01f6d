package dev.candor.examples;

import dev.candor.Grade;
import dev.candor.Severity;

/** Colours for a terminal, or none. */
enum Palette {
    /** ANSI escape sequences. */
    ANSI,
    /** Nothing but the text. */
    PLAIN;

    private static final String RED = "31";
    private static final String YELLOW = "33";
    private static final String GREEN = "32";
    private static final String CYAN = "36";

    String bold(String text) {
        return paint("1", text);
    }

    String faint(String text) {
        return paint("2", text);
    }

    String good(String text) {
        return paint(GREEN, text);
    }

    String doubtful(String text) {
        return paint(YELLOW, text);
    }

    String bad(String text) {
        return paint(RED, text);
    }

    String grade(Grade grade, String text) {
        return switch (grade) {
            case A, B -> good(text);
            case C -> doubtful(text);
            case D, E -> bad(text);
        };
    }

    String severity(Severity severity, String text) {
        return switch (severity) {
            case INFO -> paint(CYAN, text);
            case MINOR, MODERATE -> doubtful(text);
            case MAJOR, CRITICAL -> bad(text);
        };
    }

    private String paint(String code, String text) {
        return this == ANSI ? "\u001b[" + code + "m" + text + "\u001b[0m" : text;
    }
}
