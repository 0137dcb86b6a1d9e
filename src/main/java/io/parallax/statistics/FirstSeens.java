package io.parallax.statistics;

import static org.apache.spark.sql.functions.add_months;
import static org.apache.spark.sql.functions.array_distinct;
import static org.apache.spark.sql.functions.broadcast;
import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.date_sub;
import static org.apache.spark.sql.functions.datediff;
import static org.apache.spark.sql.functions.explode;
import static org.apache.spark.sql.functions.expr;
import static org.apache.spark.sql.functions.filter;
import static org.apache.spark.sql.functions.greatest;
import static org.apache.spark.sql.functions.least;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.make_dt_interval;
import static org.apache.spark.sql.functions.max;
import static org.apache.spark.sql.functions.min;
import static org.apache.spark.sql.functions.size;
import static org.apache.spark.sql.functions.struct;
import static org.apache.spark.sql.functions.when;

import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.expressions.Window;

/**
 * Finds each outlet's earliest article that carries a framing. Shuffles what carries, then a row per framing and outlet, and
 * the origins of stories.
 */
public final class FirstSeens {
    private static final int DAYS_BEFORE = 14;

    private FirstSeens() {}

    /** The table {@link FirstSeen}, in no order, from {@link CountedArticles} and coverage. */
    public static Dataset<Row> of(Dataset<Row> counted, Dataset<Row> coverage, Counting counting) {
        var dated = counted.where(col("published_at").isNotNull())
                .withColumn("framing", explode(array_distinct(counting.carried())))
                .withColumn("until", until());
        var seen = Counting.withTotal(dated, "outlet")
                .groupBy("framing", "outlet")
                .agg(earliest(), min("until").as("certain"))
                .select(col("framing"), col("outlet"), col("certain"), col("first.*"));
        var origins = counted.where(col("is_origin"))
                .select(col("story_id"), col("outlet").as("origin_outlet"));
        var traced = compared(seen).join(origins, new String[] {"story_id"}, "left");
        return FirstSeen.TABLE.shape(counting.instrument().on(withGaps(traced, coverage)));
    }

    private static Column earliest() {
        return min(struct("published_at", "article_id", "published_precision", "published_on", "story_id", "is_origin"))
                .as("first");
    }

    /** The last instant that a time may stand for. */
    static Column until() {
        var precision = col("published_precision");
        var at = col("published_at");
        return when(precision.equalTo("hour"), at.plus(expr("interval 1 hour")))
                .when(precision.equalTo("day"), at.plus(expr("interval 1 day")))
                .when(precision.equalTo("month"), at.plus(make_dt_interval(daysOfMonth(Period.firstOfMonth(at)))))
                .otherwise(at);
    }

    private static Column daysOfMonth(Column first) {
        return datediff(add_months(first, 1), first);
    }

    private static Dataset<Row> compared(Dataset<Row> seen) {
        var isTotal = col("outlet").equalTo(Counting.ALL);
        var framing = Window.partitionBy("framing");
        return seen.withColumn("seen_on", on())
                .withColumn("first_certain", max(when(isTotal, col("certain"))).over(framing))
                .withColumn("first_on", max(when(isTotal, col("seen_on"))).over(framing))
                .withColumn("is_first", col("published_at").leq(col("first_certain")))
                .withColumn("days_after_first", greatest(lit(0), datediff(col("seen_on"), col("first_on"))));
    }

    /** The day at the outlet; the first of the month where no more is known. */
    static Column on() {
        return coalesce(col("published_on"), Period.firstOfMonth(col("published_at")));
    }

    private static Dataset<Row> withGaps(Dataset<Row> seen, Dataset<Row> coverage) {
        var outlets = Observed.of(Counting.withTotal(coverage, "outlet"));
        var from = least(date_sub(col("seen_on"), DAYS_BEFORE), col("first_on"));
        var gaps = size(filter(col("gaps"), day -> day.between(from, col("seen_on"))));
        return seen.join(broadcast(outlets), new String[] {"outlet"}, "left")
                .withColumn("n_gap_days", when(col("gaps").isNotNull(), gaps).otherwise(0));
    }
}
