package dev.candor.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HelpTest {

    @Test
    void saysTheSameInBothLanguages() {
        assertThat(keys(Locale.CHINESE)).isEqualTo(keys(Locale.ROOT)).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"grade", "batch", "compare", "case", "calibrate", "promises", "outline", "rules"})
    void describesEveryOption(String command) {
        for (String ui : List.of("zh", "en")) {
            Run run = Run.of(command, "--help", "--ui", ui);

            assertThat(run.exit()).isZero();
            assertThat(run.out().lines())
                    .filteredOn(line -> line.matches("  ( {4}|-h, )--?[a-z].*"))
                    .isNotEmpty()
                    .allMatch(line -> line.matches("  (-h, | {4})--\\S+ {2,}\\S.*"));
        }
    }

    @Test
    void followsTheLocale() {
        assertThat(Run.onScreen(Map.of("LANG", "en_GB.UTF-8", "NO_COLOR", "1"), "--help")
                        .out())
                .contains("Usage: candor", "Grades the statements in files.");
        assertThat(Run.onScreen(Map.of("LANG", "POSIX", "NO_COLOR", "1"), "--help")
                        .out())
                .contains("用法：candor", "评阅文件中的声明。");
        assertThat(Run.onScreen(Map.of("LC_ALL", "zh_TW.UTF-8", "LANG", "en_US", "NO_COLOR", "1"), "--help")
                        .out())
                .contains("用法：candor");
    }

    @Test
    void asksForACommand() {
        assertThat(Run.of()).isEqualTo(new Run(2, "", """
                candor: 请给出命令：grade, batch, compare, case, calibrate, promises, outline, rules
                用法：candor --help
                """));
    }

    private static Set<String> keys(Locale locale) {
        ResourceBundle bundle = ResourceBundle.getBundle(
                "dev.candor.examples.Help",
                locale,
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
        return new TreeSet<>(bundle.keySet());
    }
}
