package io.parallax.documents;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.StringReader;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.nodes.Tag;

/** Turns the node graph of SnakeYAML into a JSON tree and notes where each key and value stands. */
final class YamlTree {
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
    private static final int DEEPEST = 60;
    private static final int LARGEST = 2_000_000;

    private final String file;
    private final Map<String, Document.Place> places = new HashMap<>();
    private final List<Mistake> mistakes = new ArrayList<>();
    private int nodes;

    YamlTree(String file) {
        this.file = file;
    }

    Document parse(String yaml) {
        try {
            var options = new LoaderOptions();
            options.setCodePointLimit(200_000_000);
            options.setMaxAliasesForCollections(1000);
            var root = new Yaml(new SafeConstructor(options)).compose(new StringReader(yaml));
            if (root == null) {
                throw Mistakes.in(file, "the file is empty");
            }
            var json = tree(root, "", 0);
            if (!mistakes.isEmpty()) {
                throw new Mistakes(Document.sorted(mistakes));
            }
            return new Document(file, json, places, yaml.split("\r\n|[\r\n\u0085\u2028\u2029]", -1));
        } catch (MarkedYAMLException e) {
            throw new Mistakes(List.of(notYaml(e)));
        } catch (YAMLException e) {
            throw Mistakes.in(file, "not YAML: " + e.getMessage());
        }
    }

    private Mistake notYaml(MarkedYAMLException e) {
        var mark = e.getProblemMark() == null ? e.getContextMark() : e.getProblemMark();
        var context = e.getContext() == null ? "" : e.getContext() + ": ";
        return new Mistake(
                file,
                mark == null ? 0 : mark.getLine() + 1,
                mark == null ? 0 : mark.getColumn() + 1,
                "not YAML: " + context + e.getProblem() + hint(context + e.getProblem()));
    }

    private static String hint(String problem) {
        return problem.contains("alias") || problem.contains("cannot start any token")
                ? "; a text that begins with @, *, &, !, |, > or % needs quotation marks: '@nato NEAR/8 peace'"
                : "";
    }

    private JsonNode tree(Node node, String pointer, int depth) {
        if (depth > DEEPEST || ++nodes > LARGEST) {
            throw new Mistakes(List.of(new Mistake(file, line(node), 0, "nested too deeply or grown by aliases")));
        }
        note(pointer, node);
        if (node instanceof MappingNode mapping) {
            return object(mapping, pointer, depth);
        }
        if (node instanceof SequenceNode sequence) {
            var array = new ArrayNode(JSON);
            for (var item : sequence.getValue()) {
                array.add(tree(item, pointer + "/" + array.size(), depth + 1));
            }
            return array;
        }
        return scalar((ScalarNode) node);
    }

    private ObjectNode object(MappingNode mapping, String pointer, int depth) {
        var object = new ObjectNode(JSON);
        for (NodeTuple entry : mapping.getValue()) {
            if (!(entry.getKeyNode() instanceof ScalarNode keyNode)) {
                mistakes.add(new Mistake(file, line(entry.getKeyNode()), 0, "a key must be a word, not a list or map"));
                continue;
            }
            var key = keyNode.getValue();
            var at = pointer + "/" + Document.step(key);
            if (object.has(key)) {
                mistakes.add(new Mistake(
                        file, line(keyNode), column(keyNode), "key '" + key + "' stands here a second time; keep one"));
            }
            note(at + Document.KEY, keyNode);
            object.set(key, tree(entry.getValueNode(), at, depth + 1));
        }
        return object;
    }

    private static JsonNode scalar(ScalarNode node) {
        var text = node.getValue();
        if (!node.isPlain()) {
            return JSON.textNode(text);
        }
        var tag = node.getTag();
        if (Tag.NULL.equals(tag)) {
            return JSON.nullNode();
        }
        if ("true".equals(text) || "false".equals(text)) {
            return JSON.booleanNode(Boolean.parseBoolean(text));
        }
        if (text.matches("-?(0|[1-9][0-9]{0,17})")) {
            return JSON.numberNode(Long.parseLong(text));
        }
        if (text.matches("-?[0-9]+\\.[0-9]+([eE][-+]?[0-9]{1,3})?")) {
            return JSON.numberNode(new BigDecimal(text));
        }
        return JSON.textNode(text);
    }

    private void note(String pointer, Node node) {
        places.putIfAbsent(pointer, new Document.Place(line(node), column(node), style(node)));
    }

    private static char style(Node node) {
        var style = node instanceof ScalarNode scalar ? scalar.getScalarStyle().getChar() : null;
        return style == null ? ' ' : style;
    }

    private static int line(Node node) {
        return node.getStartMark().getLine() + 1;
    }

    private static int column(Node node) {
        return node.getStartMark().getColumn() + 1;
    }
}
