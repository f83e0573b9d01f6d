package dev.candor.zh;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.candor.Language;
import dev.candor.card.Card;
import dev.candor.card.CardTester;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A house adds its words and rules without code; the example in {@code examples/house} holds. */
class HouseCardsTest {

    private static final List<Path> HOUSE =
            List.of(Path.of("../examples/house/words.yaml"), Path.of("../examples/house/internal-words.yaml"));

    @Test
    void theHouseCardHoldsItsExamples() throws IOException {
        Language language = Chinese.extended(HOUSE);
        Card card = language.cards().stream()
                .filter(c -> c.id().equals("house.internal-words"))
                .findFirst()
                .orElseThrow();

        assertThat(CardTester.of(language).failures(card)).isEmpty();
    }

    @Test
    void theHouseLexiconJoinsTheStandardGroups() throws IOException {
        assertThat(Chinese.extended(HOUSE).matches("blame.third-party", "经查，此次事故系联营伙伴操作失误所致。"))
                .isNotEmpty();
        assertThat(Chinese.standard().matches("blame.third-party", "经查，此次事故系联营伙伴操作失误所致。"))
                .isEmpty();
    }

    @Test
    void theRulesetNamesTheDifference() throws IOException {
        assertThat(Chinese.extended(HOUSE).ruleset())
                .isNotEqualTo(Chinese.standard().ruleset());
    }

    @Test
    void problemsNameTheFileAndTheLine(@TempDir Path directory) throws IOException {
        Path broken = Files.writeString(directory.resolve("broken.yaml"), "house.words:\n  wrods: |\n    甲乙\n");
        assertThatThrownBy(() -> Chinese.extended(List.of(broken)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("broken.yaml, line 2: unknown key 'wrods'");
    }

    @Test
    void theProblemsOfAllFilesAreToldAtOnce(@TempDir Path directory) throws IOException {
        String card = Files.readString(HOUSE.get(1));
        Path words =
                Files.writeString(directory.resolve("words.yaml"), "house.words:\n  wrods: |\n    甲乙\n  words: 甲乙\n");
        Path first = Files.writeString(directory.resolve("first.yaml"), card.replace("source:", "sauce:"));
        Path torn = Files.writeString(directory.resolve("torn.yaml"), "id: [");
        Path second = Files.writeString(directory.resolve("second.yaml"), card + "\nseal: red\n");

        assertThatThrownBy(() -> Chinese.extended(List.of(words, first, torn, second)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContainingAll(
                        words + ", line 2: unknown key 'wrods'",
                        first + ", line 1: 'source' is missing",
                        torn + ", line ",
                        "unknown key 'seal'");
    }
}
