package dev.candor.examples;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;

/** Days as users write them. */
final class Days {

    private Days() {}

    /** The day written as 2026-11-20; empty when it is written in any other way. */
    static Optional<LocalDate> of(String given) {
        try {
            return Optional.of(LocalDate.parse(given));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }
}
