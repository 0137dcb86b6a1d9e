package io.parallax.stories;

import static org.apache.spark.sql.functions.broadcast;

import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/**
 * Tells Spark which side of a join is small: it cannot know of a checkpoint, and would shuffle all texts to find the few that
 * are wanted. Changes no result.
 */
final class Broadcasts {
    /** Rows of a few identifiers and numbers each: below 50 MB on an executor. */
    private static final long MOST_ROWS = 200_000;

    private Broadcasts() {}

    static Dataset<Row> ifFew(long rows, Dataset<Row> side) {
        return rows <= MOST_ROWS ? broadcast(side) : side;
    }
}
