package io.parallax.coverage;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.date_add;
import static org.apache.spark.sql.functions.date_sub;
import static org.apache.spark.sql.functions.explode;
import static org.apache.spark.sql.functions.lead;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.sequence;
import static org.apache.spark.sql.functions.sum;
import static org.apache.spark.sql.functions.when;

import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.expressions.Window;

/** Counts articles by outlet and day. One shuffle of articles; the rest works on a row per outlet and day. */
public final class Coverage {
    private Coverage() {}

    /** The table {@link CoverageDay}, in no order, from articles and readings. */
    public static Dataset<Row> of(Dataset<Row> articles, Dataset<Row> readings) {
        var isRead = coalesce(col("is_read"), lit(false)).cast("long");
        var counts = articles.select(
                        col("article_id"), col("outlet"), col("published_on").as("day"))
                .join(readings.select("article_id", "is_read"), new String[] {"article_id"}, "left")
                .groupBy("outlet", "day")
                .agg(count(lit(1)).as("n_articles"), sum(isRead).as("n_read"));
        return CoverageDay.TABLE.shape(
                Gaps.in(calendar(counts.where(col("day").isNotNull()))).unionByName(undated(counts)));
    }

    /** Every day between an outlet's first and last: each day with articles brings the empty ones behind it. */
    private static Dataset<Row> calendar(Dataset<Row> dated) {
        var next = lead("day", 1).over(Window.partitionBy("outlet").orderBy("day"));
        var has = col("day").equalTo(col("published"));
        return dated.withColumn("last", date_sub(coalesce(next, date_add(col("day"), 1)), 1))
                .withColumnRenamed("day", "published")
                .withColumn("day", explode(sequence(col("published"), col("last"))))
                .select(
                        col("outlet"),
                        col("day"),
                        when(has, col("n_articles")).otherwise(0L).as("n_articles"),
                        when(has, col("n_read")).otherwise(0L).as("n_read"));
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
}
