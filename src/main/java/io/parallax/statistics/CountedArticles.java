package io.parallax.statistics;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;

import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/**
 * The articles that were read: what every count is made of. One row per article with {@code is_read}, with {@code
 * article_id, outlet, published_at, published_precision, published_on, period, story_id, is_origin, is_about, n_sentences,
 * n_words}. An article of no story is one of its own. Two joins on the article's id.
 */
public final class CountedArticles {
    private CountedArticles() {}

    public static Dataset<Row> of(Dataset<Row> articles, Dataset<Row> readings, Dataset<Row> stories, Period period) {
        return articles.select(
                        col("article_id"),
                        col("outlet"),
                        col("published_at"),
                        col("published_precision"),
                        col("published_on"),
                        period(period))
                .join(read(readings), "article_id")
                .join(stories.select("article_id", "story_id", "is_origin"), new String[] {"article_id"}, "left")
                .withColumn("story_id", coalesce(col("story_id"), col("article_id")))
                .withColumn("is_origin", coalesce(col("is_origin"), lit(true)));
    }

    private static Dataset<Row> read(Dataset<Row> readings) {
        return readings.where(col("is_read")).select("article_id", "is_about", "n_sentences", "n_words");
    }

    private static Column period(Period period) {
        return period.of(col("published_on"), col("published_at"), col("published_precision"))
                .as("period");
    }
}
