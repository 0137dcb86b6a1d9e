package io.parallax.statistics;

import static org.apache.spark.sql.functions.col;

import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/** Topics by outlet. */
public final class OutletTopics {
    private OutletTopics() {}

    /** Rows of {@link OutletTopic}; costs what {@link TopicShares} does and a join by article. */
    public static Dataset<Row> of(
            Dataset<Row> articles, Dataset<Row> stories, Dataset<Row> articleTopics, Dataset<Row> topics) {
        var placed = Counting.withTotal(
                TopicShares.placed(articles, stories)
                        .select(
                                col("article_id"),
                                col("story_id"),
                                col("outlet").as("cell")),
                "cell");
        return TopicShares.of(placed, articleTopics, topics).withColumnRenamed("cell", "outlet");
    }
}
