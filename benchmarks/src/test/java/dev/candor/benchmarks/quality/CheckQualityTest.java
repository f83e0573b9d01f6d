package dev.candor.benchmarks.quality;

import static org.assertj.core.api.Assertions.assertThat;

import dev.candor.Check;
import dev.candor.Presence;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

class CheckQualityTest {

    private static final String STEP = "请立即停用充电器。";
    private static final String SCOPE = "每台退款一百元。";

    @Test
    void presentForBothInTheSameSentence() {
        assertThat(agreement(Presence.PRESENT, 0, Presence.PRESENT, STEP))
                .isEqualTo(new CheckQuality.Agreement(new Tally(0, 0, 0, 1), new Tally(1, 0, 0, 0), new Share(1, 1)));
    }

    @Test
    void presentForBothInAnotherSentence() {
        assertThat(agreement(Presence.PRESENT, 1, Presence.PRESENT, STEP).shown())
                .isEqualTo(new Share(0, 1));
    }

    @Test
    void whatIsOnlyVagueIsNotThere() {
        assertThat(agreement(Presence.PRESENT, 0, Presence.VAGUE, STEP))
                .isEqualTo(new CheckQuality.Agreement(new Tally(0, 0, 1, 0), new Tally(0, 1, 0, 0), Share.EMPTY));
        assertThat(agreement(Presence.MISSING, 0, Presence.VAGUE, STEP))
                .isEqualTo(new CheckQuality.Agreement(new Tally(1, 0, 0, 0), new Tally(0, 0, 0, 1), Share.EMPTY));
    }

    /** What comes of one check that the reader and the report answer so. */
    private static CheckQuality.Agreement agreement(Presence reader, int sentence, Presence program, String words) {
        Check.Item item = Check.Item.WHAT_TO_DO;
        Gold gold = TwoSentences.gold(STEP, SCOPE);
        CheckQuality quality = new CheckQuality(
                of -> new ReportSketch(of.text()).check(item, program, words).report());
        var labels = new CheckLabels(Map.of(item, new CheckLabels.Answer(reader, OptionalInt.of(sentence))));
        return Objects.requireNonNull(
                quality.of(List.of(gold), Map.of(gold.id(), labels)).get(item));
    }
}
