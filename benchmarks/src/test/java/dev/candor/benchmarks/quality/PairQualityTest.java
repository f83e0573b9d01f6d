package dev.candor.benchmarks.quality;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.candor.Dimension;
import dev.candor.Outcome;
import dev.candor.Severity;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PairQualityTest {

    private static final String SHARED = "5月3日停水六小时。";
    private static final String BAD = "停水是施工方挖断水管造成的。";
    private static final String GOOD = "停水是我们没有给施工方看管线图造成的。";

    @Test
    void rightWhenTheFaultIsFoundAndTheTwinIsNot() {
        PairQuality quality = new PairQuality(gold -> accusing(gold, BAD));

        assertThat(quality.of(pair())).isEqualTo(Map.of(FaultLabel.BLAME, new PairQuality.Contrasts(1, 1, 0, 1)));
    }

    @Test
    void wrongWhenTheTwinIsAccusedToo() {
        PairQuality quality = new PairQuality(gold -> accusing(gold, "施工方"));

        assertThat(quality.of(pair())).isEqualTo(Map.of(FaultLabel.BLAME, new PairQuality.Contrasts(1, 1, 1, 0)));
    }

    @Test
    void whatBothHalvesShareDoesNotCount() {
        PairQuality quality = new PairQuality(gold -> accusing(gold, SHARED));

        assertThat(quality.of(pair())).isEqualTo(Map.of(FaultLabel.BLAME, new PairQuality.Contrasts(1, 0, 0, 0)));
    }

    @Test
    void aHalfAlone() {
        PairQuality quality = new PairQuality(gold -> accusing(gold, BAD));
        List<Gold> half = pair().subList(0, 1);

        assertThatThrownBy(() -> quality.of(half))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("one after the other")
                .hasMessageContaining("1 lines");
    }

    private static List<Gold> pair() {
        return List.of(half("a", BAD, "\"B:third\""), half("b", GOOD, "\"R\""));
    }

    private static Gold half(String id, String sentence, String label) {
        String text = SHARED + sentence;
        String reader = "{\"labels\":[[],[" + label + "]],\"doc\":{\"blame\":1,\"vague\":0,\"jargon\":0,\"missing\":0,"
                + "\"attitude\":0,\"quality\":50},\"present\":{}}";
        int border = SHARED.length();
        return new GoldReader()
                .read("{\"id\":\"" + id + "\",\"text\":\"" + text + "\",\"sentences\":[[0," + border + ",\"" + SHARED
                        + "\"],[" + border + "," + text.length() + ",\"" + sentence + "\"]],\"x\":" + reader
                        + ",\"y\":" + reader + "}");
    }

    /** A report that accuses these words where they stand in the text. */
    private static Outcome accusing(Gold gold, String words) {
        ReportSketch sketch = new ReportSketch(gold.text());
        return gold.text().contains(words)
                ? sketch.finding(Dimension.BLAME_SHIFTING, Severity.MAJOR, words)
                        .report()
                : sketch.report();
    }
}
