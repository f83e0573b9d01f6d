package dev.candor.benchmarks.speed;

import dev.candor.Grader;
import dev.candor.Report;
import dev.candor.Statement;
import dev.candor.zh.Chinese;

/** A process that grades one statement and ends. */
public final class FirstReport {

    private static final String STATEMENT =
            "5月9日，我们的系统泄露了4,118位用户的手机号。经查，系第三方短信服务商管理疏忽所致。" + "我们深表歉意，将进一步完善内控制度，尽快给大家一个满意的答复。";

    private FirstReport() {}

    /** Takes no arguments. */
    public static void main(String[] arguments) {
        of(Grader.builder().language(Chinese.standard()).build());
    }

    /** The report on the statement; throws {@link IllegalStateException} when nothing is found in it. */
    static Report of(Grader grader) {
        if (grader.grade(Statement.of(STATEMENT)) instanceof Report report
                && !report.findings().isEmpty()) {
            return report;
        }
        throw new IllegalStateException("the statement was not scored, or nothing was found");
    }
}
