package io.parallax.stories;

import static org.apache.spark.sql.functions.array_distinct;
import static org.apache.spark.sql.functions.array_intersect;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.collect_list;
import static org.apache.spark.sql.functions.flatten;
import static org.apache.spark.sql.functions.least;
import static org.apache.spark.sql.functions.size;

import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/**
 * What two articles really share, counted on all their shingles.
 *
 * <p>Two tie where the Jaccard similarity of their shingle sets, without boilerplate, reaches {@code similarity}, or the
 * share of the smaller set that the larger has reaches {@code containment} and is at least {@code shingle} shingles (15
 * words in a row at 8; fewer are a phrase). Containment is of the smaller: an article that carries 60 % of an agency text
 * and as much of its own ties, and so does a short item inside a long round-up, which thereby ties every item it prints in
 * full. Source: Broder 1997, section 2.
 */
final class Ties {
    private Ties() {}

    /** The pairs that tie. Reads again only the articles among the pairs. */
    static Dataset<Row> among(
            Dataset<Row> pairs, Dataset<Row> articles, Dataset<Row> boilerplate, StoryOptions options) {
        var passages = Passage.in(only(articles, pairs, "a", "b"), options)
                .join(boilerplate, new String[] {"outlet", "key"}, "left_anti");
        var sizeA = size(col("set_a"));
        var sizeB = size(col("set_b"));
        var shared = size(array_intersect(col("set_a"), col("set_b")));
        return compared(pairs, passages, "a", "b")
                .select(col("a"), col("b"), shared.as("shared"), sizeA.as("size_a"), sizeB.as("size_b"))
                .where(tie(options))
                .select("a", "b");
    }

    private static Column tie(StoryOptions options) {
        var shared = col("shared");
        var all = col("size_a").plus(col("size_b")).minus(shared);
        var smaller = least(col("size_a"), col("size_b"));
        return shared.geq(all.multiply(options.similarity()))
                .or(shared.geq(smaller.multiply(options.containment())).and(shared.geq(options.shingle())));
    }

    /** Share of {@code a}'s shingles that {@code b} has, boilerplate and all: adds {@code share_copied}. */
    static Dataset<Row> copied(Dataset<Row> pairs, Dataset<Row> articles, StoryOptions options) {
        var passages = Passage.in(only(articles, pairs, "a", "b"), options);
        var shared = size(array_intersect(col("set_a"), col("set_b")));
        return compared(pairs, passages, "a", "b")
                .select(col("a"), col("b"), shared.divide(size(col("set_a"))).as("share_copied"));
    }

    private static Dataset<Row> only(Dataset<Row> articles, Dataset<Row> pairs, String one, String other) {
        var ids = pairs.select(col(one).as("article_id"))
                .union(pairs.select(col(other)))
                .distinct();
        return articles.join(ids, new String[] {"article_id"}, "left_semi");
    }

    private static Dataset<Row> compared(Dataset<Row> pairs, Dataset<Row> passages, String one, String other) {
        var sets = passages.groupBy("article_id")
                .agg(array_distinct(flatten(collect_list("shingles"))).as("set"));
        return pairs.join(sets.select(col("article_id").as(one), col("set").as("set_" + one)), one)
                .join(sets.select(col("article_id").as(other), col("set").as("set_" + other)), other);
    }
}
