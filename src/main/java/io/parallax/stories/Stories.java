package io.parallax.stories;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.min;
import static org.apache.spark.sql.functions.struct;
import static org.apache.spark.sql.functions.when;

import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.expressions.Window;

/**
 * Groups articles by the text they share: min-hashes propose pairs ({@link Minima}, {@link Candidates}), all shingles decide
 * ({@link Ties}), connected pairs are a story ({@link Components}).
 *
 * <p>What is compared is the body, or the title of a headline alone; one of fewer words than a shingle ties only to an equal
 * one of at least {@value Shingles#FEWEST_WORDS} words. The window bounds pairs: a story may run longer through articles in
 * between, and an undated article is compared with any. The rows depend on the articles alone, not on their order,
 * partitioning or the runs they came with.
 *
 * <p>Texts are read once, those of candidates again, those of copies a third time; shuffled are min-hashes and candidates'
 * shingles. Sketches and pairs are checkpointed on the executors (about 4 bytes a word), no article comes to the driver.
 *
 * <p>Sources: Broder, On the resemblance and containment of documents (1997); Leskovec, Rajaraman and Ullman, Mining of
 * Massive Datasets (2nd ed.), chapter 3.
 */
public final class Stories {
    private Stories() {}

    /** One row of {@link Story} per row of {@link io.parallax.articles.Article}. */
    public static Dataset<Row> of(Dataset<Row> articles, Dataset<Row> outlets, StoryOptions options) {
        var labels = Components.of(ties(articles, options)).toDF("article_id", "story_id");
        var placed = Agencies.of(articles, outlets)
                .join(labels, new String[] {"article_id"}, "left")
                .withColumn("story_id", coalesce(col("story_id"), col("article_id")))
                .transform(Stories::withOrigin);
        return Story.TABLE.shape(
                placed.join(shares(placed, labels, articles, options), new String[] {"article_id"}, "left")
                        .withColumn("is_origin", col("article_id").equalTo(col("origin_id")))
                        .withColumn("share_copied", coalesce(col("share_copied"), lit(1.0))));
    }

    private static Dataset<Row> ties(Dataset<Row> articles, StoryOptions options) {
        var sketches = Sketch.in(articles, options).localCheckpoint(false);
        var shared = Candidates.shared(sketches).localCheckpoint(false);
        var boilerplate = Boilerplate.in(shared, sketches);
        var telling = shared.join(boilerplate, new String[] {"outlet", "key"}, "left_anti");
        var pairs = Candidates.pairs(telling, options).localCheckpoint(false);
        return Ties.among(pairs, articles, boilerplate, options);
    }

    private static Dataset<Row> withOrigin(Dataset<Row> placed) {
        var story = Window.partitionBy("story_id");
        return placed.withColumn("origin", min(originality()).over(story))
                .withColumn("n_articles", count(lit(1)).over(story))
                .withColumn("origin_id", col("origin.article_id"))
                .withColumn("agency", col("origin.agency"));
    }

    /** Smallest for the origin: the agency's own, then what carries an agency's tag, then the earliest. */
    private static Column originality() {
        return struct(
                when(col("by_agency"), 0).when(col("agency").isNotNull(), 1).otherwise(2),
                col("published_at").isNull(),
                col("published_at"),
                col("article_id").as("article_id"),
                col("agency").as("agency"));
    }

    private static Dataset<Row> shares(
            Dataset<Row> placed, Dataset<Row> labels, Dataset<Row> articles, StoryOptions options) {
        var copies = placed.join(labels.select("article_id"), new String[] {"article_id"}, "left_semi")
                .where(col("article_id").notEqual(col("origin_id")))
                .select(col("article_id").as("a"), col("origin_id").as("b"));
        return Ties.copied(copies, articles, options).select(col("a").as("article_id"), col("share_copied"));
    }
}
