package dev.candor.zh.facts;

import dev.candor.internal.text.NormalizedText;
import dev.candor.internal.text.Scripts;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One text while it is read: its characters, what was found so far, and the day that the text speaks of. Belongs to one
 * scan, so to one thread.
 */
final class Reading {

    /** Characters that hardly any simplified text has and hardly any traditional one lacks. */
    private static final String TRADITIONAL = "們這個說為對會時來國過還發後關務產業應進員經責將請問據際實開電處機構證標準";

    private static final int AFTERNOON_WITHIN = 160;

    /** What {@link #at} answers outside the text. */
    static final char OUTSIDE = '\n';

    private final NormalizedText text;
    private final int length;
    private final @Nullable LocalDate published;
    private final FactList facts = new FactList();
    private final Numeral first = new Numeral();
    private final Numeral second = new Numeral();
    private final Numeral part = new Numeral();
    private int date;
    private boolean slash;
    private int afternoon = -1;
    private int afternoonEnd;
    private @Nullable Boolean traditional;

    Reading(NormalizedText text, Optional<OffsetDateTime> publishedAt) {
        this.text = text;
        this.length = text.length();
        this.published = publishedAt.map(OffsetDateTime::toLocalDate).orElse(null);
    }

    /** The normalised character at {@code index}, or a line end outside the text. */
    char at(int index) {
        return index >= 0 && index < length ? text.charAt(index) : OUTSIDE;
    }

    int length() {
        return length;
    }

    boolean startsWith(int at, String word) {
        if (at < 0 || at + word.length() > length) {
            return false;
        }
        for (int i = 0; i < word.length(); i++) {
            if (text.charAt(at + i) != word.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    boolean endsWith(int end, String word) {
        return startsWith(end - word.length(), word);
    }

    boolean isHan(int index) {
        return Scripts.isHan(at(index));
    }

    boolean isDigit(int index) {
        char c = at(index);
        return c >= '0' && c <= '9';
    }

    boolean isLatin(int index) {
        return isLatin(at(index));
    }

    static boolean isLatin(char c) {
        return c >= 'a' && c <= 'z';
    }

    boolean isAlphanumeric(int index) {
        return isDigit(index) || isLatin(index);
    }

    /** Whether one of some characters stands at {@code index}. */
    boolean isOneOf(int index, String characters) {
        return characters.indexOf(at(index)) >= 0;
    }

    /** What the caller wrote between two normalised offsets, without line wraps and what else was removed. */
    String written(int start, int end) {
        var out = new StringBuilder(end - start);
        for (int i = start; i < end; i++) {
            out.append(text.originalAt(i));
        }
        return out.toString();
    }

    FactList facts() {
        return facts;
    }

    /** The number that is being read. */
    Numeral first() {
        return first;
    }

    /** The number at the end of a range. */
    Numeral second() {
        return second;
    }

    /** A number inside a date or a time: the month, the minutes. */
    Numeral part() {
        return part;
    }

    /** The day of publication, if known. */
    @Nullable LocalDate published() {
        return published;
    }

    /** The last date of the text, as a {@link Day}; 0 when there was none. */
    int date() {
        return date;
    }

    void date(int packed) {
        date = packed;
    }

    /**
     * The last time of day that was said to be after noon, in seconds, when it stands shortly before {@code at}; else -1.
     */
    int afternoonBefore(int at) {
        return at - afternoonEnd < AFTERNOON_WITHIN ? afternoon : -1;
    }

    /** Remembers a time; -1 when it was not said to be after noon. */
    void afternoon(int seconds, int end) {
        afternoon = seconds;
        afternoonEnd = end;
    }

    /** Whether the text has a date such as {@code 11/18}. */
    boolean isWrittenWithSlash() {
        return slash;
    }

    void dateWithSlash() {
        slash = true;
    }

    /** Whether the caller writes traditional characters; looked at once, and only when asked. */
    boolean isTraditional() {
        Boolean known = traditional;
        if (known == null) {
            known = looksTraditional();
            traditional = known;
        }
        return known;
    }

    private boolean looksTraditional() {
        String original = text.original();
        int hits = 0;
        for (int i = 0; i < original.length(); i++) {
            if (TRADITIONAL.indexOf(original.charAt(i)) >= 0) {
                hits++;
            }
        }
        return hits * 60 > original.length();
    }
}
