package dev.candor.internal.score;

import static org.assertj.core.api.Assertions.assertThat;

import dev.candor.Criterion;
import dev.candor.Dimension;
import dev.candor.LedgerLine;
import dev.candor.LedgerLine.Kind;
import dev.candor.Score;
import dev.candor.Strength;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

class LedgerTest {

    private final List<LedgerLine<Dimension, Criterion>> lines = new ArrayList<>();
    private final Ledger<Dimension, Criterion> ledger = Ledger.overall(lines);

    @Test
    void pointsAreRoundedToHundredthsAndAddUpToTheScore() {
        ledger.add(Kind.WEIGHT, 100, Dimension.JARGON);
        ledger.add(Kind.FINDING, -33.333, 2);

        assertThat(ledger.sum()).isEqualTo(66.67);
        assertThat(ledger.close()).isEqualTo(new Score(67));
        assertThat(lines)
                .containsExactly(
                        new LedgerLine<>(
                                Optional.empty(), Kind.WEIGHT, 100, OptionalInt.empty(), Optional.of(Dimension.JARGON)),
                        line(Kind.FINDING, -33.33, OptionalInt.of(2)),
                        line(Kind.ROUNDING, 0.33, OptionalInt.empty()));
    }

    @Test
    void thatOfADimensionStartsAtAHundred() {
        Ledger<Dimension, Criterion> jargon = Ledger.of(Dimension.JARGON, lines);

        assertThat(jargon.close()).isEqualTo(new Score(100));
        assertThat(lines).singleElement().satisfies(line -> {
            assertThat(line.dimension()).contains(Dimension.JARGON);
            assertThat(line.kind()).isEqualTo(Kind.BASE);
        });
    }

    @Test
    void aWholeScoreNeedsNoRounding() {
        ledger.add(Kind.WEIGHT, 40, Dimension.JARGON);

        assertThat(ledger.close()).isEqualTo(new Score(40));
        assertThat(lines).hasSize(1);
    }

    @Test
    void nothingFallsBelowZero() {
        ledger.add(Kind.STRENGTH, -12.5, Strength.Kind.APOLOGY);

        assertThat(ledger.close()).isEqualTo(new Score(0));
        assertThat(lines).last().isEqualTo(line(Kind.FLOOR, 12.5, OptionalInt.empty()));
    }

    @Test
    void aCapHoldsDownWhatIsAboveIt() {
        ledger.add(Kind.BASE, 80);
        ledger.cap(90, Dimension.JARGON);
        ledger.cap(55, 1);

        assertThat(ledger.close()).isEqualTo(new Score(55));
        assertThat(lines)
                .containsExactly(line(Kind.BASE, 80, OptionalInt.empty()), line(Kind.CAP, -25, OptionalInt.of(1)));
    }

    private static LedgerLine<Dimension, Criterion> line(Kind kind, double points, OptionalInt finding) {
        return new LedgerLine<>(Optional.empty(), kind, points, finding, Optional.empty());
    }
}
