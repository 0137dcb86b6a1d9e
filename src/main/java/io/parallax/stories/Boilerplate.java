package io.parallax.stories;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.count_distinct;
import static org.apache.spark.sql.functions.lit;

import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/**
 * What an outlet prints again and again: footers, calls to subscribe, standing background. One row per outlet and min-hash
 * that stands in at least {@value #FEWEST} and at least one in {@value #ONE_IN} of the outlet's texts, where texts that are
 * mostly equal (by {@link Sketch#face}) count once: many copies of one text make none of it boilerplate.
 *
 * <p>The passage around such a min-hash is left out when articles of that outlet are compared, so its ends are exact to half
 * a band. Shuffles only the min-hashes that two articles share.
 */
final class Boilerplate {
    private static final int FEWEST = 10;
    private static final int ONE_IN = 100;

    private Boilerplate() {}

    static Dataset<Row> in(Dataset<Row> shared, Dataset<Row> sketches) {
        var sizes = sketches.groupBy("outlet").agg(count(lit(1)).as("n_articles"));
        return shared.groupBy("outlet", "key")
                .agg(count_distinct(col("face")).as("n_faces"))
                .where(col("n_faces").geq(FEWEST))
                .join(sizes, "outlet")
                .where(col("n_faces").multiply(ONE_IN).geq(col("n_articles")))
                .select("outlet", "key");
    }
}
