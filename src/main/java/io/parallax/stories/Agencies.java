package io.parallax.stories;

import static org.apache.spark.sql.functions.array_min;
import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.collect_set;
import static org.apache.spark.sql.functions.concat;
import static org.apache.spark.sql.functions.explode;
import static org.apache.spark.sql.functions.filter;
import static org.apache.spark.sql.functions.length;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.position;
import static org.apache.spark.sql.functions.regexp_like;
import static org.apache.spark.sql.functions.struct;
import static org.apache.spark.sql.functions.substring;
import static org.apache.spark.sql.functions.transform;
import static org.apache.spark.sql.functions.when;

import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/**
 * Whose wire an article is: the agency's own, or one that carries an agency's tag within the first {@value #HEAD}
 * characters of its body, case and all, not as a part of a longer word. Of several tags the first in the text counts.
 */
final class Agencies {
    private static final int HEAD = 200;
    private static final String NO_WORD_BEFORE = "(?<![\\p{L}\\p{N}])\\Q";
    private static final String NO_WORD_AFTER = "\\E(?![\\p{L}\\p{N}])";

    private Agencies() {}

    /** One row per article: {@code article_id, published_at, by_agency, agency}, the last null where none is known. */
    static Dataset<Row> of(Dataset<Row> articles, Dataset<Row> outlets) {
        var agencies = outlets.where(col("kind").equalTo("agency"));
        var own =
                agencies.select(col("name").as("outlet"), col("name").as("own")).distinct();
        return articles.select(
                        col("article_id"),
                        col("outlet"),
                        col("published_at"),
                        substring(col("text"), 1, HEAD).as("head"))
                .join(own, new String[] {"outlet"}, "left")
                .crossJoin(tags(agencies))
                .select(
                        col("article_id"),
                        col("published_at"),
                        col("own").isNotNull().as("by_agency"),
                        coalesce(col("own"), tagged()).as("agency"));
    }

    /** One row: every tag of every agency. */
    private static Dataset<Row> tags(Dataset<Row> agencies) {
        return agencies.select(col("name"), explode(col("wire_tags")).as("tag"))
                .where(length(col("tag")).gt(0))
                .agg(collect_set(struct("name", "tag")).as("tags"));
    }

    private static Column tagged() {
        var carried = filter(col("tags"), tag -> carries(col("head"), tag.getField("tag")));
        var places = transform(
                carried,
                tag -> struct(
                        position(tag.getField("tag"), col("head")).as("at"),
                        tag.getField("name").as("name")));
        return array_min(places).getField("name");
    }

    private static Column carries(Column head, Column tag) {
        var pattern = concat(lit(NO_WORD_BEFORE), tag, lit(NO_WORD_AFTER));
        return when(head.contains(tag), regexp_like(head, pattern)).otherwise(false);
    }
}
