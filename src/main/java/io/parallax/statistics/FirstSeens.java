package io.parallax.statistics;

import static org.apache.spark.sql.functions.add_months;
import static org.apache.spark.sql.functions.array_distinct;
import static org.apache.spark.sql.functions.broadcast;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.collect_list;
import static org.apache.spark.sql.functions.date_sub;
import static org.apache.spark.sql.functions.datediff;
import static org.apache.spark.sql.functions.explode;
import static org.apache.spark.sql.functions.expr;
import static org.apache.spark.sql.functions.filter;
import static org.apache.spark.sql.functions.least;
import static org.apache.spark.sql.functions.max;
import static org.apache.spark.sql.functions.min;
import static org.apache.spark.sql.functions.size;
import static org.apache.spark.sql.functions.struct;
import static org.apache.spark.sql.functions.to_date;
import static org.apache.spark.sql.functions.when;

import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.expressions.Window;

/** Finds each outlet's earliest article that carries a framing. Shuffles what carries, then a row per framing and outlet. */
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
        return FirstSeen.TABLE.shape(counting.instrument().on(withGaps(compared(seen), coverage)));
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
        var isTotal = col("outlet").equalTo(Counting.ALL);
        var framing = Window.partitionBy("framing");
        return seen.withColumn("seen_on", to_date(col("published_at")))
                .withColumn("first_certain", max(when(isTotal, col("certain"))).over(framing))
                .withColumn("first_on", max(when(isTotal, col("seen_on"))).over(framing))
                .withColumn("is_first", col("published_at").leq(col("first_certain")))
                .withColumn("days_after_first", datediff(col("seen_on"), col("first_on")));
    }

    private static Dataset<Row> withGaps(Dataset<Row> seen, Dataset<Row> coverage) {
        var outlets = Counting.withTotal(coverage.where(col("day").isNotNull()), "outlet")
                .groupBy("outlet")
                .agg(
                        min("day").as("coverage_from"),
                        collect_list(when(col("is_gap"), col("day"))).as("gaps"));
        var from = least(date_sub(col("seen_on"), DAYS_BEFORE), col("first_on"));
        var gaps = size(filter(col("gaps"), day -> day.between(from, col("seen_on"))));
        return seen.join(broadcast(outlets), new String[] {"outlet"}, "left")
                .withColumn("n_gap_days", when(col("gaps").isNotNull(), gaps).otherwise(0));
    }
}
