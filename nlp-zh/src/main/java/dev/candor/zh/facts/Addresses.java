package dev.candor.zh.facts;

import dev.candor.Fact;

/** Mail and web addresses: {@code privacy@example.com}, {@code https://…}, {@code www.…}, {@code example.com/recall}. Immutable. */
final class Addresses {

    private static final int LENGTH_AT_MOST = 2048;
    private static final String MARKS = "._%+-@:/?&=#~";
    private static final String MARKS_IN_LOCAL_PART = "._%+-";
    private static final Words TOP_LEVELS = Words.of(
            "com net org cn tw hk mo gov edu info io cc top vip shop store app me tv biz xyz club site online dev cloud tech wiki example");

    /** Adds the address that starts at {@code at} and answers where it ends, or -1. */
    int read(Reading text, int at) {
        if (!isStart(text, at)) {
            return -1;
        }
        int end = at;
        int mail = -1;
        while (end - at <= LENGTH_AT_MOST && isPart(text, end)) {
            if (mail < 0 && text.at(end) == '@') {
                mail = end;
            }
            end++;
        }
        if (end - at > LENGTH_AT_MOST || end - at < 4) {
            return -1;
        }
        end = trimmed(text, at, end);
        if (text.startsWith(at, "http://") || text.startsWith(at, "https://")) {
            return add(text, Fact.Kind.URL, at, end);
        }
        if (mail > at && mail < end) {
            return isMail(text, at, mail, end) ? add(text, Fact.Kind.EMAIL, at, end) : -1;
        }
        int host = hostEnd(text, at, end);
        boolean known = text.startsWith(at, "www.") ? isHost(text, at + 4, host) : isKnownHost(text, at, host);
        return known ? add(text, Fact.Kind.URL, at, end) : -1;
    }

    private static int add(Reading text, Fact.Kind kind, int start, int end) {
        text.facts().add(kind, start, end, text.written(start, end));
        return end;
    }

    private static boolean isPart(Reading text, int at) {
        return text.isAlphanumeric(at) || text.isOneOf(at, MARKS);
    }

    private static boolean isStart(Reading text, int at) {
        return !isPart(text, at - 1) || (text.isOneOf(at - 1, "-~#") && !isPart(text, at - 2));
    }

    private static int trimmed(Reading text, int start, int end) {
        int last = end;
        while (last > start && text.isOneOf(last - 1, ".:?-~#&=+")) {
            last--;
        }
        return last;
    }

    private static boolean isMail(Reading text, int start, int mail, int end) {
        for (int i = start; i < mail; i++) {
            if (!text.isAlphanumeric(i) && !text.isOneOf(i, MARKS_IN_LOCAL_PART)) {
                return false;
            }
        }
        return isHost(text, mail + 1, end);
    }

    private static int hostEnd(Reading text, int start, int end) {
        int i = start;
        while (i < end && (text.isAlphanumeric(i) || text.at(i) == '.' || text.at(i) == '-')) {
            i++;
        }
        return i < end && !text.isOneOf(i, "/:?#") ? start : i;
    }

    /** Labels with a point between them, the last of two letters or more. */
    private static boolean isHost(Reading text, int start, int end) {
        int label = start;
        int labels = 0;
        for (int i = start; i <= end; i++) {
            boolean labelEnds = i == end || text.at(i) == '.';
            if (labelEnds && i == label) {
                return false;
            }
            if (labelEnds) {
                labels++;
                label = i + 1;
            } else if (!text.isAlphanumeric(i) && text.at(i) != '-') {
                return false;
            }
        }
        return labels > 1 && text.isLatin(end - 1) && text.isLatin(end - 2);
    }

    private static boolean isKnownHost(Reading text, int start, int end) {
        if (!isHost(text, start, end) || (text.isDigit(start) && text.isDigit(end - 1))) {
            return false;
        }
        int top = TOP_LEVELS.startBefore(text, end);
        boolean numbered = text.isDigit(start) && text.at(start + 1) == '.';
        return top < end && top > start + 1 && text.at(top - 1) == '.' && !numbered;
    }
}
