package dev.candor.zh;

import static org.assertj.core.api.Assertions.assertThat;

import dev.candor.internal.match.Lexicon;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** What the build packed is what the texts say. */
class SourcesTest {

    private static final Sources PACKED = Sources.standard();
    private static final Sources TEXTS = Sources.ofTexts();

    @Test
    void theBuildPackedTheRules() {
        assertThat(Sources.class.getResource("ruleset.packed")).isNotNull();
    }

    @Test
    void hashFoldingAndCardsAreThoseOfTheTexts() {
        assertThat(PACKED.hash()).isEqualTo(TEXTS.hash());
        assertThat(PACKED.folding().pairs()).isEqualTo(TEXTS.folding().pairs());
        assertThat(PACKED.folding().targets()).isEqualTo(TEXTS.folding().targets());
        assertThat(PACKED.cards()).isEqualTo(TEXTS.cards()).hasSizeGreaterThan(50);
    }

    @Test
    void phrasesAndTheirKindsAreThoseOfTheTexts() {
        Lexicon packed = PACKED.lexicon();
        Lexicon texts = TEXTS.lexicon();

        assertThat(packed.groups()).isEqualTo(texts.groups());
        assertThat(packed.kinds()).isEqualTo(texts.kinds());
        assertThat(packed.phrases()).isEqualTo(texts.phrases()).hasSizeGreaterThan(100_000);
        for (String phrase : packed.phrases()) {
            assertThat(packed.kind(phrase)).as(phrase).isEqualTo(texts.kind(phrase));
        }
        Random random = new Random(2);
        for (int kind = 0; kind < packed.kinds(); kind++) {
            assertThat(packed.plain(kind)).isEqualTo(texts.plain(kind));
            assertThat(packed.isMask(kind)).isEqualTo(texts.isMask(kind));
            assertThat(packed.needsBorder(kind)).isEqualTo(texts.needsBorder(kind));
            for (int i = 0; i < 40; i++) {
                int group = random.nextInt(packed.groups().size());
                assertThat(packed.has(kind, group)).isEqualTo(texts.has(kind, group));
                assertThat(packed.frequency(group)).isEqualTo(texts.frequency(group));
            }
        }
    }

    /** Prints its size, too. */
    @Test
    void theAutomatonIsCompact() {
        long bytes = PACKED.lexicon().automaton().bytes();
        System.out.println("The automaton takes " + bytes + " bytes.");

        assertThat(bytes).isLessThanOrEqualTo(1 << 20);
    }
}
