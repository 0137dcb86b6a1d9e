package io.parallax.statistics;

import static org.apache.spark.sql.functions.abs;
import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.max;
import static org.apache.spark.sql.functions.not;
import static org.apache.spark.sql.functions.sum;
import static org.apache.spark.sql.functions.when;

import io.parallax.tables.Contract;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/**
 * What the tables of who was first and who followed keep: nobody is before the first; what a framing has reached is what was
 * first seen by then; shared stories have one first outlet at most. Rows of {@link io.parallax.tables.Violation}.
 */
public final class OrderContract {
    private static final Column SPREADS = col("n_new")
            .geq(0)
            .and(col("n_reached").between(lit(1), col("n_outlets")))
            .and(col("n_gap_outlets").between(lit(0), col("n_reached")));
    private static final Column LEADS = col("n_first_a")
            .plus(col("n_first_b"))
            .leq(col("n_shared"))
            .and(col("p").gt(0))
            .and(col("q").between(col("p"), lit(1)))
            .and(abs(col("lag_days")).leq(3));

    private OrderContract() {}

    public static Dataset<Row> violations(Dataset<Row> firstSeen, Dataset<Row> spread, Dataset<Row> leadLag) {
        return firsts(firstSeen)
                .unionByName(Contract.broken(
                        "spread",
                        "1 <= n_reached <= n_outlets",
                        spread.where(not(coalesce(SPREADS, lit(false)))),
                        "within range",
                        "framing",
                        "period",
                        "n_reached",
                        "n_outlets"))
                .unionByName(sums(firstSeen, spread))
                .unionByName(Contract.broken(
                        "lead_lag",
                        "n_first_a + n_first_b <= n_shared, 0 < p <= q <= 1",
                        leadLag.where(not(coalesce(LEADS, lit(false)))),
                        "within range",
                        "framing",
                        "outlet_a",
                        "outlet_b",
                        "p",
                        "q"));
    }

    private static Dataset<Row> firsts(Dataset<Row> firstSeen) {
        var isTotal = col("outlet").equalTo(Counting.ALL);
        var holds = col("days_after_first").geq(0).and(not(isTotal).or(col("is_first")));
        return Contract.broken(
                "first_seen",
                "nobody before the first",
                firstSeen.where(not(coalesce(holds, lit(false)))),
                "days_after_first >= 0",
                "framing",
                "outlet",
                "days_after_first");
    }

    /** The outlets first seen are those reached at the end. */
    private static Dataset<Row> sums(Dataset<Row> firstSeen, Dataset<Row> spread) {
        var isOutlet = when(col("outlet").equalTo(Counting.ALL), 0L).otherwise(1L);
        var both = firstSeen
                .select(col("framing"), isOutlet.as("n_seen"), lit(0L).as("n_reached"))
                .unionByName(spread.select(col("framing"), lit(0L).as("n_seen"), col("n_reached")))
                .groupBy("framing")
                .agg(sum("n_seen").as("n_seen"), max("n_reached").as("n_reached"));
        return Contract.broken(
                "spread",
                "outlets reached = outlets first seen",
                both.where(not(col("n_seen").equalTo(col("n_reached")))),
                "n_seen",
                "framing",
                "n_seen",
                "n_reached");
    }
}
