package dev.candor.benchmarks.leak;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** Finds and reads YAML. */
final class YamlFiles {

    private YamlFiles() {}

    /** All YAML files below a directory, sorted; none when it does not exist. */
    static List<Path> in(Path directory) {
        if (!Files.isDirectory(directory)) {
            return List.of();
        }
        try (Stream<Path> files = Files.walk(directory)) {
            return files.filter(file -> file.toString().endsWith(".yaml"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot list " + directory, e);
        }
    }

    /** The documents of a file, without empty ones. */
    static List<Object> documents(Path file) {
        try {
            List<Object> documents = new ArrayList<>();
            LoadSettings settings =
                    LoadSettings.builder().setLabel(file.toString()).build();
            for (Object document : new Load(settings).loadAllFromString(Files.readString(file))) {
                if (Objects.nonNull(document)) {
                    documents.add(document);
                }
            }
            return documents;
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + file, e);
        }
    }
}
