package dev.candor.examples;

import static org.assertj.core.api.Assertions.assertThat;

import dev.candor.card.Card;
import java.util.List;
import org.junit.jupiter.api.Test;

class RulesCommandTest {

    private final List<Card> cards = Run.grader().cards();

    @Test
    void listsEveryRule() {
        Run run = Run.of("rules");

        assertThat(run.exit()).isZero();
        assertThat(cards)
                .isNotEmpty()
                .allSatisfy(card -> assertThat(run.out())
                        .containsOnlyOnce("  " + card.id() + " ")
                        .contains(card.title().zh()));
    }

    @Test
    void showsOneRuleWithItsReasonsAndExamples() {
        Card card = cards.get(0);

        Run run = Run.of("rules", card.id(), "--ui", "en");

        assertThat(run.exit()).isZero();
        assertThat(run.out())
                .startsWith(card.id() + "  " + card.title().en() + "\n")
                .contains(card.why().en().strip(), card.source());
        assertThat(card.flags()).allSatisfy(example -> assertThat(run.out()).contains(example.strip()));
        assertThat(card.allows()).allSatisfy(example -> assertThat(run.out()).contains(example.strip()));
    }

    @Test
    void showsADisclosureOrACheckByItsNameInReports() {
        assertThat(Run.of("rules", "next-update")).isEqualTo(Run.of("rules", "detail.progress-place"));
        assertThat(Run.of("rules", "scope").out()).startsWith("detail.how-many  影响多少\n");
    }

    @Test
    void saysThatARuleIsUnknown() {
        assertThat(Run.of("rules", "no.such-rule"))
                .isEqualTo(new Run(2, "", "candor: 没有规则 no.such-rule；全部规则：candor rules\n"));
    }

    @Test
    void suggestsARuleOfAnotherDimension() {
        String id = cards.get(0).id();
        String name = id.substring(id.lastIndexOf('.') + 1);

        assertThat(Run.of("rules", "misplaced." + name, "--ui", "en").err())
                .startsWith("candor: unknown rule 'misplaced." + name + "'; did you mean ")
                .contains(id);
    }
}
