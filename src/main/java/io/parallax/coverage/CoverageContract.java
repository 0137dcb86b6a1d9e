package io.parallax.coverage;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.concat;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.not;
import static org.apache.spark.sql.functions.sum;

import io.parallax.tables.Violation;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/** What every {@code coverage} table keeps: days sum to the outlet's articles. Rows of {@link Violation}. */
public final class CoverageContract {
    private CoverageContract() {}

    public static Dataset<Row> violations(Dataset<Row> coverage, Dataset<Row> articles) {
        var expected = articles.groupBy("outlet").agg(count(lit(1)).as("expected"));
        var found = coverage.groupBy("outlet").agg(sum("n_articles").as("found"));
        var both = expected.join(found, new String[] {"outlet"}, "full")
                .withColumn("expected", coalesce(col("expected"), lit(0L)))
                .withColumn("found", coalesce(col("found"), lit(0L)));
        return Violation.TABLE.shape(both.where(not(col("expected").equalTo(col("found"))))
                .withColumn("table", lit(CoverageDay.TABLE.name()))
                .withColumn("contract", lit("days sum to articles"))
                .withColumn("place", concat(lit("outlet="), col("outlet"))));
    }
}
