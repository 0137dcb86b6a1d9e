package io.parallax.statistics;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.when;

import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/**
 * What changed between two runs, and what changed it. The way from the one number to the other leads over the articles that
 * both have: first what went is taken away, then the instrument is changed, engine and codebook one after the other, then
 * what came is added. Each step changes one thing, so its difference is that thing's part.
 *
 * @param a prevalence of the first run
 * @param kept of its articles that the second has too
 * @param between the same articles, with one of codebook and engine already the second's
 * @param read the same articles, with both
 * @param b prevalence of the second run
 * @param engineFirst whether {@code between} has the second's engine; else its codebook
 */
public record Changes(
        Dataset<Row> a,
        Dataset<Row> kept,
        Dataset<Row> between,
        Dataset<Row> read,
        Dataset<Row> b,
        boolean engineFirst) {
    private static final String[] NUMBER = {"framing", "outlet", "period", "level", "denominator"};

    /**
     * Rows of {@link Change}. Five joins of small tables. A step at which nothing is left to count leaves the number as it was.
     *
     * @param corrections {@code framing, outlet, period, level, denominator, shift_a, shift_b}: how far a correction moves a
     *     number in either run; none where there is none
     */
    public Dataset<Row> of(Dataset<Row> corrections) {
        var rows = numbers(a, "a")
                .join(numbers(b, "b"), NUMBER, "full")
                .join(numbers(kept, "kept"), NUMBER, "left")
                .join(numbers(between, "between"), NUMBER, "left")
                .join(numbers(read, "read"), NUMBER, "left")
                .join(corrections, NUMBER, "left");
        var start = col("share_a");
        var afterLoss = coalesce(col("share_kept"), start);
        var half = coalesce(col("share_between"), afterLoss);
        var whole = coalesce(col("share_read"), half);
        var first = half.minus(afterLoss);
        var second = whole.minus(half);
        var known = col("share_a").isNotNull().and(col("share_b").isNotNull());
        return Change.TABLE.shape(rows.withColumn("a", col("share_a").plus(shift("shift_a")))
                .withColumn("b", col("share_b").plus(shift("shift_b")))
                .withColumn("change", col("b").minus(col("a")))
                .withColumn("engine", when(known, engineFirst ? first : second))
                .withColumn("codebook", when(known, engineFirst ? second : first))
                .withColumn("correction", when(known, shift("shift_b").minus(shift("shift_a"))))
                .withColumn(
                        "corpus",
                        when(known, afterLoss.minus(start).plus(col("share_b").minus(whole)))));
    }

    private static Column shift(String column) {
        return coalesce(col(column), lit(0.0));
    }

    private static Dataset<Row> numbers(Dataset<Row> prevalence, String name) {
        return prevalence.select(
                col(NUMBER[0]),
                col(NUMBER[1]),
                col(NUMBER[2]),
                col(NUMBER[3]),
                col(NUMBER[4]),
                col("n").as("n_" + name),
                col("n_with").as("n_with_" + name),
                col("n_with").cast("double").divide(col("n")).as("share_" + name));
    }
}
