package dev.candor.benchmarks.quality;

import static org.assertj.core.api.Assertions.assertThat;

import dev.candor.Disclosure;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ShownQualityTest {

    private static final String WHEN = "5月3日停水六小时。";
    private static final String CAUSE = "我们没有给施工方看管线图。";

    @Test
    void rightWhereAReaderMarkedTheSentence() {
        assertThat(shares(Map.of("when", Set.of(0), "cause", Set.of(1)), WHEN, CAUSE))
                .isEqualTo(Map.of(Disclosure.Item.WHEN, new Share(1, 1), Disclosure.Item.CAUSE, new Share(1, 1)));
    }

    @Test
    void wrongWhereAnotherSentenceShowsIt() {
        assertThat(shares(Map.of("when", Set.of(0), "cause", Set.of(1)), WHEN, WHEN))
                .isEqualTo(Map.of(Disclosure.Item.WHEN, new Share(1, 1), Disclosure.Item.CAUSE, new Share(0, 1)));
    }

    @Test
    void whatNoReaderMarkedDoesNotCount() {
        assertThat(shares(Map.of("when", Set.of(0)), WHEN, CAUSE))
                .isEqualTo(Map.of(Disclosure.Item.WHEN, new Share(1, 1)));
    }

    /** What comes of a report that shows the time and the cause by these words. */
    private static Map<Disclosure.Item, Share> shares(Map<String, Set<Integer>> marked, String when, String cause) {
        Gold gold = TwoSentences.gold(WHEN, CAUSE);
        ShownQuality quality = new ShownQuality(of -> new ReportSketch(of.text())
                .shown(Disclosure.Item.WHEN, when)
                .shown(Disclosure.Item.CAUSE, cause)
                .report());
        return quality.of(List.of(gold), Map.of(gold.id(), new Evidence(marked)));
    }
}
