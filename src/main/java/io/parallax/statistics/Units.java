package io.parallax.statistics;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.min;
import static org.apache.spark.sql.functions.not;
import static org.apache.spark.sql.functions.struct;

import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/**
 * What is counted at each level, from {@link Carried}: one row per level, outlet (or {@code *}) and unit, with {@code level,
 * outlet, article_id, story_id, period, framings}.
 *
 * <p>At level {@code articles} every article is a unit of its outlet and of {@code *}. At level {@code stories} a story is one
 * unit of each outlet that has it, and one of {@code *}; one article speaks for it: the story's origin where the outlet has
 * it and it was read, else the outlet's earliest (undated ones last, then the smallest id). That article gives the unit's
 * period, and the unit carries what that article carries. So at level stories periods sum to {@code *}, but outlets do not,
 * where a story has several.
 */
final class Units {
    static final String ARTICLES = "articles";
    static final String STORIES = "stories";

    private Units() {}

    static Dataset<Row> of(Dataset<Row> carried) {
        var placed = Counting.withTotal(carried, "outlet");
        return columns(placed.withColumn("level", lit(ARTICLES)))
                .unionByName(columns(spokesmen(placed).withColumn("level", lit(STORIES))));
    }

    private static Dataset<Row> spokesmen(Dataset<Row> placed) {
        var rank = struct(
                not(col("is_origin")).as("not_origin"),
                col("published_at").isNull().as("no_date"),
                col("published_at"),
                col("article_id"),
                col("period"),
                col("framings"));
        return placed.groupBy("outlet", "story_id").agg(min(rank).as("first")).select("outlet", "story_id", "first.*");
    }

    private static Dataset<Row> columns(Dataset<Row> rows) {
        return rows.select("level", "outlet", "article_id", "story_id", "period", "framings");
    }
}
