package io.parallax.stories;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.Map;
import java.util.Set;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;

/** The components of the edges one task sees, as stars: each node beside the smallest it is connected to here. */
final class Gathered {
    private final Map<String, String> above = new HashMap<>();
    private final Set<String> nodes = new HashSet<>();

    /** Of rows of two nodes; one row a node, the smallest included. */
    static Iterator<Row> stars(Iterator<Row> edges) {
        var gathered = new Gathered();
        edges.forEachRemaining(edge -> gathered.tie(edge.getString(0), edge.getString(1)));
        return gathered.nodes.stream()
                .map(node -> RowFactory.create(node, gathered.smallest(node)))
                .iterator();
    }

    private void tie(String one, String other) {
        nodes.add(one);
        nodes.add(other);
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
