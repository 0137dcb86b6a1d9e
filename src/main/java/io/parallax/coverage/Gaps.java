package io.parallax.coverage;

import static org.apache.spark.sql.functions.abs;
import static org.apache.spark.sql.functions.array_sort;
import static org.apache.spark.sql.functions.avg;
import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.collect_list;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.datediff;
import static org.apache.spark.sql.functions.element_at;
import static org.apache.spark.sql.functions.first;
import static org.apache.spark.sql.functions.greatest;
import static org.apache.spark.sql.functions.last;
import static org.apache.spark.sql.functions.least;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.not;
import static org.apache.spark.sql.functions.pow;
import static org.apache.spark.sql.functions.size;
import static org.apache.spark.sql.functions.sqrt;
import static org.apache.spark.sql.functions.sum;
import static org.apache.spark.sql.functions.weekday;
import static org.apache.spark.sql.functions.when;

import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.expressions.Window;
import org.apache.spark.sql.expressions.WindowSpec;
import org.apache.spark.sql.functions;

/**
 * Tells missing articles from quiet days.
 *
 * <p>A day with articles is judged by how far it lies from the median of its weekday, on the scale 2 sqrt(n + 3/8) where
 * Poisson counts have variance 1 (Anscombe 1948), in units of the outlet's own spread: 1.4826 times the median distance of
 * its days (Rousseeuw and Croux 1993), at least 1. It is {@code low} at more than six units below and under half of what is
 * expected; a {@code surge} at more than six above and over twice.
 *
 * <p>Days without articles are judged together, a run at a time: it is {@code silent} if it should have held more than 14
 * articles, which chance leaves out once in a million runs (exp(-14)). What it should have held is counted by weekday, the
 * mean of four such days before the run and of four after, whichever is less. And it must be longer than twice the pause
 * that usually precedes a day with articles. So neither weekends nor the weeks between two issues of a monthly are gaps,
 * and an outage of any length is one.
 */
final class Gaps {
    private static final int WEEKS = 4;
    private static final double UNITS = 6;
    private static final double CHANCE = 14;
    private static final double MAD = 1.4826;
    private static final WindowSpec OUTLET = Window.partitionBy("outlet");
    private static final WindowSpec WEEKDAY =
            Window.partitionBy("outlet", "weekday").orderBy("day");
    private static final WindowSpec RUN = Window.partitionBy("outlet", "run");
    private static final WindowSpec RUN_WEEKDAY = Window.partitionBy("outlet", "run", "weekday")
            .orderBy("day")
            .rowsBetween(Window.unboundedPreceding(), Window.unboundedFollowing());

    private Gaps() {}

    /** Days (outlet, day, n_articles, ...; none missing) with {@code expected, low, high, is_gap, reason}. */
    static Dataset<Row> in(Dataset<Row> days) {
        return reasoned(bounded(expected(runs(days.withColumn("weekday", weekday(col("day")))))));
    }

    /** Days without articles that follow each other share a run; each day with articles is one of its own. */
    private static Dataset<Row> runs(Dataset<Row> days) {
        var isSilent = col("n_articles").equalTo(0);
        var before = sum(when(isSilent, 0).otherwise(1)).over(OUTLET.orderBy("day"));
        var published = last(when(col("n_articles").gt(0), col("day")), true)
                .over(OUTLET.orderBy("day").rowsBetween(Window.unboundedPreceding(), -1));
        var pause =
                when(col("n_articles").gt(0), datediff(col("day"), published).minus(1));
        return days.withColumn("silent", isSilent)
                .withColumn("pause", pause)
                .withColumn("run", before.multiply(2).plus(when(isSilent, 1).otherwise(0)))
                .withColumn("before", avg("n_articles").over(WEEKDAY.rowsBetween(-WEEKS, -1)))
                .withColumn("after", avg("n_articles").over(WEEKDAY.rowsBetween(1, WEEKS)));
    }

    private static Dataset<Row> expected(Dataset<Row> days) {
        var before = first("before").over(RUN_WEEKDAY);
        var after = last("after").over(RUN_WEEKDAY);
        var beside = least(before, after); // the other side where one has no such weekday
        var isUnusual =
                col("missing").gt(CHANCE).and(col("pause").gt(col("usual_pause").multiply(2)));
        var weekdays = array_sort(collect_list("n_articles").over(WEEKDAY.rowsBetween(-WEEKS, WEEKS)));
        return days.withColumn("beside", when(col("silent"), coalesce(beside, lit(0.0))))
                .withColumn("missing", sum("beside").over(RUN))
                .withColumn(
                        "usual_pause", coalesce(functions.median(col("pause")).over(OUTLET), lit(0.0)))
                .withColumn("pause", count(lit(1)).over(RUN))
                .withColumn("is_silence", col("silent").and(isUnusual))
                .withColumn("sorted", weekdays)
                .withColumn("expected", when(col("is_silence"), col("beside")).otherwise(median(col("sorted"))));
    }

    private static Dataset<Row> bounded(Dataset<Row> days) {
        var distance = abs(steady(col("n_articles")).minus(steady(col("expected"))));
        var typical = functions.median(when(not(col("is_silence")), distance)).over(OUTLET);
        var reach =
                greatest(lit(1.0), coalesce(typical, lit(0.0)).multiply(MAD)).multiply(UNITS);
        return days.withColumn("reach", reach)
                .withColumn(
                        "low",
                        least(
                                counts(steady(col("expected")).minus(col("reach"))),
                                col("expected").divide(2)))
                .withColumn(
                        "high",
                        greatest(
                                counts(steady(col("expected")).plus(col("reach"))),
                                col("expected").multiply(2)));
    }

    private static Dataset<Row> reasoned(Dataset<Row> days) {
        var reason = when(col("is_silence").and(col("beside").gt(0)), "silent")
                .when(col("silent"), lit(null))
                .when(col("n_articles").lt(col("low")), "low")
                .when(col("n_articles").gt(col("high")), "surge");
        return days.withColumn("reason", reason)
                .withColumn("is_gap", coalesce(col("reason").isin("silent", "low"), lit(false)))
                .select("outlet", "day", "n_articles", "n_read", "expected", "low", "high", "is_gap", "reason");
    }

    /** To the scale on which counts spread alike, and back. */
    private static Column steady(Column count) {
        return sqrt(count.plus(0.375)).multiply(2);
    }

    private static Column counts(Column steady) {
        return greatest(lit(0.0), pow(greatest(lit(0.0), steady).divide(2), 2).minus(0.375));
    }

    /** Of a sorted array of numbers; the mean of the middle two where their number is even; null of none. */
    private static Column median(Column sorted) {
        var n = size(sorted);
        var lower = element_at(sorted, n.plus(1).divide(2).cast("int"));
        var upper = element_at(sorted, n.divide(2).cast("int").plus(1));
        return when(n.gt(0), lower.plus(upper).divide(2.0));
    }
}
