package dev.candor.card;

import dev.candor.Language;
import dev.candor.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * Proves cards by their examples: what must be flagged is flagged exactly where it is marked {@code ⟦…⟧}, what must not
 * be stays silent. An example without marks that must be flagged is one for a rule about the whole document. Immutable.
 *
 * <pre>{@code
 * Language language = Chinese.standard().withCards(cards);
 * assertThat(CardTester.of(language).failures(card)).isEmpty();
 * }</pre>
 */
public final class CardTester {

    private static final char OPEN = '⟦';
    private static final char CLOSE = '⟧';

    private final Language language;

    private CardTester(Language language) {
        this.language = language;
    }

    /** A tester for cards of this language. */
    public static CardTester of(Language language) {
        return new CardTester(language);
    }

    /** One text for every example that fails, with what was expected and what was found drawn one below the other. */
    public List<String> failures(Card card) {
        List<String> failures = new ArrayList<>();
        for (String example : card.flags()) {
            String plain = plain(example);
            String expected = plain.equals(example) ? draw(plain, List.of(new Span(0, plain.length()))) : example;
            compare(card.id(), expected, plain, failures);
        }
        for (String example : card.allows()) {
            compare(card.id(), example, example, failures);
        }
        return failures;
    }

    /** The text with every match of the card marked. */
    public String draw(String card, String text) {
        return draw(text, language.matches(card, text));
    }

    private void compare(String card, String expected, String plain, List<String> failures) {
        String found = draw(card, plain);
        if (!found.equals(expected)) {
            failures.add(card + "\n  expected: " + expected + "\n  but was:  " + found);
        }
    }

    private static String plain(String example) {
        return example.replace(String.valueOf(OPEN), "").replace(String.valueOf(CLOSE), "");
    }

    private static String draw(String text, List<Span> spans) {
        StringBuilder drawn = new StringBuilder();
        int at = 0;
        for (Span span : spans) {
            if (span.start() >= at) {
                drawn.append(text, at, span.start()).append(OPEN);
                drawn.append(text, span.start(), span.end()).append(CLOSE);
                at = span.end();
            }
        }
        return drawn.append(text.substring(at)).toString();
    }
}
