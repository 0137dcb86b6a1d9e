package io.parallax.stories;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.least;
import static org.apache.spark.sql.functions.length;
import static org.apache.spark.sql.functions.udf;

import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.api.java.UDF2;
import org.apache.spark.sql.expressions.UserDefinedFunction;
import org.apache.spark.sql.types.DataTypes;

/**
 * What two articles really share, counted on all their shingles.
 *
 * <p>Two tie where the Jaccard similarity of their shingle sets, without boilerplate, reaches {@code similarity}, or the
 * share of the smaller set that the larger has reaches {@code containment} and is at least {@code shingle} shingles (15
 * words in a row at 8; fewer are a phrase). Containment is of the smaller: an article that carries 60 % of an agency text
 * and as much of its own ties, and so does a short item inside a long round-up, which thereby ties every item it prints in
 * full. Source: Broder 1997, section 2.
 */
final class Ties {
    private static final UserDefinedFunction SHARED =
            udf((UDF2<byte[], byte[], Long>) ShingleSet::shared, DataTypes.LongType);

    private Ties() {}

    /** The pairs {@code (a, b)} that tie. */
    static Dataset<Row> among(Dataset<Row> pairs, Dataset<Row> sets, StoryOptions options) {
        return compared(pairs, sets, "telling")
                .where(tie(options, col("shared"), size("a"), size("b")))
                .select("a", "b");
    }

    private static Column tie(StoryOptions options, Column shared, Column sizeA, Column sizeB) {
        var alike = shared.geq(sizeA.plus(sizeB).minus(shared).multiply(options.similarity()));
        var contained = shared.geq(least(sizeA, sizeB).multiply(options.containment()));
        return shared.gt(0).and(alike.or(contained.and(shared.geq(options.shingle()))));
    }

    /** Share of {@code a}'s shingles that {@code b} has, boilerplate and all: {@code article_id, share_copied}. */
    static Dataset<Row> copied(Dataset<Row> pairs, Dataset<Row> sets) {
        return compared(pairs, sets, "shingles")
                .select(
                        col("a").as("article_id"),
                        col("shared").divide(size("a")).as("share_copied"));
    }

    private static Dataset<Row> compared(Dataset<Row> pairs, Dataset<Row> sets, String set) {
        return pairs.join(sets.select(col("article_id").as("a"), col(set).as("set_a")), "a")
                .join(sets.select(col("article_id").as("b"), col(set).as("set_b")), "b")
                .withColumn("shared", SHARED.apply(col("set_a"), col("set_b")));
    }

    private static Column size(String article) {
        return length(col("set_" + article)).divide(Long.BYTES);
    }
}
