package dev.candor.benchmarks.speed;

import dev.candor.benchmarks.Repository;
import dev.candor.benchmarks.quality.Corpus;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.JsonNodeFactory;

/**
 * Writes an archive to measure {@code candor batch} with: statements made by {@link StatementGenerator}, simplified and
 * traditional in turn, one JSON object a line. The same arguments give the same bytes.
 *
 * <pre>{@code
 * mvn -q -pl benchmarks -am compile exec:java -Dexec.mainClass=dev.candor.benchmarks.speed.ArchiveGenerator \
 *     -Dexec.args="/dev/shm/archive.jsonl 200000 800 1"
 * }</pre>
 */
public final class ArchiveGenerator {

    private static final String USAGE = "usage: OUT.jsonl STATEMENTS CHARACTERS SEED";

    private ArchiveGenerator() {}

    /** See the class. */
    public static void main(String[] arguments) throws IOException {
        if (arguments.length != 4) {
            throw new IllegalArgumentException(USAGE + ", but there were " + arguments.length + " arguments");
        }
        write(
                Path.of(arguments[0]),
                Integer.parseInt(arguments[1]),
                Integer.parseInt(arguments[2]),
                Long.parseLong(arguments[3]));
    }

    /** Writes this many statements of this many UTF-16 code units each. */
    static void write(Path out, int statements, int length, long seed) throws IOException {
        Corpus corpus = Corpus.read(Repository.devCorpus());
        Script[] scripts = Script.values();
        StatementGenerator[] generators = new StatementGenerator[scripts.length];
        for (int i = 0; i < scripts.length; i++) {
            generators[i] = StatementGenerator.of(corpus, scripts[i], seed + i);
        }
        JsonMapper mapper = JsonMapper.builder().build();
        try (BufferedWriter writer = Files.newBufferedWriter(out)) {
            for (int i = 0; i < statements; i++) {
                String text = generators[i % generators.length].next(length);
                writer.write(mapper.writeValueAsString(JsonNodeFactory.instance
                        .objectNode()
                        .put("id", "s-" + i)
                        .put("text", text)));
                writer.write('\n');
            }
        }
    }
}
