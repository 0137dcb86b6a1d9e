package io.parallax.articles;

import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;

/** The part of a JSON object that a job asks for: every leaf as text, so that a number or list is kept as it was written. */
final class JsonSchemas {
    private JsonSchemas() {}

    static StructType of(Input input) {
        var paths = new TreeSet<>(input.fields().values());
        if (input.options().where() != null) {
            paths.addAll(Condition.columns(input.options().where()));
        }
        var tree = new TreeMap<String, Object>();
        for (var path : paths) {
            add(tree, path.split("\\."), 0);
        }
        return schema(tree);
    }

    @SuppressWarnings("unchecked")
    private static void add(Map<String, Object> tree, String[] path, int at) {
        if (at == path.length - 1) {
            tree.putIfAbsent(path[at], "string");
            return;
        }
        var child = tree.get(path[at]) instanceof Map<?, ?> map ? map : new TreeMap<String, Object>();
        tree.put(path[at], child);
        add((Map<String, Object>) child, path, at + 1);
    }

    @SuppressWarnings("unchecked")
    private static StructType schema(Map<String, Object> tree) {
        var schema = new StructType();
        for (var entry : tree.entrySet()) {
            schema = entry.getValue() instanceof Map<?, ?> child
                    ? schema.add(entry.getKey(), schema((Map<String, Object>) child))
                    : schema.add(entry.getKey(), DataTypes.StringType);
        }
        return schema;
    }

    /** A dotted path as a column expression in which every step is taken literally. */
    static String quoted(String path) {
        return Arrays.stream(path.split("\\."))
                .map(step -> "`" + step.replace("`", "``") + "`")
                .collect(Collectors.joining("."));
    }
}
