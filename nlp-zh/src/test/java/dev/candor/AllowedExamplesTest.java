package dev.candor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.candor.card.Card;
import dev.candor.internal.clause.Reading;
import dev.candor.internal.rule.Match;
import dev.candor.zh.Chinese;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Runs all rules over all allowed examples of all cards. A card's own rule is silent there; what other rules find, at more
 * than info, stands in a file that people review: card, rule and drawing, a tab between them. Rules about the whole
 * document are left out: an example is a sentence, not a statement.
 */
class AllowedExamplesTest {

    private static final Path REVIEWED = Path.of("src/test/resources/dev/candor/allowed-examples.tsv");
    private static final String MEND =
            "mvn -q -pl nlp-zh -am test -Dtest=AllowedExamplesTest -Dsurefire.failIfNoSpecifiedTests=false -Dcandor.review=write";

    private final Language language = Chinese.standard();

    @Test
    void whatOtherRulesFindHasBeenReviewed() throws IOException {
        List<String> found =
                language.cards().stream().flatMap(this::foundBesides).sorted().toList();
        if ("write".equals(System.getProperty("candor.review"))) {
            Files.createDirectories(REVIEWED.getParent());
            Files.write(REVIEWED, found);
        }
        assertThat(found)
                .as("findings on allowed examples differ from " + REVIEWED + ". Mend the rules, or run and review: "
                        + MEND)
                .isEqualTo(Files.readAllLines(REVIEWED));
    }

    private Stream<String> foundBesides(Card card) {
        return card.allows().stream()
                .flatMap(example -> findings(example).map(finding -> card.id() + "\t" + finding))
                .distinct();
    }

    /** The rules that find something in a text, and where. */
    private Stream<String> findings(String text) {
        Reading reading = language.reader().read(Statement.of(text));
        return language.reader().match(reading).stream()
                .filter(match -> !match.isDocument() && match.card().isFault() && match.severity() != Severity.INFO)
                .map(match -> match.card().id() + "\t" + draw(text, reading, match));
    }

    private static String draw(String text, Reading reading, Match match) {
        Span span = reading.text().toOriginal(match.start(), match.end());
        return text.substring(0, span.start()) + "⟦" + text.substring(span.start(), span.end()) + "⟧"
                + text.substring(span.end());
    }
}
