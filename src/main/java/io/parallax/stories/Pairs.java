package io.parallax.stories;

import static org.apache.spark.sql.functions.abs;
import static org.apache.spark.sql.functions.array_size;
import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.collect_set;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.explode;
import static org.apache.spark.sql.functions.least;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.udf;

import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.types.DataTypes;

/** Pairs of articles that share their words. */
final class Pairs {
    /** A key that more articles than this have is a phrase of the language or a footer, no sign of copying. */
    private static final int CROWD = 1000;

    private static final long DAY = 86_400;

    private Pairs() {}

    /**
     * Rows of {@code a, b} with a &lt; b: articles close enough in time of which one shares enough with the other, by exact
     * count. A shingle that an outlet prints in more than three of its own articles, and that no other outlet has, is its
     * boilerplate and counts for nothing. Three shuffles of keys, two of the shingles of candidates.
     */
    static Dataset<Row> of(Dataset<Row> sketches, StoryOptions options) {
        var keyed = sketches.select(
                col("article_id"),
                col("outlet"),
                col("seconds"),
                explode(col("keys")).as("key"));
        var useful = keyed.join(useful(keyed), "key");
        var left = useful.select(
                col("key"), col("article_id").as("a"), col("seconds").as("a_seconds"));
        var right = useful.select(
                col("key").as("key_b"),
                col("article_id").as("b"),
                col("seconds").as("b_seconds"));
        var apart = abs(col("a_seconds").minus(col("b_seconds")));
        var candidates = left.join(right, col("key").equalTo(col("key_b")).and(col("a").lt(col("b"))))
                .where(coalesce(apart.leq(lit(options.windowDays() * DAY)), lit(true)))
                .select("a", "b")
                .distinct();
        return verified(candidates, sketches, options);
    }

    private static Dataset<Row> useful(Dataset<Row> keyed) {
        return keyed.groupBy("key")
                .agg(count(lit(1)).as("n"), array_size(collect_set("outlet")).as("n_outlets"))
                .where(col("n").gt(1)
                        .and(col("n").leq(CROWD))
                        .and(col("n_outlets").gt(1).or(col("n").leq(3))))
                .select("key");
    }

    private static Dataset<Row> verified(Dataset<Row> candidates, Dataset<Row> sketches, StoryOptions options) {
        var shared = udf(
                (scala.collection.Seq<Object> a, scala.collection.Seq<Object> b) -> shared(a, b),
                DataTypes.IntegerType);
        var a = sketches.select(col("article_id").as("a"), col("shingles").as("a_shingles"));
        var b = sketches.select(col("article_id").as("b"), col("shingles").as("b_shingles"));
        var na = array_size(col("a_shingles"));
        var nb = array_size(col("b_shingles"));
        var similarity = col("n_shared").divide(na.plus(nb).minus(col("n_shared")));
        var containment = col("n_shared").divide(least(na, nb));
        return candidates
                .join(a, "a")
                .join(b, "b")
                .withColumn("n_shared", shared.apply(col("a_shingles"), col("b_shingles")))
                .where(similarity.geq(options.similarity()).or(containment.geq(options.containment())))
                .select("a", "b");
    }

    private static int shared(scala.collection.Seq<Object> a, scala.collection.Seq<Object> b) {
        return Shingles.shared(numbers(a), numbers(b));
    }

    static long[] numbers(scala.collection.Seq<Object> values) {
        var numbers = new long[values.size()];
        var each = values.iterator();
        for (int i = 0; i < numbers.length; i++) {
            numbers[i] = (Long) each.next();
        }
        return numbers;
    }
}
