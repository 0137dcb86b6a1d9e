package io.parallax.statistics;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.not;

import io.parallax.tables.Contract;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/** What holds of any table of associations. */
public final class AssociationContract {
    private AssociationContract() {}

    /** Rows of {@link io.parallax.tables.Violation}; none where the table holds. */
    public static Dataset<Row> violations(Dataset<Row> associations) {
        var cells = col("n_both")
                .plus(col("n_framing_only"))
                .plus(col("n_other_only"))
                .plus(col("n_neither"));
        var holds = cells.equalTo(col("n"))
                .and(col("low").leq(col("log_odds")))
                .and(col("log_odds").leq(col("high")))
                .and(col("p").leq(col("q")))
                .and(col("q").leq(1));
        return Contract.broken(
                "associations",
                "four cells sum to n, low <= log_odds <= high, p <= q <= 1",
                associations.where(not(holds)),
                "n_both + n_framing_only + n_other_only + n_neither = n",
                "denominator",
                "framing",
                "other",
                "n",
                "log_odds",
                "q");
    }
}
