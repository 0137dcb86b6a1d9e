package io.parallax.statistics;

import static org.apache.spark.sql.functions.add_months;
import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count_if;
import static org.apache.spark.sql.functions.date_sub;
import static org.apache.spark.sql.functions.datediff;
import static org.apache.spark.sql.functions.expr;
import static org.apache.spark.sql.functions.least;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.min;
import static org.apache.spark.sql.functions.struct;
import static org.apache.spark.sql.functions.to_date;
import static org.apache.spark.sql.functions.when;

import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/** Finds each outlet's earliest article that carries a framing. */
public final class FirstSeens {
    private static final int DAYS_BEFORE = 14;
    private static final String[] KEY = {"framing", "outlet"};

    private FirstSeens() {}

    /** The table {@link FirstSeen}, in no order, from {@link CountedArticles}, mentions and coverage. */
    public static Dataset<Row> of(
            Dataset<Row> counted, Dataset<Row> mentions, Dataset<Row> coverage, Counting counting) {
        var carrying =
                counting.carrying(mentions).select("article_id", "framing").distinct();
        var dated = counted.join(carrying, "article_id")
                .where(col("published_at").isNotNull())
                .withColumn("until", until());
        var seen = Counting.withTotal(dated, "outlet")
                .groupBy("framing", "outlet")
                .agg(earliest(), min("until").as("certain"));
        var compared = compared(seen.select(col("framing"), col("outlet"), col("certain"), col("first.*")));
        return FirstSeen.TABLE.shape(counting.instrument().on(withGaps(compared, coverage)));
    }

    private static Column earliest() {
        return min(struct("published_at", "article_id", "published_precision", "published_on"))
                .as("first");
    }

    /** The last instant that a time may stand for. */
    private static Column until() {
        var precision = col("published_precision");
        var at = col("published_at");
        return when(precision.equalTo("hour"), at.plus(expr("interval 1 hour")))
                .when(precision.equalTo("day"), at.plus(expr("interval 1 day")))
                .when(precision.equalTo("month"), add_months(to_date(at), 1).cast("timestamp"))
                .otherwise(at);
    }

    private static Dataset<Row> compared(Dataset<Row> seen) {
        var first = seen.where(col("outlet").equalTo(Counting.ALL))
                .select(
                        col("framing"),
                        col("certain").as("first_certain"),
                        to_date(col("published_at")).as("first_on"));
        return seen.join(first, "framing")
                .withColumn("seen_on", to_date(col("published_at")))
                .withColumn("is_first", col("published_at").leq(col("first_certain")))
                .withColumn("days_after_first", datediff(col("seen_on"), col("first_on")));
    }

    private static Dataset<Row> withGaps(Dataset<Row> seen, Dataset<Row> coverage) {
        var days = Counting.withTotal(coverage.where(col("day").isNotNull()), "outlet");
        var from = least(date_sub(col("seen_on"), DAYS_BEFORE), col("first_on"));
        var gaps = days.where(col("is_gap")).select("outlet", "day");
        var counted = seen.join(gaps, new String[] {"outlet"}, "left")
                .groupBy(KEY[0], KEY[1])
                .agg(count_if(coalesce(col("day").between(from, col("seen_on")), lit(false)))
                        .as("n_gap_days"));
        var begun = days.groupBy("outlet").agg(min("day").as("coverage_from"));
        return seen.join(counted, KEY).join(begun, new String[] {"outlet"}, "left");
    }
}
