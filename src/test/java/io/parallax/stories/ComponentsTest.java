package io.parallax.stories;

import static org.assertj.core.api.Assertions.assertThat;

import io.parallax.TestSession;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ComponentsTest {
    private static final StructType PAIR =
            new StructType().add("a", DataTypes.StringType).add("b", DataTypes.StringType);

    /** One task gathers all; with more the rounds have to. */
    @ParameterizedTest
    @ValueSource(ints = {1, 5})
    void followsALongChainToItsSmallestNode(int tasks) {
        var links = new ArrayList<List<Integer>>();
        for (int i = 0; i < 300; i++) {
            links.add(List.of(i * 37 % 301, (i + 1) * 37 % 301));
        }
        assertThat(labels(links, tasks))
                .hasSize(301)
                .allSatisfy((node, smallest) -> assertThat(smallest).isEqualTo(name(0)));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 5})
    void agreesWithTheSlowObviousWay(int tasks) {
        var random = new Random(7);
        var links = new ArrayList<List<Integer>>();
        for (int i = 0; i < 200; i++) {
            int one = random.nextInt(300);
            links.add(List.of(one, (one + 1 + random.nextInt(298)) % 300));
        }
        assertThat(labels(links, tasks)).isEqualTo(slowly(links));
    }

    private static Map<String, String> labels(List<List<Integer>> links, int tasks) {
        var rows = new ArrayList<Row>();
        links.forEach(link -> rows.add(RowFactory.create(name(link.get(0)), name(link.get(1)))));
        Collections.shuffle(rows, new Random(tasks));
        Dataset<Row> edges =
                TestSession.spark().createDataset(rows, Encoders.row(PAIR)).repartition(tasks);
        var labels = new HashMap<String, String>();
        Components.of(edges, tasks)
                .collectAsList()
                .forEach(row -> assertThat(labels.put(row.getString(0), row.getString(1)))
                        .isNull());
        return labels;
    }

    private static Map<String, String> slowly(List<List<Integer>> links) {
        var labels = new HashMap<String, String>();
        links.forEach(link -> link.forEach(node -> labels.put(name(node), name(node))));
        for (boolean changed = true; changed; ) {
            changed = false;
            for (var link : links) {
                var one = labels.get(name(link.get(0)));
                var other = labels.get(name(link.get(1)));
                var smallest = one.compareTo(other) < 0 ? one : other;
                changed |= !one.equals(other);
                labels.put(name(link.get(0)), smallest);
                labels.put(name(link.get(1)), smallest);
            }
        }
        return labels;
    }

    private static String name(int node) {
        return "n%03d".formatted(node);
    }
}
