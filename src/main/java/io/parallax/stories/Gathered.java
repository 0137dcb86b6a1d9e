package io.parallax.stories;

import java.util.HashMap;
import java.util.Iterator;
import java.util.Map;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;

/** The components of the edges one task sees, as stars: each node beside the smallest it is connected to here. */
final class Gathered {
    private final Map<String, String> above = new HashMap<>();

    /** Of rows of two nodes; as many rows as there are nodes that are not the smallest of theirs. */
    static Iterator<Row> stars(Iterator<Row> edges) {
        var gathered = new Gathered();
        edges.forEachRemaining(edge -> gathered.join(edge.getString(0), edge.getString(1)));
        return gathered.above.keySet().stream()
                .map(node -> RowFactory.create(node, gathered.smallest(node)))
                .iterator();
    }

    private void join(String one, String other) {
        var a = smallest(one);
        var b = smallest(other);
        if (a.compareTo(b) < 0) {
            above.put(b, a);
        } else if (b.compareTo(a) < 0) {
            above.put(a, b);
        }
    }

    /** Follows the links upwards, and shortens them by half. */
    private String smallest(String node) {
        var at = node;
        for (var up = above.get(at); up != null; up = above.get(at)) {
            var further = above.get(up);
            if (further != null) {
                above.put(at, further);
            }
            at = up;
        }
        return at;
    }
}
