package dev.candor.internal.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.candor.internal.data.DataException;
import dev.candor.internal.match.Lexicon;
import dev.candor.testing.TinyLanguage;
import java.util.List;
import org.junit.jupiter.api.Test;

class CardCompilerTest {

    private static final Lexicon LEXICON = TinyLanguage.lexicon("act.own: 负责\nact.failure: 延误");

    @Test
    void everythingThatDoesNotFitTheLexiconIsToldAtOnce() {
        String yaml = card("a.a", "<act.onw>", "<act.failur> in near, <act.own> in parapraph")
                + card("b.b", "<act.own>", "act.own, voice nobody")
                + card("a.a", "<act.own", "");

        assertThat(problems(yaml))
                .containsExactlyInAnyOrder(
                        "cards.yaml, line 5: unknown group 'act.failur'; did you mean 'act.failure'?",
                        "cards.yaml, line 5: unknown scope 'parapraph'; allowed: match, clause, before, after,"
                                + " sentence, near, previous, next, paragraph, statement",
                        "cards.yaml, line 5: a.a: unknown group 'act.onw'; did you mean 'act.own'?",
                        "cards.yaml, line 13: a condition reads '<group> in scope', 'voice id', 'share of <group> > 0.2',"
                                + " 'first <group> > 80' or 'sentence length > 60', but was 'act.own'",
                        "cards.yaml, line 13: unknown voice 'nobody'; allowed: company, authority, person, platform",
                        "cards.yaml, line 17: a card with id 'a.a' exists already",
                        "cards.yaml, line 21: a.a: '<' is not closed in '<act.own'");
    }

    @Test
    void aCardThatSpeaksForTheSecondOpinionHasNoOtherPatternAndNoCondition() {
        String mixed = card("c.c", "opinion", "").replace("patterns: [", "patterns: [<act.own>, ");

        assertThat(problems(card("a.a", "opinion/cause", "<act.own> in near") + card("b.b", "opinion", "") + mixed))
                .containsExactly(
                        "cards.yaml, line 1: a.a: a card for the second opinion has no other pattern and no condition",
                        "cards.yaml, line 17: c.c: a card for the second opinion has no other pattern and no condition");
    }

    private static List<String> problems(String yaml) {
        return catchThrowableOfType(DataException.class, () -> CardCompiler.compile(TinyLanguage.cards(yaml), LEXICON))
                .problems();
    }

    private static String card(String id, String find, String when) {
        return """
                - id: %s
                  strength: apology
                  title: {zh: 题, en: Title}
                  why: {zh: 因, en: Why}
                  patterns: [{find: "%s", when: [%s]}]
                  source: test
                  flags: [例]
                  allows: [例]
                """.formatted(id, find, when);
    }
}
