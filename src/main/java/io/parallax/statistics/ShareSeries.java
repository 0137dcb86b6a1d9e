package io.parallax.statistics;

import static org.apache.spark.sql.functions.array;
import static org.apache.spark.sql.functions.broadcast;
import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.collect_list;
import static org.apache.spark.sql.functions.greatest;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.not;
import static org.apache.spark.sql.functions.struct;
import static org.apache.spark.sql.functions.sum;
import static org.apache.spark.sql.functions.when;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/**
 * A framing's share of articles at an outlet, period by period, in effective units ({@link ClusterSums#effectiveN()}).
 * Periods without articles, and those that lack more than a tenth of theirs, are left out.
 *
 * @param periods labels in order of time
 * @param carrying effective units that carry
 * @param units effective units, each more than 0
 * @param nGaps periods left out for what they lack
 */
record ShareSeries(String framing, String outlet, List<String> periods, double[] carrying, double[] units, long nGaps) {
    static final double MISSING = 0.1;
    private static final int FEWEST = 6;

    /** One row per framing and outlet, for {@link #of}: from prevalence and coverage, never from articles. */
    static Dataset<Row> in(Dataset<Row> prevalence, Dataset<Row> coverage, Counting counting) {
        var series = prevalence
                .where(col("level")
                        .equalTo(Units.ARTICLES)
                        .and(col("denominator").equalTo(Denominator.ARTICLES.word()))
                        .and(not(col("period").isin(Period.ALL, Period.UNDATED))))
                .groupBy("framing", "outlet")
                .agg(collect_list(struct("period", "share", "effective_n")).as("periods"));
        return series.join(broadcast(gaps(coverage, counting.period())), new String[] {"outlet"}, "left")
                .select(
                        col("framing"),
                        col("outlet"),
                        col("periods"),
                        coalesce(col("gaps"), array().cast("array<string>")));
    }

    /** By outlet, and for all, the periods that lack articles. */
    private static Dataset<Row> gaps(Dataset<Row> coverage, Period period) {
        var none = lit(null);
        var missing = when(col("is_gap"), greatest(lit(0.0), col("expected").minus(col("n_articles"))))
                .otherwise(0.0);
        return Counting.withTotal(coverage.where(col("day").isNotNull()), "outlet")
                .withColumn("period", period.of(col("day"), none.cast("timestamp"), none.cast("string")))
                .groupBy("outlet", "period")
                .agg(sum(missing).as("missing"), sum("n_articles").as("found"))
                .where(col("missing").gt(col("missing").plus(col("found")).multiply(MISSING)))
                .groupBy("outlet")
                .agg(collect_list("period").as("gaps"));
    }

    static ShareSeries of(Row row) {
        var gaps = new HashSet<>(row.<String>getList(3));
        var periods = row.<Row>getList(2).stream()
                .filter(period -> !gaps.contains(period.getString(0)))
                .sorted(Comparator.comparing(period -> period.getString(0)))
                .toList();
        return new ShareSeries(
                row.getString(0),
                row.getString(1),
                periods.stream().map(period -> period.getString(0)).toList(),
                periods.stream()
                        .mapToDouble(period -> period.getDouble(1) * period.getDouble(2))
                        .toArray(),
                periods.stream().mapToDouble(period -> period.getDouble(2)).toArray(),
                gaps.size());
    }

    /** Whether it has too few periods to be looked at: fewer than 6. */
    boolean isShort() {
        return periods.size() < FEWEST;
    }
}
