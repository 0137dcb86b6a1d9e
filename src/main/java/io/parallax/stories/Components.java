package io.parallax.stories;

import static org.apache.spark.sql.functions.bit_xor;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.least;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.min;
import static org.apache.spark.sql.functions.xxhash64;

import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.expressions.Window;

/**
 * Connected components. Each task first gathers the edges it has into stars ({@link Gathered}), {@value #EDGES_A_TASK} edges
 * a task, which is all where one task is enough. Then every round hangs the neighbours of each node on the smallest of them,
 * first the larger ones, then the smaller ones, until only stars around the smallest nodes are left: a chain of n nodes takes
 * about log n rounds. A round shuffles the edges three times; each ends in a local checkpoint, since a plan that grew with
 * the rounds would be computed again in each, and brings one row (count and hash of the edges) to the driver.
 *
 * <p>Source: Kiveris, Lattanzi, Mirrokni, Rastogi and Vassilvitskii, Connected components in MapReduce and beyond (2014).
 */
final class Components {
    private static final int EDGES_A_TASK = 200_000;
    private static final int MOST_ROUNDS = 100;

    private Components() {}

    /** How many tasks may gather so many edges. */
    static int tasks(long edges) {
        return (int) Math.min(edges / EDGES_A_TASK + 1, Integer.MAX_VALUE);
    }

    /**
     * For each node of the edges {@code (a, b)}, once: {@code node} and the {@code smallest} of its component.
     *
     * @param tasks how many gather edges first; with one, no round follows
     */
    static Dataset<Row> of(Dataset<Row> edges, int tasks) {
        var gathered = edges.toDF("node", "smallest")
                .coalesce(tasks)
                .mapPartitions((MapPartitionsFunction<Row, Row>) Gathered::stars, edges.encoder())
                .toDF("node", "smallest")
                .localCheckpoint();
        if (tasks == 1) {
            return gathered;
        }
        var stars = stable(gathered.where(col("node").notEqual(col("smallest"))));
        return stars.union(stars.select(col("smallest"), col("smallest")).distinct());
    }

    private static Dataset<Row> stable(Dataset<Row> gathered) {
        var stars = gathered;
        Row before = null;
        Row after = hash(stars);
        for (int round = 0; !after.equals(before); round++) {
            if (round == MOST_ROUNDS) {
                throw new IllegalStateException("stories: components are not stable after " + round + " rounds");
            }
            stars = smaller(larger(stars)).localCheckpoint();
            before = after;
            after = hash(stars);
        }
        return stars;
    }

    private static Dataset<Row> larger(Dataset<Row> edges) {
        var both = edges.union(edges.select(col("smallest"), col("node"))).toDF("node", "other");
        var smallest = least(col("node"), min(col("other")).over(Window.partitionBy("node")));
        return both.withColumn("smallest", smallest)
                .where(col("other").gt(col("node")))
                .select(col("other").as("node"), col("smallest"));
    }

    private static Dataset<Row> smaller(Dataset<Row> edges) {
        var hung = edges.toDF("node", "other")
                .withColumn("smallest", min(col("other")).over(Window.partitionBy("node")));
        return hung.select("node", "smallest")
                .union(hung.select("other", "smallest"))
                .where(col("node").notEqual(col("smallest")))
                .distinct();
    }

    private static Row hash(Dataset<Row> edges) {
        return edges.agg(count(lit(1)), bit_xor(xxhash64(col("node"), col("smallest"))))
                .head();
    }
}
