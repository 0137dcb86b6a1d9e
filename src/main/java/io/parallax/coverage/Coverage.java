package io.parallax.coverage;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.explode;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.max;
import static org.apache.spark.sql.functions.min;
import static org.apache.spark.sql.functions.sequence;
import static org.apache.spark.sql.functions.sum;

import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/** Counts articles by outlet and day. One shuffle of articles; the rest works on a row per outlet and day. */
public final class Coverage {
    private static final String[] DAY = {"outlet", "day"};

    private Coverage() {}

    /** The table {@link CoverageDay}, in no order, from articles and readings. */
    public static Dataset<Row> of(Dataset<Row> articles, Dataset<Row> readings) {
        var isRead = coalesce(col("is_read"), lit(false)).cast("long");
        var counts = articles.select(
                        col("article_id"), col("outlet"), col("published_on").as("day"))
                .join(readings.select("article_id", "is_read"), new String[] {"article_id"}, "left")
                .groupBy("outlet", "day")
                .agg(count(lit(1)).as("n_articles"), sum(isRead).as("n_read"));
        var dated = counts.where(col("day").isNotNull());
        var days = calendar(dated)
                .join(dated, DAY, "left")
                .withColumn("n_articles", zero("n_articles"))
                .withColumn("n_read", zero("n_read"));
        return CoverageDay.TABLE.shape(Gaps.in(days).unionByName(undated(counts)));
    }

    /** Every day between an outlet's first and last. */
    private static Dataset<Row> calendar(Dataset<Row> dated) {
        return dated.groupBy("outlet")
                .agg(min("day").as("first"), max("day").as("last"))
                .select(
                        col("outlet"),
                        explode(sequence(col("first"), col("last"))).as("day"));
    }

    private static Dataset<Row> undated(Dataset<Row> counts) {
        var none = lit(null).cast("double");
        return counts.where(col("day").isNull())
                .withColumn("expected", none)
                .withColumn("low", none)
                .withColumn("high", none)
                .withColumn("is_gap", lit(false))
                .withColumn("reason", lit(null).cast("string"));
    }

    private static Column zero(String count) {
        return coalesce(col(count), lit(0L));
    }
}
