package dev.candor.benchmarks.quality;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * A file of labelled statements, one JSON object a line.
 *
 * @param file where it lies
 * @param statements in the order of the file
 */
public record Corpus(Path file, List<Gold> statements) {

    /** Copies the statements. */
    public Corpus {
        statements = List.copyOf(statements);
    }

    /**
     * Reads a corpus.
     *
     * @throws IllegalArgumentException with every broken line, by file and number, when there are any
     * @throws UncheckedIOException when the file cannot be read
     */
    public static Corpus read(Path file) {
        List<String> lines;
        try {
            lines = Files.readAllLines(file);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the corpus " + file, e);
        }
        GoldReader reader = new GoldReader();
        List<Gold> statements = new ArrayList<>();
        List<String> errors = new ArrayList<>();
        Set<String> ids = new HashSet<>();
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).isBlank()) {
                continue;
            }
            try {
                Gold gold = reader.read(lines.get(i));
                if (!ids.add(gold.id())) {
                    throw new IllegalArgumentException("the id '" + gold.id() + "' stands twice");
                }
                statements.add(gold);
            } catch (IllegalArgumentException e) {
                errors.add(file + ":" + (i + 1) + ": " + e.getMessage());
            }
        }
        if (!errors.isEmpty()) {
            throw new IllegalArgumentException(String.join(System.lineSeparator(), errors));
        }
        return new Corpus(file, statements);
    }

    /**
     * Whether its words may be shown: files named {@code check…} and {@code own-test…} are scored and never read, links to
     * them included.
     */
    public boolean isReadable() {
        return isReadable(file) && isReadable(real());
    }

    private Path real() {
        try {
            return file.toRealPath();
        } catch (IOException e) {
            return file;
        }
    }

    private static boolean isReadable(Path path) {
        String name = String.valueOf(path.getFileName()).toLowerCase(Locale.ROOT);
        return !name.startsWith("check") && !name.startsWith("own-test");
    }
}
