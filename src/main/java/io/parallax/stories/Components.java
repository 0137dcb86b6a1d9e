package io.parallax.stories;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.least;
import static org.apache.spark.sql.functions.min;

import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/**
 * Connected components by native joins: every article takes the smallest id among its neighbours and then that id's own
 * (pointer jumping), until nothing changes. Rounds grow with the logarithm of the longest chain.
 */
final class Components {
    private static final int MOST_ROUNDS = 40;

    private Components() {}

    /** Rows of {@code article_id, story_id} for every article of a pair. Each round costs two shuffles of ids. */
    static Dataset<Row> of(Dataset<Row> pairs) {
        var edges = pairs.select(col("a"), col("b"))
                .union(pairs.select(col("b"), col("a")))
                .distinct()
                .localCheckpoint();
        var labels = edges.groupBy(col("a").as("article_id"))
                .agg(least(col("article_id"), min("b")).as("story_id"))
                .localCheckpoint();
        for (int round = 0; round < MOST_ROUNDS; round++) {
            var next = jumped(spread(labels, edges)).localCheckpoint();
            boolean isStable = next.join(labels.withColumnRenamed("story_id", "before"), "article_id")
                    .where(col("story_id").notEqual(col("before")))
                    .isEmpty();
            labels = next;
            if (isStable) {
                return labels;
            }
        }
        throw new IllegalStateException("stories did not settle in " + MOST_ROUNDS + " rounds");
    }

    private static Dataset<Row> spread(Dataset<Row> labels, Dataset<Row> edges) {
        var neighbours = edges.join(labels, col("b").equalTo(col("article_id")))
                .groupBy(col("a"))
                .agg(min("story_id").as("nearest"));
        return labels.join(neighbours, col("article_id").equalTo(col("a")))
                .select(
                        col("article_id"),
                        least(col("story_id"), col("nearest")).as("story_id"));
    }

    private static Dataset<Row> jumped(Dataset<Row> labels) {
        var roots = labels.select(col("article_id").as("root"), col("story_id").as("root_story"));
        return labels.join(roots, col("story_id").equalTo(col("root")), "left")
                .select(
                        col("article_id"),
                        coalesce(col("root_story"), col("story_id")).as("story_id"));
    }
}
