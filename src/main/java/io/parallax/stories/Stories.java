package io.parallax.stories;

import static org.apache.spark.sql.functions.array_size;
import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.explode;
import static org.apache.spark.sql.functions.first;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.min;
import static org.apache.spark.sql.functions.substring;
import static org.apache.spark.sql.functions.udf;
import static org.apache.spark.sql.functions.unix_timestamp;
import static org.apache.spark.sql.functions.when;

import io.parallax.tables.Rows;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.expressions.Window;
import org.apache.spark.sql.types.DataTypes;

/**
 * Groups articles by the words they share (Broder 1997: shingles, resemblance and containment). Ids and members depend on
 * the articles alone, not on their order or partitioning.
 */
public final class Stories {
    /** Wire tags stand at the beginning of a text. */
    private static final int TAG_WITHIN = 400;

    private Stories() {}

    /**
     * Rows of {@link Story}, one an article.
     *
     * @param articles with the columns of {@code articles}
     * @param outlets with the columns of {@code outlets}; may be empty
     */
    public static Dataset<Row> of(Dataset<Row> articles, Dataset<Row> outlets, StoryOptions options) {
        var sketches = sketches(articles, options).localCheckpoint();
        var members = Components.of(Pairs.of(sketches, options));
        var storied = described(articles, outlets)
                .join(members, new String[] {"article_id"}, "left")
                .withColumn("story_id", coalesce(col("story_id"), col("article_id")));
        return copied(withOrigin(storied), sketches);
    }

    private static Dataset<Row> sketches(Dataset<Row> articles, StoryOptions options) {
        int size = options.shingle();
        MapPartitionsFunction<Row, Row> sketch = rows -> Rows.map(rows, row -> {
            String text = row.getAs("text");
            var shingles = Shingles.of(text == null ? row.getAs("title") : text, size);
            return Sketch.TABLE.row(
                    Sketch.of(row.getAs("article_id"), row.getAs("outlet"), row.getAs("seconds"), shingles));
        });
        return articles.select(
                        col("article_id"),
                        col("outlet"),
                        col("title"),
                        col("text"),
                        unix_timestamp(col("published_at")).as("seconds"))
                .mapPartitions(sketch, Sketch.TABLE.encoder());
    }

    /** What decides the origin: whether the outlet is an agency, whose copy the text says it is, and the date. */
    private static Dataset<Row> described(Dataset<Row> articles, Dataset<Row> outlets) {
        var agencies = outlets.where(col("kind").equalTo("agency"));
        var own = agencies.select(col("name").as("own_agency"));
        var tags = agencies.select(
                col("name").as("tagged"), explode(col("wire_tags")).as("tag"));
        var narrow = articles.select(
                col("article_id"),
                col("outlet"),
                col("published_at"),
                substring(coalesce(col("text"), lit("")), 1, TAG_WITHIN).as("head"));
        var credited = narrow.join(tags, col("head").contains(col("tag")))
                .groupBy("article_id")
                .agg(min("tagged").as("tagged"));
        return narrow.drop("head")
                .join(own, col("outlet").equalTo(col("own_agency")), "left")
                .join(credited, new String[] {"article_id"}, "left");
    }

    private static Dataset<Row> withOrigin(Dataset<Row> storied) {
        var story = Window.partitionBy("story_id");
        var earliest = story.orderBy(
                when(col("own_agency").isNotNull(), 0).otherwise(1),
                col("published_at").asc_nulls_last(),
                col("article_id"));
        return storied.withColumn("origin_id", first("article_id").over(earliest))
                .withColumn(
                        "agency",
                        first(coalesce(col("own_agency"), col("tagged"))).over(earliest))
                .withColumn("n_articles", count(lit(1)).over(story))
                .withColumn("is_origin", col("article_id").equalTo(col("origin_id")));
    }

    private static Dataset<Row> copied(Dataset<Row> stories, Dataset<Row> sketches) {
        var shared = udf(
                (scala.collection.Seq<Object> a, scala.collection.Seq<Object> b) ->
                        Shingles.shared(Pairs.numbers(a), Pairs.numbers(b)),
                DataTypes.IntegerType);
        var copies = stories.where(col("is_origin").equalTo(false));
        var own = sketches.select(col("article_id"), col("shingles"));
        var origins = sketches.select(
                col("article_id").as("origin_id"), col("shingles").as("origin_shingles"));
        var shares = copies.select("article_id", "origin_id")
                .join(own, "article_id")
                .join(origins, "origin_id")
                .select(
                        col("article_id"),
                        shared.apply(col("shingles"), col("origin_shingles"))
                                .divide(array_size(col("shingles")))
                                .as("share_copied"));
        return stories.join(shares, new String[] {"article_id"}, "left")
                .withColumn(
                        "share_copied",
                        coalesce(
                                col("share_copied"), when(col("is_origin"), 1.0).otherwise(0.0)));
    }
}
