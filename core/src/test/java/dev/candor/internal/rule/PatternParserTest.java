package dev.candor.internal.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.candor.internal.match.Lexicon;
import dev.candor.testing.TinyLanguage;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PatternParserTest {

    private static final Lexicon LEXICON =
            TinyLanguage.lexicon("agent.outsider: 供应商\nact.failure: 疏忽\nact.own: 负责\nturn.but: 但");

    private final PatternParser parser = new PatternParser(LEXICON, new Alternatives(LEXICON));

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<act>",
                "  <agent.outsider>..<act.failure>  ",
                "<agent.outsider> .. <act.failure> ... <turn.but> <act.own>",
                "<agent.outsider> ..16 <act.failure|act.own>",
                "<act.own any>",
                "<act.own negated>",
                "<act.own ifs titles quoted>",
                "<act.own at=start by=outsider|staff known=explicit|inherited|embedded|none>",
                "<act.own at=end time=past|now|future|none modality=certain|hedged|conditional|imperative>",
                "< act.own turn=but|although|therefore|also|none speaker=issuer|quoted|reported|official >",
            })
    void thePatternLanguageIsAsDocumented(String source) {
        assertThat(parser.parse(source)).isNotNull();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "<act.own|'<' is not closed in '<act.own'",
                "<act.own> .. <act.failure|'<' is not closed in '<act.failure'",
                "act.own|expected <group>, '..' or '...' at 'act.own'",
                "<act.own> . <act.failure>|expected <group>, '..' or '...' at '. <act.failure>'",
                "<act.own> .. .. <act.failure>|expected <group>, '..' or '...' at '.. <act.failure>'",
                ".. <act.own>|expected <group>, '..' or '...' at '.. <act.own>'",
                "<act.own> ..|a pattern starts and ends with <group>, but was '<act.own> ..'",
                "``|a pattern starts and ends with <group>, but was ''",
                "<act.own> ..123456789012 <act>|'..123456789012' is no gap; allowed: '..', '...' and '..' with at most 4 digits",
                "<act.own> ...5 <act>|'...5' is no gap; allowed: '..', '...' and '..' with at most 4 digits",
                "<act.onw>|unknown group 'act.onw'; did you mean 'act.own'?",
                "<>|unknown group ''; did you mean 'act'?",
                "<act.own by=supplier>|unknown value 'supplier' in 'by=supplier'; allowed: none, other, issuer, outsider, user, staff, critic, authority, circumstance",
                "<act.own by=>|unknown value '' in 'by='; allowed: none, other, issuer, outsider, user, staff, critic, authority, circumstance",
                "<act.own by>|unknown 'by' in <act.own by>; allowed: any, body, negated, ifs, titles, quoted, at=, by=, known=, time=, modality=, turn=, speaker=",
                "<act.own any=x>|unknown 'any=x' in <act.own any=x>; allowed: any, body, negated, ifs, titles, quoted, at=, by=, known=, time=, modality=, turn=, speaker=",
                "`<act.own at=start|end>`|`'at=' has one value, but was 'start|end' in <act.own at=start|end>`",
                "<act.own by=user by=staff>|'by=' stands twice in <act.own by=user by=staff>",
                "<act.own time=Past>|unknown value 'Past' in 'time=Past'; allowed: none, past, now, future",
                "<act.own negatd>|unknown 'negatd' in <act.own negatd>; allowed: any, body, negated, ifs, titles, quoted, at=, by=, known=, time=, modality=, turn=, speaker=",
            })
    void everyErrorQuotesTheFragment(String source, String message) {
        assertThatThrownBy(() -> parser.parse(source))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(message);
    }
}
