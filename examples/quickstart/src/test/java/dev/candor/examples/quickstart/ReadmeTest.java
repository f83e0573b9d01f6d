package dev.candor.examples.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** The code in README.md is the code of {@link Quickstart}, which compiles. */
class ReadmeTest {

    private static final Path README = Path.of("../../README.md");
    private static final Path QUICKSTART = Path.of("src/main/java/dev/candor/examples/quickstart/Quickstart.java");

    @Test
    void showsTheSnippet() throws IOException {
        String shown = between(Files.readString(README), "```java\n", "```\n");
        String compiled = between(Files.readString(QUICKSTART), "// snippet:start\n", "\n        // snippet:end")
                        .stripIndent()
                + "\n";

        assertThat(shown)
                .as(
                        "README.md must show the code of examples/quickstart: change Quickstart.java where it is wrong,"
                                + " then put these lines into the java block of README.md:%n%n%s",
                        compiled)
                .isEqualTo(compiled);
    }

    private static String between(String text, String start, String end) {
        int from = text.indexOf(start);
        assertThat(from).as("'%s' is missing", start.strip()).isNotNegative();
        int to = text.indexOf(end, from + start.length());
        assertThat(to).as("'%s' is missing", end.strip()).isNotNegative();
        return text.substring(from + start.length(), to);
    }
}
