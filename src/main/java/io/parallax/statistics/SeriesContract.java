package io.parallax.statistics;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.not;

import io.parallax.tables.Contract;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/** What {@code bursts} and {@code trend_lines} keep: bounds in order and range. Rows of {@link io.parallax.tables.Violation}. */
public final class SeriesContract {
    private static final Column BURSTS = col("period")
            .leq(col("until"))
            .and(col("n_periods").geq(1))
            .and(col("share").between(col("usual"), lit(1)))
            .and(col("weight").gt(0));
    private static final Column IN_BAND = col("low")
            .between(lit(0), col("share"))
            .and(col("high").between(col("share"), lit(1)))
            .and(col("effective_n").gt(0));

    private SeriesContract() {}

    public static Dataset<Row> violations(Dataset<Row> bursts, Dataset<Row> trendLines) {
        return Contract.broken(
                        "bursts",
                        "period <= until, usual <= share <= 1, weight > 0",
                        bursts.where(not(coalesce(BURSTS, lit(false)))),
                        "within range",
                        "framing",
                        "outlet",
                        "period",
                        "until",
                        "share",
                        "usual",
                        "weight")
                .unionByName(Contract.broken(
                        "trend_lines",
                        "0 <= low <= share <= high <= 1",
                        trendLines.where(not(coalesce(IN_BAND, lit(false)))),
                        "within range",
                        "framing",
                        "outlet",
                        "period",
                        "low",
                        "share",
                        "high"));
    }
}
