package dev.candor.zh;

import static org.assertj.core.api.Assertions.assertThat;

import dev.candor.Check;
import dev.candor.Detail;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The index names every lexicon and card, because a jar cannot be listed. */
class IndexTest {

    private static final Path RESOURCES = Path.of("src/main/resources/dev/candor/zh");

    @Test
    void namesEveryLexiconAndCard() throws IOException {
        List<String> files;
        try (Stream<Path> paths = Files.walk(RESOURCES)) {
            files = paths.filter(path -> path.toString().endsWith(".yaml"))
                    .filter(path -> !path.startsWith(RESOURCES.resolve("case")))
                    .map(path -> RESOURCES.relativize(path).toString().replace('\\', '/'))
                    .sorted()
                    .toList();
        }
        assertThat(Files.readAllLines(RESOURCES.resolve("index.txt")))
                .as(
                        "index.txt; mend it by: (cd nlp-zh/%s && find lexicon cards -name '*.yaml' | LC_ALL=C sort > index.txt)",
                        RESOURCES)
                .containsExactlyElementsOf(files);
    }

    @Test
    void allThatFactsAreToldByCountsInTheHash() throws IOException {
        try (Stream<Path> paths = Files.list(RESOURCES.resolve("facts"))) {
            assertThat(Sources.FACTS)
                    .containsExactlyInAnyOrderElementsOf(paths.map(path ->
                                    RESOURCES.relativize(path).toString().replace('\\', '/'))
                            .toList());
        }
    }

    @Test
    void aGroupOfPhrasesStandsInOneFile() throws IOException {
        Map<String, String> files = new HashMap<>();
        for (String file : Files.readAllLines(RESOURCES.resolve("index.txt"))) {
            if (file.startsWith("lexicon/")) {
                for (String line : Files.readAllLines(RESOURCES.resolve(file))) {
                    if (line.matches("[a-z][a-z0-9.-]*:")) {
                        assertThat(files.put(line, file))
                                .as("the first file of " + line)
                                .isNull();
                    }
                }
            }
        }
        assertThat(files).hasSizeGreaterThan(500);
    }

    @Test
    void aCardStandsWhereItsIdOrItsCriterionSays() {
        assertThat(Sources.ofTexts().cards()).allSatisfy(card -> {
            String file = card.criterion() instanceof Detail detail
                    ? (detail instanceof Check.Item ? "check/" : "disclosure/") + detail.id()
                    : card.id().replace('.', '/');
            assertThat(card.place()).as(card.id()).startsWith("cards/" + file + ".yaml, ");
        });
    }
}
