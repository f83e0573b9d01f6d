package dev.candor.zh.facts;

import dev.candor.Fact;

/**
 * Numbers to call: {@code 400-000-2716}, {@code 0800-000-000}, {@code （02）2345-6789}, {@code 12315}, {@code 110} after
 * {@code 拨打}. Digits without a telling shape need a word that speaks of calling before them. Immutable.
 */
final class Phones {

    private static final int LOOK_BACK = 14;
    private static final int GROUPS_AT_MOST = 4;
    private static final Words CUES =
            Words.of("查询： 电话 热线 专线 拨打 拨 致电 来电 联系 联络 洽 客服 手机 tel 传真 咨询 咨询服务 报警 打 转接 电联 请电 whatsapp");
    private static final Words AFTERWARDS = Words.of("接报 接警 热线 专线 平台投诉 投诉 举报 报警 反诈 报案 服务热线 市民热线 客服 电话 急救 求助");
    private static final Words EXTENSIONS = Words.of("转 分机 # 转分机");
    private static final Words PUBLIC =
            Words.of("12315 12345 12378 12321 12377 12389 12369 12337 12348 12320 12366 12306 12333 12313 12318 12328 "
                    + "12329 12350 12355 12356 12358 12363 12365 12381 12386 12388 12398 12580 96110");
    private static final Words SHORT =
            Words.of("110 119 120 122 165 113 117 118 999 1955 1922 1950 1966 1999 1988 1911 1980");

    /** The number with a telling shape that starts at {@code at}: adds it and answers where it ends, or -1. */
    int readGrouped(Reading text, int at) {
        if (text.isAlphanumeric(at - 1) || text.isOneOf(at - 1, "-./_@#")) {
            return -1;
        }
        boolean plus = text.at(at) == '+';
        int i = plus ? at + 1 : at;
        int start = at;
        int shape = 0;
        int total = 0;
        int groups = 0;
        while (groups < GROUPS_AT_MOST) {
            int digits = digits(text, i);
            if (digits == 0 || digits > 13) {
                break;
            }
            shape = shape * 16 + digits;
            total += digits;
            groups++;
            i += digits;
            boolean bracket = groups == 1 && text.at(at - 1) == '（' && text.at(i) == '）' && text.at(at) == '0';
            if (bracket) {
                start = at - 1;
            }
            if (!text.isDigit(i + 1) || !(bracket || text.at(i) == '-' || text.at(i) == ' ')) {
                break;
            }
            i++;
        }
        if (text.isAlphanumeric(i) || (text.at(i) == '-' && text.isAlphanumeric(i + 1)) || text.at(i) == ':') {
            return -1;
        }
        if (!(plus ? total >= 10 && total <= 14 : isPhone(text, at, shape, total, groups))) {
            return -1;
        }
        return add(text, start, extensionEnd(text, i));
    }

    private static boolean isPhone(Reading text, int at, int shape, int total, int groups) {
        if (groups > 1 && text.at(at) != '0' && total < 8) {
            return false;
        }
        char second = text.at(at + 1);
        return switch (text.at(at)) {
            case '4' -> text.startsWith(at, "400") ? total == 10 : isLocal(text, at, shape);
            case '8' -> (text.startsWith(at, "800") && groups > 1) ? total == 10 : isLocal(text, at, shape);
            case '1' -> second >= '3' && total == 11 && (shape == 0x344 || (groups == 1 && isCued(text, at)));
            case '0' -> isAreaNumber(text, at, shape, total, groups);
            default -> isLocal(text, at, shape);
        };
    }

    /** An area code and a number, or a mobile number of Taiwan. */
    private static boolean isAreaNumber(Reading text, int at, int shape, int total, int groups) {
        if (groups == 1) {
            return total >= 10 && total <= 12 && (text.startsWith(at, "0800") || isCued(text, at));
        }
        int area = shape >> (4 * (groups - 1));
        int rest = total - area;
        return area >= 2 && area <= 4 && rest >= 6 && rest <= 8 && groups <= 3 && (shape & 15) >= 3;
    }

    /** Eight digits, as in Hong Kong: after a word for calling, or there in two groups. */
    private static boolean isLocal(Reading text, int at, int shape) {
        return (shape == 0x8 || shape == 0x44)
                && (isCued(text, at) || (shape == 0x44 && text.at(at + 4) == ' ' && text.isOfHongKong()));
    }

    /** A short number of a public service in plain digits: adds it and answers where it ends, or -1. */
    int readShort(Reading text, int at) {
        int end = at + digits(text, at);
        if (end - at > 5 || end - at < 3 || text.isAlphanumeric(at - 1) || text.isAlphanumeric(end)) {
            return -1;
        }
        if (text.isOneOf(end, ".-/:") || text.isOneOf(at - 1, ".-/:·#")) {
            return -1;
        }
        if (end - at == 5) {
            boolean known = PUBLIC.endFrom(text, at) == end;
            boolean business = text.isOneOf(at, "19") && isCued(text, at);
            return known || business ? add(text, at, end) : -1;
        }
        boolean called = isCued(text, at) || AFTERWARDS.startingAt(text, end) != null;
        return called && SHORT.endFrom(text, at) == end ? add(text, at, end) : -1;
    }

    private static int add(Reading text, int start, int end) {
        text.facts().add(Fact.Kind.PHONE, start, end, text.written(start, end));
        return end;
    }

    private static int digits(Reading text, int at) {
        int count = 0;
        while (count < 20 && text.isDigit(at + count)) {
            count++;
        }
        return count;
    }

    private static int extensionEnd(Reading text, int at) {
        int number = EXTENSIONS.endFrom(text, at);
        int digits = number > at ? digits(text, number) : 0;
        return digits > 0 && digits <= 6 ? number + digits : at;
    }

    /** Whether a word for calling stands shortly before, in the same sentence. */
    private static boolean isCued(Reading text, int at) {
        for (int end = at; end > at - LOOK_BACK && end > 0; end--) {
            if (CUES.endingAt(text, end) != null) {
                return true;
            }
            if (text.isOneOf(end - 1, "。；！？\n")) {
                return false;
            }
        }
        return false;
    }
}
