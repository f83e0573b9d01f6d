package dev.candor;

import java.util.List;
import java.util.stream.Collectors;

/** The words that go with every reason for not scoring: what was given, what is allowed, what to do. */
final class NotScoredHints {

    /** The language of a text that nobody looked at. */
    private static final String UNDETERMINED = "und";

    private NotScoredHints() {}

    static NotScored empty() {
        return new NotScored(
                UNDETERMINED,
                NotScored.Reason.EMPTY,
                new Text("没有可评的文字；请给出声明正文。", "There is no text; give the text of the statement."));
    }

    static NotScored tooShort(String language, int fewest) {
        return new NotScored(
                language,
                NotScored.Reason.TOO_SHORT,
                new Text(
                        "正文不足 " + fewest + " 个汉字，无法公正评分；请给出完整的声明。",
                        "There are fewer than " + fewest
                                + " Han characters, too few to judge; give the whole statement."));
    }

    static NotScored tooLong(Limits limits) {
        return new NotScored(
                UNDETERMINED,
                NotScored.Reason.TOO_LONG,
                new Text(
                        "正文超过 " + limits.maxCharacters() + " 个字符的上限；请拆分，或用 Limits 调高上限。",
                        "The text is longer than the limit of " + limits.maxCharacters()
                                + " characters; split it, or raise the limit by Limits."));
    }

    static NotScored noEvent(String language) {
        return new NotScored(
                language,
                NotScored.Reason.NO_EVENT,
                new Text(
                        "没有读到事件、道歉、承诺或回应，看来不是危机声明；请确认文本。",
                        "No event, apology, promise or answer was found; this does not look like a crisis"
                                + " statement. Check the text."));
    }

    static NotScored unsupported(String tag, List<Language> languages) {
        String given = languages.stream().map(Language::id).collect(Collectors.joining(", "));
        boolean chinese = tag.equals("zh") || tag.startsWith("zh-");
        String doZh =
                chinese ? "请加入构件 dev.candor:candor-nlp-zh 并调用 .language(Chinese.standard())。" : "目前没有支持它的 Candor 构件。";
        String doEn = chinese
                ? "Add the artifact dev.candor:candor-nlp-zh and call .language(Chinese.standard())."
                : "No Candor artifact supports it yet.";
        return new NotScored(
                tag,
                NotScored.Reason.UNSUPPORTED_LANGUAGE,
                new Text(
                        "文本的语言是 " + tag + "，评分器只装了：" + given + "。" + doZh,
                        "The text is in '" + tag + "', but the grader was given: " + given + ". " + doEn));
    }
}
