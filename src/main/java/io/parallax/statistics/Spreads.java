package io.parallax.statistics;

import static org.apache.spark.sql.functions.broadcast;
import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.count_distinct;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.min;
import static org.apache.spark.sql.functions.not;
import static org.apache.spark.sql.functions.sum;
import static org.apache.spark.sql.functions.when;

import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.expressions.Window;

/** Counts the outlets that a framing has reached, period by period. Works on rows of first_seen and coverage, never on articles. */
public final class Spreads {
    private Spreads() {}

    /** The table {@link Reach}, in no order, from first_seen and coverage. */
    public static Dataset<Row> of(Dataset<Row> firstSeen, Dataset<Row> coverage, Counting counting) {
        var seen = firstSeen
                .where(not(col("outlet").equalTo(Counting.ALL)))
                .select(col("framing"), col("outlet"), FirstSeens.on().as("day"), col("n_gap_days"));
        var days = coverage.where(col("day").isNotNull()).select("outlet", "day");
        var periods = periods(days.unionByName(seen.select("outlet", "day")), counting);
        var soFar = Window.partitionBy("framing").orderBy("period").rowsBetween(Window.unboundedPreceding(), 0);
        var rows = seen.select("framing")
                .distinct()
                .crossJoin(broadcast(periods))
                .join(reached(seen, counting), new String[] {"framing", "period"}, "left")
                .withColumn("n_new", coalesce(col("n_new"), lit(0L)))
                .withColumn("n_reached", sum("n_new").over(soFar))
                .withColumn("n_outlets", sum("n_begun").over(soFar))
                .withColumn("n_gap_outlets", coalesce(sum("n_gap").over(soFar), lit(0L)))
                .where(col("n_reached").gt(0))
                .withColumn("share", col("n_reached").cast("double").divide(col("n_outlets")));
        return Reach.TABLE.shape(counting.instrument().on(rows));
    }

    private static Dataset<Row> reached(Dataset<Row> seen, Counting counting) {
        return seen.groupBy(col("framing"), period("day", counting))
                .agg(
                        count(lit(1)).as("n_new"),
                        count(when(col("n_gap_days").gt(0), 1)).as("n_gap"));
    }

    /** One row per period that has a day, with the outlets whose first day is in it. */
    private static Dataset<Row> periods(Dataset<Row> days, Counting counting) {
        var first = min("day").over(Window.partitionBy("outlet"));
        return days.withColumn("begins", when(col("day").equalTo(first), col("outlet")))
                .groupBy(period("day", counting))
                .agg(count_distinct(col("begins")).as("n_begun"));
    }

    private static Column period(String day, Counting counting) {
        var none = lit(null);
        return counting.period()
                .of(col(day), none.cast("timestamp"), none.cast("string"))
                .as("period");
    }
}
