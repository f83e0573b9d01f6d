package dev.candor.internal.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.candor.Severity;
import dev.candor.Span;
import dev.candor.Statement;
import dev.candor.Voice;
import dev.candor.card.Card;
import dev.candor.internal.clause.Reading;
import dev.candor.internal.language.LanguageReader;
import dev.candor.internal.match.Lexicon;
import dev.candor.testing.Drawing;
import dev.candor.testing.TinyLanguage;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every match is drawn. */
class PatternRuleTest {

    private static final Lexicon LEXICON = TinyLanguage.lexicon("""
            agent.issuer: 我们
            agent.outsider: 供应商
            act.failure: 疏忽 延误
            act.own: 负责
            """);

    @Test
    void everyPlaceIsMatchedInOrder() {
        assertMatches("{find: <act.failure>}", "我们⟦延误⟧、⟦疏忽⟧，又⟦延误⟧。我们⟦延误⟧。");
        assertMatches("{find: <agent> .. <act.failure>}", "⟦我们延误⟧，⟦供应商疏忽⟧。");
    }

    @Test
    void aPlaceWhoseConditionFailsHidesNoLaterOne() {
        assertMatches(
                "{find: <agent> .. <act.failure>, unless: [<agent.issuer> in match]}", "我们延误，⟦供应商延误⟧，我们疏忽，⟦供应商疏忽⟧。");
    }

