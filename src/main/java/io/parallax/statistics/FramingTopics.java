package io.parallax.statistics;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;

import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/** Framing by topic. */
public final class FramingTopics {
    private FramingTopics() {}

    /**
     * Rows of {@link FramingTopic}; costs what {@link TopicShares} does and two joins by article.
     *
     * @param articles with {@code article_id}
     * @param stories rows of {@code stories}
     * @param mentions rows of {@code mentions}
     * @param counting which mentions make their article carry a framing
     */
    public static Dataset<Row> of(
            Dataset<Row> articles,
            Dataset<Row> stories,
            Dataset<Row> mentions,
            Dataset<Row> articleTopics,
            Dataset<Row> topics,
            Counting counting) {
        var all = TopicShares.placed(articles.select("article_id"), stories).withColumn("cell", lit(Counting.ALL));
        var carried = counting.carrying(mentions)
                .select(col("article_id"), col("framing").as("cell"))
                .distinct();
        var placed = all.unionByName(all.drop("cell").join(carried, "article_id"));
        return TopicShares.of(placed, articleTopics, topics).withColumnRenamed("cell", "framing");
    }
}
