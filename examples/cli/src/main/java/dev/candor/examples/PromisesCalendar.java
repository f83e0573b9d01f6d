package dev.candor.examples;

import dev.candor.Promise;
import dev.candor.Text;
import dev.candor.Version;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Reminders of promises that have a day, as an iCalendar after RFC 5545: an event on the day, with an alarm the day
 * before. What was done, and what has no full date, is left out.
 */
final class PromisesCalendar implements PromisesWriter {

    private static final DateTimeFormatter STAMP = DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss'Z'", Locale.ROOT);
    private static final DateTimeFormatter DAY = DateTimeFormatter.BASIC_ISO_DATE;
    private static final Text DUE = new Text("承诺到期：", "Promise due: ");
    /** The most octets of a line, without its break. */
    private static final int LINE = 75;

    private final Clock clock;
    private final Locale ui;

    /** Stamps the events with the time of this clock and writes in this language. */
    PromisesCalendar(Clock clock, Locale ui) {
        this.clock = clock;
        this.ui = ui;
    }

    @Override
    public String write(List<Promises> files) {
        StringBuilder out = new StringBuilder();
        line(out, "BEGIN:VCALENDAR");
        line(out, "VERSION:2.0");
        line(out, "PRODID:-//Candor//Promises " + Version.CANDOR + "//ZH");
        line(out, "CALSCALE:GREGORIAN");
        for (Promises file : files) {
            for (Promise promise : file.promises()) {
                day(promise).ifPresent(day -> event(out, file, promise, day));
            }
        }
        line(out, "END:VCALENDAR");
        return out.toString();
    }

    private static Optional<LocalDate> day(Promise promise) {
        if (promise.tense() == Promise.Tense.DONE) {
            return Optional.empty();
        }
        try {
            return promise.deadline().map(LocalDate::parse);
        } catch (DateTimeParseException e) {
            return Optional.empty(); // a month, a day without a year, a term
        }
    }

    private void event(StringBuilder out, Promises file, Promise promise, LocalDate day) {
        String summary = DUE.in(ui) + file.words(promise);
        line(out, "BEGIN:VEVENT");
        line(out, "UID:" + id(file.words(promise), day) + "@candor.dev");
        line(out, "DTSTAMP:" + STAMP.format(clock.instant().atOffset(ZoneOffset.UTC)));
        line(out, "DTSTART;VALUE=DATE:" + DAY.format(day));
        line(out, "SUMMARY:" + escaped(summary));
        line(out, "DESCRIPTION:" + escaped(Printable.line(file.file())));
        line(out, "TRANSP:TRANSPARENT");
        line(out, "BEGIN:VALARM");
        line(out, "ACTION:DISPLAY");
        line(out, "DESCRIPTION:" + escaped(summary));
        line(out, "TRIGGER:-P1D");
        line(out, "END:VALARM");
        line(out, "END:VEVENT");
    }

    /** The same for the same words and day, so that importing again adds nothing. */
    private static String id(String words, LocalDate day) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            byte[] hash = digest.digest((words + "\n" + day).getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash, 0, 16);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    private static String escaped(String text) {
        return text.replace("\\", "\\\\")
                .replace(";", "\\;")
                .replace(",", "\\,")
                .replace("\n", "\\n");
    }

    /** Folds a line so that no row has more than 75 octets and no character is cut. */
    private static void line(StringBuilder out, String line) {
        int room = LINE;
        for (int i = 0; i < line.length(); ) {
            int character = line.codePointAt(i);
            int octets = octets(character);
            if (octets > room) {
                out.append("\r\n ");
                room = LINE - 1;
            }
            out.appendCodePoint(character);
            room -= octets;
            i += Character.charCount(character);
        }
        out.append("\r\n");
    }

    private static int octets(int character) {
        return character < 0x80 ? 1 : character < 0x800 ? 2 : character < 0x10000 ? 3 : 4;
    }
}
