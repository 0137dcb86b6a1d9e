package io.parallax.statistics;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.collect_list;
import static org.apache.spark.sql.functions.max;
import static org.apache.spark.sql.functions.min;
import static org.apache.spark.sql.functions.when;

import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/** When an outlet was looked at. */
final class Observed {
    private Observed() {}

    /** From coverage, one row per outlet with a day: {@code outlet, coverage_from, coverage_until, gaps} (days, in no order). */
    static Dataset<Row> of(Dataset<Row> coverage) {
        return coverage.where(col("day").isNotNull())
                .groupBy("outlet")
                .agg(
                        min("day").as("coverage_from"),
                        max("day").as("coverage_until"),
                        collect_list(when(col("is_gap"), col("day"))).as("gaps"));
    }
}
