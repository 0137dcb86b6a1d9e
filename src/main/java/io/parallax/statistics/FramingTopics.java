package io.parallax.statistics;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.greatest;
import static org.apache.spark.sql.functions.least;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.round;
import static org.apache.spark.sql.functions.sqrt;
import static org.apache.spark.sql.functions.sum;
import static org.apache.spark.sql.functions.when;

import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/** Framing by topic. Shares are summed in billionths, as whole numbers, so that partitioning changes no digit. */
public final class FramingTopics {
    private static final double BILLION = 1e9;
    private static final double Z = 1.959963984540054;

    private FramingTopics() {}

    /**
     * Rows of {@link FramingTopic}; two joins by article, one shuffle.
     *
     * @param articles with {@code article_id}
     * @param mentions rows of {@code mentions}
     * @param counting which mentions make their article carry a framing
     */
    public static Dataset<Row> of(
            Dataset<Row> articles,
            Dataset<Row> mentions,
            Dataset<Row> articleTopics,
            Dataset<Row> topics,
            Counting counting) {
        var shares = articleTopics.join(articles.select("article_id"), "article_id");
        var carried =
                counting.carrying(mentions).select("article_id", "framing").distinct();
        var all = shares.withColumn("framing", lit(Counting.ALL));
        var share = col("share").multiply(BILLION);
        var squared = col("share").multiply(col("share")).multiply(BILLION);
        return all.unionByName(shares.join(carried, "article_id"))
                .groupBy("framing", "topic_id")
                .agg(
                        count(lit(1)).as("n_articles"),
                        sum(round(share).cast("long")).as("sum"),
                        sum(round(squared).cast("long")).as("squares"))
                .withColumn("share", col("sum").divide(BILLION).divide(col("n_articles")))
                .withColumn("half", half())
                .withColumn(
                        "low",
                        when(
                                col("half").isNotNull(),
                                greatest(lit(0.0), col("share").minus(col("half")))))
                .withColumn(
                        "high",
                        when(
                                col("half").isNotNull(),
                                least(lit(1.0), col("share").plus(col("half")))))
                .join(topics.select("topic_id", "label"), "topic_id");
    }

    private static org.apache.spark.sql.Column half() {
        var n = col("n_articles");
        var deviations = col("squares")
                .divide(BILLION)
                .minus(col("share").multiply(col("share")).multiply(n));
        return when(
                n.gt(1),
                sqrt(greatest(deviations, lit(0.0)).divide(n.minus(1)).divide(n))
                        .multiply(Z));
    }
}
