package dev.candor.internal.data;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.YamlUnicodeReader;
import org.snakeyaml.engine.v2.composer.Composer;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.snakeyaml.engine.v2.parser.ParserImpl;
import org.snakeyaml.engine.v2.scanner.StreamReader;

/** Turns YAML into nodes. Stateless. */
final class Yaml {

    private Yaml() {}

    /** Throws {@link DataException} when it is not one YAML document, or a mapping has a key twice. */
    static DataNode parse(String file, InputStream in) {
        try {
            LoadSettings settings = LoadSettings.builder().setLabel(file).build();
            StreamReader reader = new StreamReader(settings, new YamlUnicodeReader(in));
            Node root = new Composer(settings, new ParserImpl(settings, reader))
                    .getSingleNode()
                    .orElseThrow(() -> new DataException(List.of(file + ": the file is empty")));
            Problems problems = new Problems();
            DataNode node = node(file, root, problems);
            problems.throwIfAny();
            return node;
        } catch (MarkedYamlEngineException e) {
            String line =
                    e.getProblemMark().map(m -> ", line " + (m.getLine() + 1)).orElse("");
            throw new DataException(List.of(file + line + ": " + e.getProblem()));
        } catch (YamlEngineException e) {
            throw new DataException(List.of(file + ": " + e.getMessage()));
        }
    }

    private static DataNode node(String file, Node node, Problems problems) {
        int line = node.getStartMark().map(mark -> mark.getLine() + 1).orElse(0);
        List<DataNode> children = new ArrayList<>();
        if (node instanceof MappingNode mapping) {
            Set<String> seen = new HashSet<>();
            for (NodeTuple tuple : mapping.getValue()) {
                DataNode key = node(file, tuple.getKeyNode(), problems);
                if (!seen.add(key.text())) {
                    problems.add(key, "key '" + key.text() + "' stands here a second time");
                }
                children.add(key);
                children.add(node(file, tuple.getValueNode(), problems));
            }
            return new DataNode(file, line, DataNode.Kind.MAPPING, "", children);
        }
        if (node instanceof SequenceNode sequence) {
            for (Node item : sequence.getValue()) {
                children.add(node(file, item, problems));
            }
            return new DataNode(file, line, DataNode.Kind.LIST, "", children);
        }
        return new DataNode(
                file, line, DataNode.Kind.SCALAR, node instanceof ScalarNode scalar ? scalar.getValue() : "", children);
    }
}
