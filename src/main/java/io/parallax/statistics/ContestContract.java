package io.parallax.statistics;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.not;
import static org.apache.spark.sql.functions.sum;
import static org.apache.spark.sql.functions.when;

import io.parallax.tables.Contract;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/** What holds of any table of contests: sides sum to the whole, outlets and periods of articles to those of all. */
public final class ContestContract {
    private static final Column HOLDS = col("n_framing_only")
            .plus(col("n_opposed_only"))
            .plus(col("n_both"))
            .equalTo(col("n"))
            .and(col("n").geq(1))
            .and(col("low").between(lit(-1), col("balance")))
            .and(col("high").between(col("balance"), lit(1)));

    private ContestContract() {}

    /** Rows of {@link io.parallax.tables.Violation}; none where the table holds. */
    public static Dataset<Row> violations(Dataset<Row> contests) {
        return Contract.broken(
                        "contests",
                        "three sides sum to n, -1 <= low <= balance <= high <= 1",
                        contests.where(not(coalesce(HOLDS, lit(false)))),
                        "n_framing_only + n_opposed_only + n_both = n",
                        "framing",
                        "opposed",
                        "outlet",
                        "period",
                        "balance")
                .unionByName(sums(contests, "outlet", "period"))
                .unionByName(sums(contests, "period", "outlet"));
    }

    private static Dataset<Row> sums(Dataset<Row> contests, String of, String within) {
        var isTotal = col(of).equalTo(Counting.ALL);
        var both = contests.where(col("level").equalTo(Units.ARTICLES))
                .groupBy("framing", "opposed", within)
                .agg(
                        sum(when(isTotal, col("n")).otherwise(0L)).as("n_all"),
                        sum(when(isTotal, 0L).otherwise(col("n"))).as("n_parts"));
        return Contract.broken(
                "contests",
                of + "s sum to all",
                both.where(not(col("n_all").equalTo(col("n_parts")))),
                "n_parts",
                "framing",
                "opposed",
                within,
                "n_all",
                "n_parts");
    }
}
