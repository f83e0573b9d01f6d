package dev.candor.examples.quickstart;

import dev.candor.Grader;
import dev.candor.Outcome;
import dev.candor.Report;
import dev.candor.Statement;
import dev.candor.zh.Chinese;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/** Grades one small draft and prints what was found in it. */
public final class Quickstart {

    private static final String DRAFT = """
            近日，我司注意到有用户反映账户异常。经查，系第三方服务商操作失误所致，仅影响个别用户。
            对由此带来的不便，我们深表遗憾。我司高度重视，将尽快完善相关机制，杜绝此类问题再次发生。
            """;

    private Quickstart() {}

    /** Prints the findings in UTF-8, whatever the locale. */
    public static void main(String[] arguments) {
        System.setOut(new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8));
        printFindings(DRAFT);
    }

    static void printFindings(String text) {
        // snippet:start
        Grader grader = Grader.builder().language(Chinese.standard()).build();
        Outcome outcome = grader.grade(Statement.of(text));
        if (outcome instanceof Report report) report.findings().forEach(System.out::println);
        // snippet:end
    }
}
