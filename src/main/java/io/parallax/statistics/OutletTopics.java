package io.parallax.statistics;

import static org.apache.spark.sql.functions.array;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.countDistinct;
import static org.apache.spark.sql.functions.explode;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.round;
import static org.apache.spark.sql.functions.sum;

import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.expressions.Window;

/** Topics by outlet. Shares are summed in millionths, as whole numbers, so that partitioning changes no digit. */
public final class OutletTopics {
    private static final double MILLION = 1e6;

    private OutletTopics() {}

    /** Rows of {@link OutletTopic}; two joins, three shuffles of narrow rows. */
    public static Dataset<Row> of(Dataset<Row> articles, Dataset<Row> articleTopics, Dataset<Row> topics) {
        var placed = articles.select("article_id", "outlet")
                .join(articleTopics, "article_id")
                .withColumn("outlet", explode(array(col("outlet"), lit(Counting.ALL))));
        var articlesOf =
                placed.groupBy("outlet").agg(countDistinct("article_id").as("n_articles"));
        var millionths = sum(round(col("share").multiply(MILLION)).cast("long"));
        var whole = sum("millionths").over(Window.partitionBy("outlet"));
        return placed.groupBy("outlet", "topic_id")
                .agg(millionths.as("millionths"))
                .withColumn("share", col("millionths").divide(whole))
                .join(articlesOf, "outlet")
                .join(topics.select("topic_id", "label"), "topic_id");
    }
}
