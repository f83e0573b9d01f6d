package dev.candor;

/** What grading a statement comes to: a {@link Report}, or {@link NotScored} with the reason. */
public sealed interface Outcome permits Report, NotScored {

    /** The language found or given, as a BCP 47 tag such as {@code zh-Hans}; {@code und} when none was found. */
    String language();

    /** Personal data in the statement: who shows its text hides it. */
    Mask mask();

    /** What this tool does and does not judge; every output says it. */
    Text SCOPE = new Text("评分只看文字，不判断事实真伪与法律责任", "The grade judges wording only, not truth or liability");
}
