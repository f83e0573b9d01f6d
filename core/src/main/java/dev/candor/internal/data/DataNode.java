package dev.candor.internal.data;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.YamlUnicodeReader;
import org.snakeyaml.engine.v2.composer.Composer;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.snakeyaml.engine.v2.parser.ParserImpl;
import org.snakeyaml.engine.v2.scanner.StreamReader;

/** A node of a YAML file that knows where it stands. Every scalar is text; aliases and tags are not used. */
public final class DataNode {

    private final String file;
    private final Node node;

    private DataNode(String file, Node node) {
        this.file = file;
        this.node = node;
    }

    /**
     * Reads a YAML document. Closes the stream.
     *
     * @param file the name used in problems
     * @throws DataException when it is not one YAML document, or a mapping has a key twice
     */
    public static DataNode read(String file, InputStream in) {
        try (in) {
            LoadSettings settings = LoadSettings.builder().setLabel(file).build();
            var reader = new StreamReader(settings, new YamlUnicodeReader(in));
            DataNode root = new Composer(settings, new ParserImpl(settings, reader))
                    .getSingleNode()
                    .map(node -> new DataNode(file, node))
                    .orElseThrow(() -> new DataException(List.of(file + ": the file is empty")));
            Problems problems = new Problems();
            root.findRepeatedKeys(problems);
            problems.throwIfAny();
            return root;
        } catch (MarkedYamlEngineException e) {
            String line =
                    e.getProblemMark().map(m -> ", line " + (m.getLine() + 1)).orElse("");
            throw new DataException(List.of(file + line + ": " + e.getProblem()));
        } catch (YamlEngineException e) {
            throw new DataException(List.of(file + ": " + e.getMessage()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void findRepeatedKeys(Problems problems) {
        if (node instanceof MappingNode mapping) {
            Set<String> seen = new HashSet<>();
            for (NodeTuple tuple : mapping.getValue()) {
                DataNode key = new DataNode(file, tuple.getKeyNode());
                if (!seen.add(key.text())) {
                    problems.add(key, "key '" + key.text() + "' stands here a second time");
                }
                new DataNode(file, tuple.getValueNode()).findRepeatedKeys(problems);
            }
        } else if (node instanceof SequenceNode) {
            items().forEach(item -> item.findRepeatedKeys(problems));
        }
    }

    /** File and line, for messages. */
    public String place() {
        return file
                + node.getStartMark()
                        .map(Mark::getLine)
                        .map(l -> ", line " + (l + 1))
                        .orElse("");
    }

    /** Whether this is a mapping. */
    public boolean isMapping() {
        return node instanceof MappingNode;
    }

    /** Whether this is a list. */
    public boolean isList() {
        return node instanceof SequenceNode;
    }

    /** The keys of a mapping in order; none for anything else. */
    public List<DataNode> keys() {
        List<DataNode> keys = new ArrayList<>();
        if (node instanceof MappingNode mapping) {
            for (NodeTuple tuple : mapping.getValue()) {
                keys.add(new DataNode(file, tuple.getKeyNode()));
            }
        }
        return keys;
    }

    /** The value under a key of a mapping. */
    public Optional<DataNode> get(String key) {
        if (node instanceof MappingNode mapping) {
            for (NodeTuple tuple : mapping.getValue()) {
                if (tuple.getKeyNode() instanceof ScalarNode scalar
                        && scalar.getValue().equals(key)) {
                    return Optional.of(new DataNode(file, tuple.getValueNode()));
                }
            }
        }
        return Optional.empty();
    }

    /** The items of a list; a single value is a list of one; nothing for a mapping or where no value stands. */
    public List<DataNode> items() {
        List<DataNode> items = new ArrayList<>();
        if (node instanceof SequenceNode sequence) {
            for (Node item : sequence.getValue()) {
                items.add(new DataNode(file, item));
            }
        } else if (node instanceof ScalarNode && !text().isEmpty()) {
            items.add(this);
        }
        return items;
    }

    /** The items under a key, none when the key is absent. */
    public List<DataNode> items(String key) {
        return get(key).map(DataNode::items).orElse(List.of());
    }

    /** The text of a scalar, empty for anything else. */
    public String text() {
        return node instanceof ScalarNode scalar ? scalar.getValue() : "";
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
