package dev.candor.internal.text;

import static org.assertj.core.api.Assertions.assertThat;

import dev.candor.testing.TinyLanguage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScriptsTest {

    private final Folding folding = TinyLanguage.folding("聯联", "網网", "們们", "麼么");

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "我们诚恳致歉 | zh",
                "我们的 app 和 API gateway 发生故障 | zh",
                "We are sorry for the outage | en",
                "We are sorry, 云岫 | en",
                "お詫び申し上げます | ja",
                "個人情報の漏えいについて | ja",
                "진심으로 사과드립니다 | ko",
                "12345 …！😀 | und",
                "'' | und",
            })
    void theLanguageIsToldByTheScript(String text, String expected) {
        assertThat(Scripts.languageOf(text)).isEqualTo(expected);
    }

    @Test
    void aFewKanaInAChineseTextAreAName() {
        assertThat(Scripts.languageOf("我们诚恳地为这次の小店食品安全事件向所有顾客致歉")).isEqualTo("zh");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "聯網故障我們 | Hant",
                "联网故障我们 | Hans",
                "人大山 | Hans",
                "聯网 | Hans",
                "聯網们 | Hant",
                "sorry | Hans",
            })
    void theChineseScriptIsThatOfMoreTellingCharacters(String text, String expected) {
        assertThat(Scripts.chineseScriptOf(text, folding)).isEqualTo(expected);
    }

    @Test
    void hanCharactersAreToldFromOthers() {
        assertThat("一龥㐀豈〇".chars().mapToObj(c -> (char) c)).allMatch(Scripts::isHan);
        assertThat("、，aａ1あ가\uD840".chars().mapToObj(c -> (char) c)).noneMatch(Scripts::isHan);
    }
}
