package dev.candor.internal.data;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/** A node of a data file that knows where it stands. Every scalar is text; aliases and tags are not used. Immutable. */
public final class DataNode {

    /** What a node is. */
    enum Kind {
        SCALAR,
        LIST,
        MAPPING
    }

    private final String file;
    private final int line;
    private final Kind kind;
    private final String text;
    /** The items of a list; keys and values of a mapping in turn. */
    private final List<DataNode> children;

    DataNode(String file, int line, Kind kind, String text, List<DataNode> children) {
        this.file = file;
        this.line = line;
        this.kind = kind;
        this.text = text;
        this.children = List.copyOf(children);
    }

    /**
     * Reads a YAML document. Closes the stream.
     *
     * @param file the name used in problems
     * @throws DataException when it is not one YAML document, or a mapping has a key twice
     */
    public static DataNode read(String file, InputStream in) {
        try (in) {
            return Yaml.parse(file, in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Reads a YAML resource that lies beside a class; what the build has {@linkplain DataCompiler compiled} is not parsed
     * again.
     */
    public static DataNode resource(Class<?> beside, String name) {
        try (InputStream compiled = beside.getResourceAsStream(DataCompiler.compiled(name))) {
            return compiled == null
                    ? read(name, Objects.requireNonNull(beside.getResourceAsStream(name), name))
                    : read(name, new PackedReader(compiled));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Reads what {@link #write} wrote. */
    public static DataNode read(String file, PackedReader in) {
        int line = in.number();
        int kind = in.number();
        if (kind == 0) {
            return new DataNode(file, line, Kind.SCALAR, in.text(), List.of());
        }
        DataNode[] children = new DataNode[in.number()];
        for (int i = 0; i < children.length; i++) {
            children[i] = read(file, in);
        }
        return new DataNode(file, line, kind == 1 ? Kind.LIST : Kind.MAPPING, "", List.of(children));
    }

    /** Writes the node and all below it. */
    public void write(PackedWriter out) {
        out.number(line);
        switch (kind) {
            case SCALAR -> {
                out.number(0);
                out.text(text);
                return;
            }
            case LIST -> out.number(1);
            case MAPPING -> out.number(2);
        }
        out.number(children.size());
        children.forEach(child -> child.write(out));
    }

    /** File and line, for messages. */
    public String place() {
        return line == 0 ? file : file + ", line " + line;
    }

    /** Whether this is a mapping. */
    public boolean isMapping() {
        return kind == Kind.MAPPING;
    }

    /** Whether this is a list. */
    public boolean isList() {
        return kind == Kind.LIST;
    }

    /** The keys of a mapping in order; none for anything else. */
    public List<DataNode> keys() {
        List<DataNode> keys = new ArrayList<>();
        for (int i = 0; isMapping() && i < children.size(); i += 2) {
            keys.add(children.get(i));
        }
        return keys;
    }

    /** The value under a key of a mapping. */
    public Optional<DataNode> get(String key) {
        for (int i = 0; isMapping() && i < children.size(); i += 2) {
            DataNode candidate = children.get(i);
            if (candidate.kind == Kind.SCALAR && candidate.text.equals(key)) {
                return Optional.of(children.get(i + 1));
            }
        }
        return Optional.empty();
    }

    /** The items of a list; a single value is a list of one; nothing for a mapping or where no value stands. */
    public List<DataNode> items() {
        if (isList()) {
            return children;
        }
        return text.isEmpty() ? List.of() : List.of(this);
    }

    /** The items under a key, none when the key is absent. */
    public List<DataNode> items(String key) {
        return get(key).map(DataNode::items).orElse(List.of());
    }

    /** The text of a scalar, empty for anything else. */
    public String text() {
        return text;
    }

    /** The text under a key, empty when absent. */
    public String text(String key) {
        return get(key).map(DataNode::text).orElse("");
    }

    /** The texts of a list under a key. */
    public List<String> texts(String key) {
        return items(key).stream().map(DataNode::text).toList();
    }

    /** Adds a problem for every key that is not among the allowed ones. */
    public void allowKeys(Set<String> allowed, Problems problems) {
        for (DataNode key : keys()) {
            if (!allowed.contains(key.text())) {
                problems.add(
                        key,
                        "unknown key '" + key.text() + "'; allowed: "
                                + String.join(", ", allowed.stream().sorted().toList()));
            }
        }
    }
}
