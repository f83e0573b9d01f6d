package dev.candor.zh.facts;

import dev.candor.Fact;

/**
 * Numbers that name a thing or a document: batches and models after their cue ({@code 批号20250312}, {@code
 * 型号为F2101/F2104}), documents and cases ({@code 2021东73民终1186号}, {@code 报告编号：临-037}, {@code 第0312号}). Numbers of orders,
 * accounts and people are read too, so that nobody takes them for something else, but are no facts. Immutable.
 */
final class Codes {

    private static final int PREFIX_AT_MOST = 10;
    private static final int SKIPPED_AT_LEAST = 4;
    private static final int DOCUMENT_AT_MOST = 18;

    /** Their value: {@code B} a batch or a model, {@code R} a document, {@code X} nothing that we report. */
    private static final Words CUES =
            Words.of("批号=B 批次号=B 批次=B 生产批号=B 生产批次=B 型号=B 产品型号=B 编号=B 产品编号=B 车架号=B 序列号=B 货号=B 款号=B 机型=B 喷码=B "
                    + "vin=B sku=B 案号=R 报告编号=R 检验报告编号=R 检测报告编号=R 报告号=R 受案回执=R 受案回执编号=R 回执编号=R 回执号=R 公告编号=R 通告编号=R 文号=R "
                    + "备案号=R 备案编号=R 受理编号=R 受理号=R 立案编号=R 案件编号=R 许可证号=R 许可证编号=R 证书编号=R 合同编号=R 召回编号=R 通报编号=R 通知书编号=R 文书编号=R "
                    + "会员编号=X 用户编号=X 客户编号=X 员工编号=X 文章编号=X 订单号=X 订单编号=X 单号=X 运单号=X 流水号=X 身份证号=X 身份证号码=X 证件号=X 证件号码=X 卡号=X 账号=X 工号=X 学号=X 邮编=X qq=X qq群=X 微信号=X 尾号=X 车牌号=X "
                    + "统一社会信用代码=X 统一编号=X 股票代码=R 股份代号=R 证券代码=R 验证码=X");

    private static final Words CONNECTORS = Words.of("为 是 ： 号 号为 号： “ （ 以 以“ 分别为 分别是 系 ：“ 为：");
    private static final Words LISTED = Words.of("/ 、 和 及 ，");
    private static final Words NOT_A_NUMBER_AFTER =
            Words.of("年 月 日 元 万 亿 个 件 批 家 盒 袋 箱 瓶 名 人 台 辆 款 种 项 份 包 罐 桶 只 支 条 张 枚 吨 位 户 起 例 次 处 组 套");
    private static final Words TITLES = Words.of("通告 通告（ 通知 函件 公告 令");
    private static final Words NO_DOCUMENT_AFTER = Words.of("楼 线 店 院 厅 馆 机 门 房 仓 井 车 台风 病");
    private static final String DOCUMENT_WORDS_END = "发函办字规告通罚监召公令复";
    private static final String NOT_IN_DOCUMENTS = "的了已在是由我为向及并与和年月日时，。；、：";

    /** Tells what {@link #readCued} and {@link #readNumbered} find. */
    static void announce(Signs signs) {
        signs.starts(Signs.CODE, CUES);
        signs.add(Signs.CODE, '第');
    }

    /** The cue that starts at {@code at}: adds the codes after it; the end, or -1 when there is no code. */
    int readCued(Reading text, int at) {
        Words.Word cue = CUES.startingAt(text, at);
        if (cue == null || (cue.text().equals("批次") && Numeral.startsWith(text.at(at - 1)))) {
            return -1;
        }
        int start = CONNECTORS.endFrom(text, at + cue.length());
        if (text.at(start) == ' ') {
            start++;
        }
        return switch (cue.value()) {
            case "B" -> readBatches(text, start);
            case "R" -> readDocument(text, start);
            default -> skipped(text, start);
        };
    }

    /** Where letters and digits end that are no fact, or -1; a few of them say something of their own. */
    private static int skipped(Reading text, int start) {
        int end = start;
        while (text.isAlphanumeric(end) || text.isOneOf(end, "-*") || (text.at(end) == ' ' && text.isDigit(end + 1))) {
            end++;
        }
        return end - start < SKIPPED_AT_LEAST ? -1 : end;
    }

    private static int readBatches(Reading text, int start) {
        int end = -1;
        int at = start;
        while (true) {
            int codeEnd = codeEnd(text, at);
            if (codeEnd < 0) {
                return end;
            }
            end = addBatches(text, at, codeEnd);
            int next = LISTED.endFrom(text, end);
            if (next == end || (text.at(end) == '，' && codeEnd(text, next) - next != codeEnd - at)) {
                return end;
            }
            at = next;
        }
    }

    /** Adds a batch, or all from one to another one: {@code 2306A至2306D}; where it ends. */
    private static int addBatches(Reading text, int start, int end) {
        int joint = Ranges.afterJoint(text, end);
        int last = joint < 0 ? -1 : codeEnd(text, joint);
        String value = text.written(start, end);
        if (last < 0) {
            text.facts().add(Fact.Kind.BATCH, start, end, value);
            return end;
        }
        text.facts().add(Fact.Kind.BATCH, start, last, value + "/" + text.written(joint, last));
        return last;
    }

