package dev.candor.internal.data;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Compiles the YAML resources of a directory while Candor is built, so that no YAML is parsed when it starts. */
public final class DataCompiler {

    private static final String YAML = ".yaml";

    private DataCompiler() {}

    /** Compiles every YAML file in the directory given; the results lie beside them. */
    public static void main(String[] arguments) throws IOException {
        for (String directory : arguments) {
            try (Stream<Path> files = Files.list(Path.of(directory))) {
                List<Path> sources = files.filter(file -> file.toString().endsWith(YAML))
                        .sorted()
                        .toList();
                for (Path source : sources) {
                    compile(source);
                }
            }
        }
    }

    private static void compile(Path source) throws IOException {
        String name = String.valueOf(source.getFileName());
        PackedWriter packed = new PackedWriter();
        DataNode.read(name, Files.newInputStream(source)).write(packed);
        packed.writeTo(source.resolveSibling(compiled(name)));
    }

    /** The name of a compiled resource. */
    static String compiled(String name) {
        return name.substring(0, name.length() - YAML.length()) + ".packed";
    }
}
