package io.parallax.coverage;

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
        var expected =
                articles.groupBy("outlet").agg(count(lit(1)).as("expected")).withColumn("found", lit(0L));
        var found = coverage.select(
                col("outlet"), lit(0L).as("expected"), col("n_articles").as("found"));
        var both = expected.unionByName(found)
                .groupBy("outlet")
                .agg(sum("expected").as("expected"), sum("found").as("found"));
        return Violation.TABLE.shape(both.where(not(col("expected").equalTo(col("found"))))
                .withColumn("table", lit(CoverageDay.TABLE.name()))
                .withColumn("contract", lit("days sum to articles"))
                .withColumn("place", concat(lit("outlet="), col("outlet"))));
    }
}