    @Test
    void theClauseOrTheSentenceIsMarkedWhereAsked() {
        assertMatches("{find: <act.failure>, mark: match}", "路远，供应商⟦延误⟧了，我们知道。");
        assertMatches("{find: <act.failure>, mark: clause}", "路远，⟦供应商延误了⟧，我们知道。");
        assertMatches("{find: <agent> ... <act.failure>, mark: clause}", "路远，⟦供应商来晚，又延误了⟧，我们知道。");
        assertMatches("{find: <act.failure>, mark: sentence}", "路远。⟦路远，供应商延误了，我们知道。⟧路远。");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "clause | 供应商⟦延误⟧。我们延误。供应商发货，延误。",
                "before | 供应商⟦延误⟧。延误，供应商。供应商发货，⟦延误⟧。",
                "after | 供应商延误。⟦延误⟧，供应商。⟦延误⟧供应商。",
                "sentence | 供应商⟦延误⟧。⟦延误⟧，供应商。延误。供应商。",
                "near | 供应商。⟦延误⟧。⟦延误⟧。供应商。路远。延误。路远。供应商⟦延误⟧。",
                "previous | 供应商。⟦延误⟧。供应商延误。⟦延误⟧。延误。",
                "next | 延误。⟦延误⟧。供应商延误。延误。⟦延误⟧。供应商。",
                "paragraph | 供应商。路远。⟦延误⟧。路远。;⟦延误⟧。路远。⟦延误⟧。供应商。;延误。",
                "statement | ⟦延误⟧。;路远。;供应商。",
                "statement | 延误。;路远。;我们。",
            })
    void aConditionIsAskedInItsScope(String scope, String given) {
        assertMatches("{find: <act.failure>, when: [<agent.outsider> in " + scope + "]}", given.replace(';', '\n'));
    }

    @Test
    void aConditionIsAskedInsideTheMatch() {
        assertMatches("{find: <agent> .. <act.failure>, when: [<agent.outsider> in match]}", "⟦供应商延误⟧。我们延误，供应商。");
    }

    @Test
    void allWhenMustHoldAndNoUnlessMay() {
        assertMatches(
                "{find: <act.failure>, when: [<agent.outsider> in clause, <act.own> in sentence]}",
                "供应商⟦延误⟧，我们负责。供应商延误。延误，我们负责。");
        assertMatches(
                "{find: <act.failure>, unless: [<agent.outsider> in clause, <act.own> in sentence]}",
                "供应商延误，我们负责。供应商延误。延误，我们负责。我们⟦延误⟧。");
    }

    @Test
    void theCardsUnlessClearsEveryPattern() {
        assertThat(matches(
                        "patterns: [<act.failure>, {find: <agent.outsider>}]\nunless: [<act.own> in sentence]",
                        Statement.of("供应商延误。供应商延误，我们负责。")))
                .isEqualTo("⟦供应商⟧⟦延误⟧。供应商延误，我们负责。");
    }

    @Test
    void theVoiceIsAsked() {
        String patterns = "patterns: [<act.failure>]\nunless: [voice authority]";

        assertThat(matches(patterns, Statement.of("供应商延误。"))).isEqualTo("供应商⟦延误⟧。");
        assertThat(matches(
                        patterns,
                        Statement.builder("供应商延误。").voice(Voice.AUTHORITY).build()))
                .isEqualTo("供应商延误。");
    }

    @Test
    void anotherSeverityAndVaguenessComeWithTheirPattern() {
        Reading reading = read(Statement.of("供应商延误。我们负责。"), "");
        List<Match> matches = new LanguageReader(TinyLanguage.parts(
                        LEXICON,
                        TinyLanguage.cards(card("patterns: [{find: <act.failure>, severity: major}, <act.own>]\n"
                                + "vague: [<agent.issuer>]"))))
                .match(reading);

        assertThat(matches)
                .extracting(m -> m.start() + " " + m.severity().id() + " " + m.vague())
                .containsExactly("3 major false", "8 minor false", "6 minor true");
        assertThat(matches).extracting(Match::sentence).containsExactly(0, 1, 1);
        assertThat(matches)
                .extracting(m -> reading.text()
                        .subSequence(
                                reading.hits().start(m.firstHit()),
                                reading.hits().end(m.firstHit())))
                .containsExactly("延误", "负责", "我们");
    }

    @Test
    void aRuleAboutTheDocumentMatchesOnce() {
        String patterns = "patterns: [{find: document, unless: [<act.own> in statement]}, document]";

        List<Match> matches = new LanguageReader(TinyLanguage.parts(LEXICON, TinyLanguage.cards(card(patterns))))
                .match(read(Statement.of("供应商延误。延误。"), patterns));

        assertThat(matches).containsExactly(new Match(matches.get(0).card(), -1, 0, 0, -1, false, Severity.MINOR));
        assertThat(matches.get(0).isDocument()).isTrue();
    }

    @Test
    void aRuleAboutTheDocumentAsksOnlyOfTheStatement() {
        String patterns = "patterns: [{find: document, unless: [<act.own> in statement]}]";

        assertThat(matches(patterns, Statement.of("供应商延误。我们负责。"))).isEqualTo("供应商延误。我们负责。");
        assertThat(matches(patterns, Statement.of("供应商延误。我们知道。"))).isEqualTo("⟦供应商延误。我们知道。⟧");
    }

    @ParameterizedTest
    @ValueSource(strings = {"match", "clause", "sentence", "near", "paragraph"})
    void aRuleAboutTheDocumentHasNoOtherScope(String scope) {
        String patterns = "patterns: [{find: document, unless: [<act.own> in " + scope + "]}]";

        assertThatThrownBy(() -> matches(patterns, Statement.of("供应商延误。")))
                .hasMessageContaining("a condition of a rule about the whole document looks 'in statement', but was"
                        + " '<act.own> in " + scope + "'");
    }

    @Test
    void manyPlacesInOneSentenceCostNoMoreThanEightTries() {
        String text = "延误、".repeat(20) + "。";

        assertThat(matches("patterns: [<act.failure>]", Statement.of(text)))
                .isEqualTo("⟦延误⟧、".repeat(8) + "延误、".repeat(12) + "。");
    }

    private static void assertMatches(String pattern, String drawing) {
        assertThat(matches(
                        "patterns: [" + pattern + "]",
                        Statement.of(Drawing.of(drawing).text())))
                .as(pattern)
                .isEqualTo(drawing);
    }

    private static String matches(String patterns, Statement statement) {
        LanguageReader reader = new LanguageReader(TinyLanguage.parts(LEXICON, TinyLanguage.cards(card(patterns))));
        List<Span> spans = reader.match(reader.read(statement)).stream()
                .map(m -> m.isDocument() ? new Span(0, statement.text().length()) : new Span(m.start(), m.end()))
                .toList();
        return Drawing.draw(statement.text(), spans);
    }

    private static Reading read(Statement statement, String patterns) {
        List<Card> cards = patterns.isEmpty() ? List.of() : TinyLanguage.cards(card(patterns));
        return new LanguageReader(TinyLanguage.parts(LEXICON, cards)).read(statement);
    }

    private static String card(String patterns) {
        return """
                id: blame.test
                dimension: blame-shifting
                severity: minor
                title: {zh: 题, en: Title}
                why: {zh: 因, en: Why}
                source: test
                flags: [例]
                allows: [例]
                """ + patterns;
    }
}
