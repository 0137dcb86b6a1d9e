package io.parallax.statistics;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.concat_ws;
import static org.apache.spark.sql.functions.format_string;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.not;
import static org.apache.spark.sql.functions.struct;
import static org.apache.spark.sql.functions.sum;
import static org.apache.spark.sql.functions.to_json;
import static org.apache.spark.sql.functions.when;

import io.parallax.tables.Violation;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/**
 * What every {@code prevalence} table keeps: counts and bounds in their ranges; at level articles outlets sum to {@code *};
 * at both levels periods sum to {@code *}; for each denominator. Rows of {@link Violation}; none where it holds.
 */
public final class PrevalenceContract {
    private static final Column IN_RANGE = col("n").geq(1)
            .and(col("n_with").between(lit(0), col("n")))
            .and(col("low").between(lit(0), col("share")))
            .and(col("high").between(col("share"), lit(1)))
            .and(col("n_stories").between(lit(1), col("n")));

    private PrevalenceContract() {}

    public static Dataset<Row> violations(Dataset<Row> prevalence) {
        var articles = prevalence.where(col("level").equalTo(Units.ARTICLES));
        return ranges(prevalence)
                .unionByName(totals(articles, "outlet", "period", "outlets sum to *"))
                .unionByName(totals(prevalence, "period", "outlet", "periods sum to *"));
    }

    private static Dataset<Row> ranges(Dataset<Row> prevalence) {
        return violation(
                prevalence.where(not(coalesce(IN_RANGE, lit(false)))),
                "0 <= n_with <= n, low <= share <= high",
                format_string("within range"),
                to_json(struct("n", "n_with", "share", "low", "high", "n_stories")));
    }

    private static Dataset<Row> totals(Dataset<Row> rows, String summed, String kept, String contract) {
        var isTotal = col(summed).equalTo("*");
        var both = rows.groupBy("framing", "level", "denominator", kept)
                .agg(
                        sum(when(isTotal, col("n")).otherwise(0)).as("n"),
                        sum(when(isTotal, col("n_with")).otherwise(0)).as("n_with"),
                        sum(when(isTotal, 0).otherwise(col("n"))).as("sum_n"),
                        sum(when(isTotal, 0).otherwise(col("n_with"))).as("sum_with"));
        var differ = not(col("n").equalTo(col("sum_n")).and(col("n_with").equalTo(col("sum_with"))));
        return violation(
                both.where(differ).withColumn(summed, lit("*")),
                contract,
                counts("sum_with", "sum_n"),
                counts("n_with", "n"));
    }

    private static Column counts(String with, String of) {
        return format_string("%d of %d", col(with), col(of));
    }

    private static Dataset<Row> violation(Dataset<Row> rows, String contract, Column expected, Column found) {
        var place = concat_ws(
                ", ",
                format_string("framing=%s", col("framing")),
                format_string("outlet=%s", col("outlet")),
                format_string("period=%s", col("period")),
                format_string("level=%s", col("level")),
                format_string("denominator=%s", col("denominator")));
        return rows.select(
                lit(Prevalence.TABLE.name()).as("table"),
                lit(contract).as("contract"),
                place.as("place"),
                expected.as("expected"),
                found.as("found"));
    }
}
