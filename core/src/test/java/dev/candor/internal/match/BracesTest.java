package dev.candor.internal.match;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BracesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '\t',
            value = {
                "供应商\t供应商",
                "{加强|完善}管理\t加强管理 完善管理",
                "{加强|完善}{管理|制度}\t加强管理 加强制度 完善管理 完善制度",
                "上{游|}厂家\t上游厂家 上厂家",
                "{甲}\t甲",
                "甲|乙\t甲|乙",
            })
    void alternativesAreExpandedInOrder(String template, String expected) {
        assertThat(Braces.expand(template)).containsExactly(expected.split(" ", -1));
    }

    @Test
    void anEmptyTemplateStandsForAnEmptyPhrase() {
        assertThat(Braces.expand("")).isEqualTo(List.of(""));
    }

    @ParameterizedTest
    @ValueSource(strings = {"{加强|完善", "加强}管理", "加强}{管理}", "{加强}管理}"})
    void bracesThatDoNotPairAreQuoted(String template) {
        assertThatThrownBy(() -> Braces.expand(template))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("braces do not pair in '" + template + "'");
    }

    @ParameterizedTest
    @ValueSource(strings = {"{加强|{完善}管理", "{加{强|固}|完善}"})
    void bracesInsideBracesAreRefused(String template) {
        assertThatThrownBy(() -> Braces.expand(template))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("braces inside braces are not supported in '" + template + "'");
    }

    @Test
    void tooManyCombinationsAreRefusedBeforeTheyTakeMemory() {
        String template = "{一|二|三|四|五|六|七|八|九|十}".repeat(30);

        assertThatThrownBy(() -> Braces.expand(template))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("'" + template + "' stands for more than 2000 phrases; split it");
    }
}
