package dev.candor.internal.rule;

import static org.assertj.core.api.Assertions.assertThat;

import dev.candor.Statement;
import dev.candor.card.Card;
import dev.candor.internal.clause.Reading;
import dev.candor.internal.language.LanguageReader;
import dev.candor.internal.match.Lexicon;
import dev.candor.testing.TinyLanguage;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class RulebookTest {

    private static final Lexicon LEXICON = TinyLanguage.lexicon("w: 甲\nx: 乙\ny.a: 丙\ny.b: 丁\nneg: 没有");

    private static final String[] PATTERNS = {
        "<w>", "<x>", "<y>", "<y.a> .. <w>", "<x> <x>", "<w|x> ... <y.b>", "<y|x any> ..1 <w>", "<x negated>"
    };

    @Test
    void matchesComeByCardThenBySentenceThenByPattern() {
        List<Card> cards =
                TinyLanguage.cards(card("b.b", "[<y>, <x>]") + card("a.a", "[<w>]") + card("c.c", "[document]"));

        assertThat(matches(cards, "甲丙乙。乙丁。"))
                .extracting(match -> match.card().id() + " " + match.start())
                .containsExactly("b.b 1", "b.b 2", "b.b 5", "b.b 4", "a.a 0", "c.c 0");
    }

    /** A card by itself is looked up by other groups than among others, and a part may be reached by several. */
    @Test
    void aCardMatchesAloneAsAmongOthers() {
        Random random = new Random(11);
        List<Card> cards = new ArrayList<>();
        for (int i = 0; i < 12; i++) {
            String patterns = "['%s', '%s']".formatted(PATTERNS[random.nextInt(8)], PATTERNS[random.nextInt(8)]);
            cards.addAll(TinyLanguage.cards(card("c.%c".formatted('a' + i), patterns)));
        }
        for (int round = 0; round < 100; round++) {
            StringBuilder text = new StringBuilder();
            for (int i = 0; i < 60; i++) {
                text.append("甲乙丙丁没有，。戊".charAt(random.nextInt(9)));
            }
            List<Match> alone = new ArrayList<>();
            cards.forEach(card -> alone.addAll(matches(List.of(card), text.toString())));

            assertThat(matches(cards, text.toString())).isEqualTo(alone);
        }
    }

    @Test
    void memoryOfOneTextDoesNotReachTheNext() {
        List<Card> cards =
                TinyLanguage.cards(card("a.a", "[{find: <w>, unless: [<x> in statement, <y> in paragraph]}]"));
        Rulebook rules = CardCompiler.compile(cards, LEXICON);
        Memory memory = rules.memory();

        assertThat(rules.match(read("甲。乙。"), memory)).isEmpty();
        assertThat(rules.match(read("甲。丙。"), memory)).isEmpty();
        assertThat(rules.match(read("甲。\n丙。甲"), memory)).hasSize(1);
    }

    @Test
    void ofADisclosureAReportNeedsTheFirstPlaceAndTheFirstThatIsNotVague() {
        String card = card("a.a", "[<w>, <x>]\n  vague: [<y>]").replace("strength: apology", "disclosure: scope");
        List<Card> cards = TinyLanguage.cards(card);

        assertThat(matches(cards, "丙丙甲乙甲。丙甲。")).hasSize(7);
        assertThat(forReport(cards, "丙丙甲乙甲。丙甲。")).containsExactly("2", "vague 0");
        assertThat(forReport(cards, "甲丙乙。乙。")).containsExactly("0");
        assertThat(forReport(cards, "丙。丙乙。甲。")).containsExactly("vague 0", "3");
    }

    private static List<String> forReport(List<Card> cards, String text) {
        Rulebook rules = CardCompiler.compile(cards, LEXICON);
        List<String> ofText = places(rules.matchForReport(read(text), rules.memory()));
        assertThat(places(rules.matchForReport(read(text), rules.memoryOfDraft())))
                .isEqualTo(ofText);
        return ofText;
    }

    private static List<String> places(List<Match> matches) {
        return matches.stream()
                .map(match -> (match.vague() ? "vague " : "") + match.start())
                .toList();
    }

    private static List<Match> matches(List<Card> cards, String text) {
        Rulebook rules = CardCompiler.compile(cards, LEXICON);
        return rules.match(read(text), rules.memory());
    }

    private static Reading read(String text) {
        return new LanguageReader(TinyLanguage.parts(LEXICON, List.of())).read(Statement.of(text));
    }

    private static String card(String id, String patterns) {
        return """
                - id: %s
                  strength: apology
                  title: {zh: 题, en: Title}
                  why: {zh: 因, en: Why}
                  patterns: %s
                  source: test
                  flags: [例]
                  allows: [例]
                """.formatted(id, patterns);
    }
}
