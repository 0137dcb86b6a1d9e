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
 * <p>Texts are read once, those of candidates again; shuffled are min-hashes and candidates' shingles. Sketches, buckets,
 * pairs and candidates' shingles stay on the executors as local checkpoints (about half a byte a word of every text and 16
 * of a candidate's) for as long as the result is referred to; no article comes to the driver.
 *
 * <p>Sources: Broder, On the resemblance and containment of documents (1997); Leskovec, Rajaraman and Ullman, Mining of
 * Massive Datasets (2nd ed.), chapter 3.
 */
public final class Stories {
    private Stories() {}

    /** One row of {@link Story} per row of {@link io.parallax.articles.Article}. */
    public static Dataset<Row> of(Dataset<Row> articles, Dataset<Row> outlets, StoryOptions options) {
        var buckets = Buckets.of(Sketch.in(articles, options).localCheckpoint()).localCheckpoint();
        var pairs = Candidates.pairs(buckets, options).localCheckpoint();
        long nPairs = pairs.count();
        var wanted = Broadcasts.ifFew(2 * nPairs, ShingleSets.wanted(pairs, buckets));
        var sets = ShingleSets.of(articles, wanted, options).localCheckpoint();
        var labels = Components.of(Ties.among(pairs, sets, options), Components.tasks(nPairs))
                .toDF("article_id", "story_id");
        var members = members(Agencies.of(articles, outlets).join(Broadcasts.ifFew(2 * nPairs, labels), "article_id"));
        var copies = members.where(col("article_id").notEqual(col("origin_id")))
                .select(col("article_id").as("a"), col("origin_id").as("b"));
        var related = members.join(Ties.copied(copies, sets), new String[] {"article_id"}, "left");
        return Story.TABLE.shape(rows(Agencies.of(articles, outlets), Broadcasts.ifFew(2 * nPairs, related)));
    }

    /** The articles of stories of more than one. */
    private static Dataset<Row> members(Dataset<Row> labelled) {
        var story = Window.partitionBy("story_id");
        return labelled.withColumn("origin", min(originality()).over(story))
                .select(
                        col("article_id"),
                        col("story_id"),
                        col("origin.article_id").as("origin_id"),
                        col("origin.agency").as("story_agency"),
                        count(lit(1)).over(story).as("n_articles"));
    }

    /** Smallest for the origin: the agency's own, then what carries an agency's tag, then the earliest. */
    private static Column originality() {
        return struct(
                when(col("by_agency"), 0)
                        .when(col("agency").isNotNull(), 1)
                        .otherwise(2)
                        .as("rank"),
                col("published_at").isNull().as("undated"),
                col("published_at"),
                col("article_id"),
                col("agency"));
    }

    private static Dataset<Row> rows(Dataset<Row> articles, Dataset<Row> related) {
        var id = col("article_id");
        var alone = col("story_id").isNull();
        return articles.join(related, new String[] {"article_id"}, "left")
                .select(
                        id,
                        coalesce(col("story_id"), id).as("story_id"),
                        coalesce(col("origin_id"), id).as("origin_id"),
                        alone.or(id.equalTo(col("origin_id"))).as("is_origin"),
                        coalesce(col("share_copied"), lit(1.0)).as("share_copied"),
                        coalesce(col("n_articles"), lit(1L)).as("n_articles"),
                        when(alone, col("agency"))
                                .otherwise(col("story_agency"))
                                .as("agency"));
    }
}
