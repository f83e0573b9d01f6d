package dev.candor.zh.facts;

import dev.candor.Fact;

/** Versions of software: {@code v3.2}, {@code 3.2版}, {@code 版本2.0.1}. A name such as {@code V5} is none. Immutable. */
final class Versions {

    private static final Words CUES = Words.of("版本 版本号 版本为 版本号为 版本： 版本号： app app， 升级至 更新至 升级到 更新到");
    private static final int RELEASE_AT_MOST = 8;
    private static final int SHORT_AT_MOST = 5;
    private static final int PROGRAM_AT_LEAST = 3;

    /** Words in Latin letters before other numbers. */
    private static final Words NO_PROGRAMS = Words.of("pro plus max mini usb web type cpk fig level bluetooth note");

    /** What tells behind a number that it is none of a version. */
    private static final Words MEASURED = Words.of("分 元 万 亿 倍 米 克 寸 折 级 星 吨 秒 度 个 公里 小时 以上 以下 /");

    private static final Words AFTERWARDS = Words.of("版本 版!税,权,图,块");

    /** Adds the version that starts at {@code at} and answers where it ends, or -1. */
    int read(Reading text, int at) {
        if (text.isAlphanumeric(at - 1) || text.isOneOf(at - 1, ".-/")) {
            return -1;
        }
        boolean named = text.at(at) == 'v' && text.isDigit(at + 1);
        int number = named ? at + 1 : at;
        int end = number;
        int points = 0;
        while (text.isDigit(end) || (text.at(end) == '.' && text.isDigit(end + 1))) {
            points += text.at(end) == '.' ? 1 : 0;
            end++;
        }
        if (end == number || text.isLatin(end) || text.isOneOf(end, "%‰")) {
            return -1;
        }
        int word = AFTERWARDS.endFrom(text, end);
        boolean versioned = points > 0 && (named || word > end);
        if (!versioned) {
            int before = text.at(at - 1) == ' ' ? at - 1 : at;
            boolean cued = CUES.endingAt(text, before) != null;
            boolean latinCue = text.isLatin(before - 1);
            boolean told = isRelease(text, at, end, points) || (points == 1 && isOfProgram(text, at, end));
            if (!told && (!cued || points < (latinCue ? 2 : 1))) {
                return -1;
            }
        }
        text.facts().add(Fact.Kind.VERSION, at, word, text.written(at, word));
        return word;
    }

    /** Whether the name of a program stands before {@code 4.0}, in small letters at its end, and nothing that is measured behind it. */
    private static boolean isOfProgram(Reading text, int at, int end) {
        int name = at - 1;
        while (text.isLatin(name - 1)) {
            name--;
        }
        boolean program = text.at(at - 1) == ' '
                && at - 1 - name >= PROGRAM_AT_LEAST
                && Character.isLowerCase(text.originalAt(at - 2))
                && NO_PROGRAMS.startingAt(text, name) == null;
        return program && end - at <= SHORT_AT_MOST && MEASURED.startingAt(text, end) == null;
    }

    /** {@code 4.1.3} in a sentence; at the head of a line it is the number of a heading. */
    private static boolean isRelease(Reading text, int at, int end, int points) {
        int line = text.at(at - 1) == ' ' ? at - 1 : at;
        boolean heads = text.at(line - 1) == '\n' || text.isOneOf(at - 1, "第§");
        return points == 2 && end - at <= RELEASE_AT_MOST && !heads && !text.isOneOf(end, "条款节章项、）/");
    }
}
