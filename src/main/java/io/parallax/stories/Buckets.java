package io.parallax.stories;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.collect_set;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.explode;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.size;

import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.expressions.Window;

/**
 * Articles by the min-hashes they share: one row per article and min-hash that another article has too.
 *
 * <p>{@code is_boilerplate} marks what an outlet prints again and again: footers, calls to subscribe, standing background.
 * It is a min-hash that stands in at least {@value #FEWEST} and at least one in {@value #ONE_IN} of the outlet's texts,
 * where texts that are mostly equal (by {@link Sketch#face}) count once: many copies of one text make none of it
 * boilerplate. The passage around it is left out when articles of that outlet are compared, so its ends are exact to half
 * a band.
 */
final class Buckets {
    private static final int FEWEST = 10;
    private static final int ONE_IN = 100;

    private Buckets() {}

    /** Shuffles every min-hash with its article's id once; the sketches must be checkpointed. */
    static Dataset<Row> of(Dataset<Row> sketches) {
        var members = sketches.select(explode(col("keys")).as("key"), col("article_id"))
                .withColumn("n", count(lit(1)).over(Window.partitionBy("key")))
                .where(col("n").gt(1))
                .select("key", "article_id");
        var articles = sketches.drop("keys");
        var sizes = sketches.groupBy("outlet").agg(count(lit(1)).as("n_texts"));
        var faces = size(collect_set("face").over(Window.partitionBy("outlet", "key")));
        return members.join(articles, "article_id")
                .withColumn("n_faces", faces)
                .join(sizes, new String[] {"outlet"}, "left")
                .withColumn(
                        "is_boilerplate",
                        col("n_faces")
                                .geq(FEWEST)
                                .and(col("n_faces").multiply(ONE_IN).geq(col("n_texts"))))
                .select("key", "article_id", "since", "until", "is_boilerplate");
    }
}