    /** Where the code of letters and digits at {@code at} ends, or -1. */
    private static int codeEnd(Reading text, int at) {
        int end = at;
        int digits = 0;
        while (text.isAlphanumeric(end) || (text.isOneOf(end, "-_.") && text.isAlphanumeric(end + 1) && end > at)) {
            digits += text.isDigit(end) ? 1 : 0;
            end++;
        }
        boolean number = digits == end - at;
        return end - at >= 3 && digits > 0 && !(number && NOT_A_NUMBER_AFTER.startingAt(text, end) != null) ? end : -1;
    }

    private static int readDocument(Reading text, int start) {
        int at = start;
        while (at - start < PREFIX_AT_MOST && text.isHan(at) && !text.isOneOf(at, NOT_IN_DOCUMENTS)) {
            at++;
        }
        if (at > start && text.at(at) == '-') {
            at++;
        }
        int year = text.at(at) == '（' ? at + 1 : at;
        if (!text.isAlphanumeric(year) || text.sentenceWordEnd(start) > start) {
            return -1;
        }
        int document = documentEnd(text, year);
        int code = document > 0 ? document : longCodeEnd(text, year);
        if (code < 0) {
            return -1;
        }
        text.facts().add(Fact.Kind.REFERENCE, start, code, text.written(start, code));
        return code;
    }

    private static int longCodeEnd(Reading text, int at) {
        int end = at;
        boolean digit = false;
        while (text.isAlphanumeric(end) || (text.isOneOf(end, "-_./") && text.isAlphanumeric(end + 1))) {
            digit |= text.isDigit(end);
            end++;
        }
        boolean masked = text.isOneOf(end, "×*");
        return digit && !masked && NOT_A_NUMBER_AFTER.startingAt(text, end) == null
                ? end + (text.at(end) == '号' ? 1 : 0)
                : -1;
    }

    /** The document number without a cue that starts with a year at {@code at}: adds it; its end, or -1. */
    int readDocumentNumber(Reading text, int at) {
        boolean bracket = text.at(at - 1) == '（' && text.at(at + 4) == '）';
        if (!text.startsWith(at, "19") && !text.startsWith(at, "20")) {
            return -1;
        }
        if (!bracket && !text.isHan(at + 4)) {
            return -1;
        }
        int end = documentEnd(text, at);
        if (end < 0) {
            return -1;
        }
        int start = bracket ? prefixStart(text, at - 1) : at;
        text.facts().add(Fact.Kind.REFERENCE, start, end, text.written(start, end));
        return end;
    }

    /** The number of a report to developers, {@code #2207}: adds it and answers where it ends, or -1. */
    int readIssue(Reading text, int at) {
        int end = at;
        while (text.isDigit(end)) {
            end++;
        }
        boolean issue = text.at(at - 1) == '#'
                && end - at >= 2
                && !text.isAlphanumeric(at - 2)
                && !text.isLatin(end)
                && !text.isOneOf(end, "#-.号楼");
        if (!issue) {
            return -1;
        }
        text.facts().add(Fact.Kind.REFERENCE, at - 1, end, text.written(at - 1, end));
        return end;
    }

    /** {@code 第0312号}: adds it and answers where it ends, or -1. */
    int readNumbered(Reading text, int at) {
        if (!text.isAlphanumeric(at + 1)) {
            return -1;
        }
        int end = text.at(at) == '第' ? codeEnd(text, at + 1) : -1;
        boolean titled = text.at(at - 1) == '（' || TITLES.endingAt(text, at) != null;
        if (end < 0 && titled) {
            end = at + 1;
            while (text.isDigit(end)) {
                end++;
            }
            end = end > at + 1 ? end : -1;
        }
        if (end < 0 || text.at(end) != '号' || NO_DOCUMENT_AFTER.startingAt(text, end + 1) != null) {
            return -1;
        }
        text.facts().add(Fact.Kind.REFERENCE, at, end + 1, text.written(at, end + 1));
        return end + 1;
    }

    /** Where a number that starts with a year and goes on to {@code 号} ends, or -1. */
    private static int documentEnd(Reading text, int year) {
        int i = year;
        while (text.isDigit(i)) {
            i++;
        }
        if (i - year != 4) {
            return -1;
        }
        boolean digit = false;
        for (; i - year < DOCUMENT_AT_MOST; i++) {
            if (text.at(i) == '号') {
                return digit && NO_DOCUMENT_AFTER.startingAt(text, i + 1) == null ? i + 1 : -1;
            }
            boolean part = text.isHan(i) || text.isDigit(i) || text.isOneOf(i, "（）-");
            if (!part || text.isOneOf(i, NOT_IN_DOCUMENTS)) {
                return -1;
            }
            digit |= text.isDigit(i);
        }
        return -1;
    }

    /** The letters of the office before the bracket of the year, as in {@code 云市监函（2025）31号}. */
    private static int prefixStart(Reading text, int bracket) {
        if (!text.isOneOf(bracket - 1, DOCUMENT_WORDS_END)) {
            return bracket;
        }
        int start = bracket;
        while (bracket - start < PREFIX_AT_MOST && text.isHan(start - 1)) {
            if (text.isOneOf(start - 1, NOT_IN_DOCUMENTS) || text.isOneOf(start - 1, "据到于照按")) {
                return start;
            }
            start--;
        }
        return text.isHan(start - 1) ? bracket : start;
    }
}
