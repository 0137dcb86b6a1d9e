package io.parallax.stories;

import static org.apache.spark.sql.functions.array;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.explode;
import static org.apache.spark.sql.functions.floor;
import static org.apache.spark.sql.functions.greatest;
import static org.apache.spark.sql.functions.lag;
import static org.apache.spark.sql.functions.least;
import static org.apache.spark.sql.functions.min;
import static org.apache.spark.sql.functions.not;
import static org.apache.spark.sql.functions.struct;
import static org.apache.spark.sql.functions.when;

import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.expressions.Window;
import org.apache.spark.sql.expressions.WindowSpec;

/**
 * Pairs of articles worth comparing: they share a min-hash and may lie within the window.
 *
 * <p>A bucket (the articles with one min-hash) of n members gives at most 6 n pairs, not n<sup>2</sup> / 2. Each member
 * meets the three before it by time, the first of its stretch of a window's length (the hub of a star), and, where dates are
 * missing, the first undated or the first dated. Nothing is lost where the members of a bucket are copies, since ties pass
 * on. Where they are not, a pair may miss each other in one bucket; it has about one bucket for 16 shared words, so for
 * two copies to stay apart, each of these must hold three strangers between them.
 */
final class Candidates {
    private static final int NEIGHBOURS = 3;

    private Candidates() {}

    /** One row per pair, {@code a} before {@code b} by id. */
    static Dataset<Row> pairs(Dataset<Row> buckets, StoryOptions options) {
        long window = options.windowSeconds();
        var met = buckets.where(not(col("is_boilerplate")))
                .withColumn("cell", floor(col("since").divide(Math.max(window, 1))))
                .withColumn("one", article())
                .withColumn("others", partners())
                .withColumn("other", explode(col("others")));
        return met.where(col("other").isNotNull())
                .where(near(col("one"), col("other"), window))
                .select(
                        least(col("one.article_id"), col("other.article_id")).as("a"),
                        greatest(col("one.article_id"), col("other.article_id")).as("b"))
                .where(col("a").notEqual(col("b")))
                .distinct();
    }

    private static Column article() {
        return struct("since", "article_id", "until");
    }

    private static Column partners() {
        var bucket = Window.partitionBy("key");
        var stretch = Window.partitionBy("key", "cell");
        var inTime = bucket.orderBy("cell", "since", "article_id");
        var undated = col("since").isNull();
        var partners = new Column[NEIGHBOURS + 3];
        for (int i = 0; i < NEIGHBOURS; i++) {
            partners[i] = lag(article(), i + 1).over(inTime);
        }
        partners[NEIGHBOURS] = first(article(), stretch);
        partners[NEIGHBOURS + 1] = first(when(undated, article()), bucket);
        partners[NEIGHBOURS + 2] = when(undated, first(when(undated, null).otherwise(article()), bucket));
        return array(partners);
    }

    private static Column first(Column article, WindowSpec among) {
        return min(article).over(among);
    }

    private static Column near(Column one, Column other, long window) {
        var undated = one.getField("since").isNull().or(other.getField("since").isNull());
        return undated.or(reaches(one, other, window).and(reaches(other, one, window)));
    }

    private static Column reaches(Column one, Column other, long window) {
        return one.getField("since").leq(other.getField("until").plus(window));
    }
}
