package dev.candor.zh;

import static org.assertj.core.api.Assertions.assertThat;

import dev.candor.card.Card;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Writes {@code docs/rules} from the cards, or says how to when the pages have drifted. */
class RuleReferenceTest {

    private static final Path DOCS = Path.of("../docs/rules");
    private static final String MEND =
            "mvn -q -pl nlp-zh -am test -Dtest=RuleReferenceTest -Dsurefire.failIfNoSpecifiedTests=false -Dcandor.docs=write";

    @Test
    void pagesSayWhatTheCardsSay() throws IOException {
        Map<String, String> pages = RuleReference.pages(Chinese.standard().cards());
        if ("write".equals(System.getProperty("candor.docs"))) {
            write(pages);
        }
        Map<String, String> committed = new TreeMap<>();
        if (Files.isDirectory(DOCS)) {
            try (Stream<Path> files = Files.walk(DOCS)) {
                for (Path file : files.filter(Files::isRegularFile).toList()) {
                    committed.put(DOCS.relativize(file).toString().replace('\\', '/'), Files.readString(file));
                }
            }
        }
        assertThat(committed).as("docs/rules is out of date. Run: " + MEND).isEqualTo(pages);
    }

    @Test
    void everyCardHasAPage() {
        List<Card> cards = Chinese.standard().cards();
        assertThat(RuleReference.pages(cards)).hasSize(cards.size() + 1);
    }

    private static void write(Map<String, String> pages) throws IOException {
        if (Files.isDirectory(DOCS)) {
            try (Stream<Path> files = Files.walk(DOCS)) {
                for (Path file : files.filter(Files::isRegularFile).toList()) {
                    Files.delete(file);
                }
            }
        }
        for (Map.Entry<String, String> page : pages.entrySet()) {
            Path file = DOCS.resolve(page.getKey());
            Files.createDirectories(file.getParent());
            Files.writeString(file, page.getValue());
        }
    }
}
