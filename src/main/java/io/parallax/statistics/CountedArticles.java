package io.parallax.statistics;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.collect_list;
import static org.apache.spark.sql.functions.expr;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.struct;

import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/**
 * The articles that were read, with what was found in them: what every count is made of. One row per article with {@code
 * is_read}, with {@code article_id, outlet, published_at, published_precision, published_on, period, story_id, is_origin,
 * is_about, n_sentences, n_words, mentions}; mentions are structs of {@code framing, voice, stance, speaker}, none where
 * nothing was found. An article of no story is one of its own. Three joins on the article's id; all counts that follow need
 * none.
 */
public final class CountedArticles {
    private static final String TYPE = "array<struct<framing:string,voice:string,stance:string,speaker:string>>";

    private CountedArticles() {}

    /** The table's own name for each of its sources, so that no call can mistake one for another. */
    public record From(Dataset<Row> articles, Dataset<Row> readings, Dataset<Row> stories, Dataset<Row> mentions) {}

    public static Dataset<Row> of(From from, Period period) {
        return from.articles()
                .select(
                        col("article_id"),
                        col("outlet"),
                        col("published_at"),
                        col("published_precision"),
                        col("published_on"),
                        period(period))
                .join(read(from.readings()), "article_id")
                .join(from.stories().select("article_id", "story_id", "is_origin"), new String[] {"article_id"}, "left")
                .join(found(from.mentions()), new String[] {"article_id"}, "left")
                .withColumn("story_id", coalesce(col("story_id"), col("article_id")))
                .withColumn("is_origin", coalesce(col("is_origin"), lit(true)))
                .withColumn("mentions", coalesce(col("mentions"), expr("cast(array() as " + TYPE + ")")));
    }

    private static Dataset<Row> read(Dataset<Row> readings) {
        return readings.where(col("is_read")).select("article_id", "is_about", "n_sentences", "n_words");
    }

    private static Dataset<Row> found(Dataset<Row> mentions) {
        return mentions.groupBy("article_id")
                .agg(collect_list(struct("framing", "voice", "stance", "speaker"))
                        .as("mentions"));
    }

    private static Column period(Period period) {
        return period.of(col("published_on"), col("published_at"), col("published_precision"))
                .as("period");
    }
}
