package dev.candor.internal.score;

import static org.assertj.core.api.Assertions.assertThat;

import dev.candor.LedgerLine;
import dev.candor.Score;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

class LedgerTest {

    private final Ledger ledger = new Ledger("overall");

    @Test
    void pointsAreRoundedToHundredthsAndAddUpToTheScore() {
        ledger.add("base", 100, "");
        ledger.add("finding", -33.333, 2, "a.a");

        assertThat(ledger.sum()).isEqualTo(66.67);
        assertThat(ledger.close()).isEqualTo(new Score(67));
        assertThat(ledger.lines())
                .containsExactly(
                        line("base", 100, ""),
                        new LedgerLine("overall", "finding", -33.33, OptionalInt.of(2), "a.a"),
                        line("rounding", 0.33, ""));
    }

    @Test
    void aWholeScoreNeedsNoRounding() {
        ledger.add("weight", 40, "a");

        assertThat(ledger.close()).isEqualTo(new Score(40));
        assertThat(ledger.lines()).hasSize(1);
    }

    @Test
    void nothingFallsBelowZero() {
        ledger.add("finding", -12.5, "a.a");

        assertThat(ledger.close()).isEqualTo(new Score(0));
        assertThat(ledger.lines()).last().isEqualTo(line("floor", 12.5, ""));
    }

    @Test
    void aCapHoldsDownWhatIsAboveIt() {
        ledger.add("base", 80, "");
        ledger.cap(90, OptionalInt.empty(), "b.b");
        ledger.cap(55, OptionalInt.of(1), "a.a");

        assertThat(ledger.close()).isEqualTo(new Score(55));
        assertThat(ledger.lines())
                .containsExactly(line("base", 80, ""), new LedgerLine("overall", "cap", -25, OptionalInt.of(1), "a.a"));
    }

    private static LedgerLine line(String kind, double points, String subject) {
        return new LedgerLine("overall", kind, points, OptionalInt.empty(), subject);
    }
}
