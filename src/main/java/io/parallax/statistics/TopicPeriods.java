package io.parallax.statistics;

import static org.apache.spark.sql.functions.col;

import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/** Topics over time. */
public final class TopicPeriods {
    private TopicPeriods() {}

    /** Rows of {@link TopicPeriod}; costs what {@link TopicShares} does and a join by article. */
    public static Dataset<Row> of(
            Dataset<Row> articles,
            Dataset<Row> stories,
            Dataset<Row> articleTopics,
            Dataset<Row> topics,
            Period period) {
        var placed = TopicShares.placed(articles, stories)
                .select(
                        col("article_id"),
                        col("story_id"),
                        period.of(col("published_on"), col("published_at"), col("published_precision"))
                                .as("cell"));
        return TopicShares.of(placed, articleTopics, topics).withColumnRenamed("cell", "period");
    }
}
