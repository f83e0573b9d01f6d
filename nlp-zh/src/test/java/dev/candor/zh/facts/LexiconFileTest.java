package dev.candor.zh.facts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LexiconFileTest {

    private static final Pattern WORDS_OF = Pattern.compile("Words\\.of\\(\\s*\"([^\"]*)\"");

    /** A word in another form would never match: texts are folded before they are scanned. */
    @ParameterizedTest
    @ValueSource(strings = {"names.txt", "personal.txt", "statutes.txt", "units.txt"})
    void wordsStandAsTheFoldingTableFoldsThem(String name) throws IOException {
        try (InputStream in = LexiconFile.class.getResourceAsStream(name)) {
            String text = new String(Objects.requireNonNull(in, name).readAllBytes(), StandardCharsets.UTF_8);
            text.lines()
                    .filter(line -> !line.startsWith("#"))
                    .forEach(line -> assertThat(folded(line)).as(name).isEqualToIgnoringCase(line));
        }
    }

    /** The same of the words that stand in code. */
    @Test
    void wordsOfCodeStandAsTheFoldingTableFoldsThem() throws IOException {
        List<String> words = new ArrayList<>();
        try (Stream<Path> files = Files.list(Path.of("src/main/java/dev/candor/zh/facts"))) {
            for (Path file : files.toList()) {
                Matcher lists = WORDS_OF.matcher(Files.readString(file));
                while (lists.find()) {
                    words.add(lists.group(1));
                }
            }
        }

        assertThat(words)
                .hasSizeGreaterThan(50)
                .allSatisfy(list -> assertThat(folded(list)).isEqualTo(list.toLowerCase(Locale.ROOT)));
    }

    private static String folded(String line) {
        var out = new StringBuilder();
        line.chars().forEach(c -> out.append(FactDrawing.FOLDING.fold((char) c)));
        return out.toString();
    }

    @Test
    void thoseWhoAskForTheSameWordsShareThem() {
        LexiconFile names = LexiconFile.read("names.txt");

        assertThat(names.words("trades")).isSameAs(names.words("trades"));
        assertThat(names.words("trades")).isNotSameAs(names.words("trades", "branches"));
    }

    @Test
    void namesWhatIsMissing() {
        assertThatThrownBy(() -> LexiconFile.read("nothing.txt")).hasMessageContaining("nothing.txt");
        assertThatThrownBy(() -> LexiconFile.read("statutes.txt").words("laws"))
                .hasMessageContaining("[laws]")
                .hasMessageContaining("statute");
    }
}
