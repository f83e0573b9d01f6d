package dev.candor.zh;

import static org.assertj.core.api.Assertions.assertThat;

import dev.candor.Language;
import dev.candor.card.Card;
import dev.candor.card.CardTester;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Every example of every card, as it is written and in the other script. */
class CardExamplesTest {

    private final Language language = Chinese.standard();
    private final CardTester tester = CardTester.of(language);

    @TestFactory
    Stream<DynamicTest> everyExampleHolds() {
        return language.cards().stream()
                .map(card -> DynamicTest.dynamicTest(
                        card.id(), () -> assertThat(tester.failures(card)).isEmpty()));
    }

    @TestFactory
    Stream<DynamicTest> everyExampleHoldsInTraditionalCharacters() {
        return language.cards().stream()
                .map(card -> DynamicTest.dynamicTest(
                        card.id(),
                        () -> assertThat(tester.failures(traditional(card))).isEmpty()));
    }

    private static Card traditional(Card card) {
        return new Card(
                card.id(),
                card.criterion(),
                card.severity(),
                card.confidence(),
                card.title(),
                card.why(),
                card.message(),
                card.source(),
                card.patterns(),
                card.unless(),
                card.rewrites(),
                convert(card.flags()),
                convert(card.allows()),
                card.place());
    }

    private static List<String> convert(List<String> examples) {
        return examples.stream().map(TraditionalCharacters::of).toList();
    }
}
