package dev.candor.internal.opinion;

import static org.assertj.core.api.Assertions.assertThat;

import dev.candor.Statement;
import dev.candor.internal.clause.Reading;
import dev.candor.internal.language.LanguageReader;
import dev.candor.internal.match.Lexicon;
import dev.candor.testing.TinyLanguage;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class RelationsTest {

    private final Lexicon lexicon = TinyLanguage.lexicon("""
            agent.issuer.self: 我们
            agent.outsider: 供应商
            act.failure: 漏检
            noun.thing: 鸡肉
            """);
    private final LanguageReader reader = new LanguageReader(TinyLanguage.parts(lexicon, List.of()));
    private final Map<Long, Integer> known = new HashMap<>();
    private final Relations relations =
            new Relations(lexicon, key -> known.computeIfAbsent(key, unseen -> known.size() + 1));

    @Test
    void whoFollowsOnWhomTells() {
        assertThat(of("供应商漏检，我们知道。")).hasSize(1).doesNotContainAnyElementsOf(of("我们漏检，供应商知道。"));
    }

    @Test
    void thingsBetweenTellNothing() {
        assertThat(of("供应商的鸡肉漏检。")).isEqualTo(of("供应商漏检。"));
    }

    @Test
    void clausesAreApart() {
        assertThat(of("供应商知道，漏检了。")).isEmpty();
    }

    @Test
    void whatIsSaidTwiceTellsOnce() {
        assertThat(of("供应商漏检，供应商又漏检，供应商还漏检。")).isEqualTo(of("供应商漏检。"));
    }

    private List<Integer> of(String text) {
        Reading reading = reader.read(Statement.of(text));
        FeatureRow row = new FeatureRow();
        row.begin();
        relations.of(reading, reading.sentences().get(0), row);
        return IntStream.range(0, row.size()).mapToObj(row::place).toList();
    }
}
