package dev.candor.examples.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class QuickstartTest {

    @Test
    void printsAFindingALine() {
        String printed = printed("经查，系第三方服务商操作失误所致，仅影响个别用户。对由此带来的不便，我们深表遗憾。我司高度重视，将尽快完善相关机制，杜绝此类问题再次发生。");

        assertThat(printed.lines()).isNotEmpty().allMatch(line -> line.startsWith("Finding[rule="));
    }

    @Test
    void printsNothingForAnEmptyText() {
        assertThat(printed("")).isEmpty();
    }

    private static String printed(String text) {
        PrintStream before = System.out;
        ByteArrayOutputStream captured = new ByteArrayOutputStream();
        System.setOut(new PrintStream(captured, true, StandardCharsets.UTF_8));
        try {
            Quickstart.printFindings(text);
        } finally {
            System.setOut(before);
        }
        return captured.toString(StandardCharsets.UTF_8);
    }
}
