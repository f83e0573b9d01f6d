package dev.candor.benchmarks;

import java.nio.file.Files;
import java.nio.file.Path;

/** Where the repository lies, whether a program was started at its root or in a module. */
public final class Repository {

    private static final Path LANDMARK = Path.of("benchmarks", "corpus", "dev.jsonl");

    private Repository() {}

    /**
     * The root of the repository that holds the working directory.
     *
     * @throws IllegalStateException outside a repository
     */
    public static Path root() {
        Path start = Path.of("").toAbsolutePath();
        for (Path directory = start; directory != null; directory = directory.getParent()) {
            if (Files.exists(directory.resolve(LANDMARK))) {
                return directory;
            }
        }
        throw new IllegalStateException(
                "no " + LANDMARK + " in " + start + " or above it; start this inside Candor's repository");
    }

    /** The labelled statements that may be read. */
    public static Path devCorpus() {
        return root().resolve(LANDMARK);
    }
}
