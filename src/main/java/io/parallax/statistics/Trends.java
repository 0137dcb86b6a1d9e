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
import java.util.Iterator;
import java.util.List;
import org.apache.spark.api.java.function.FlatMapFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/** Looks for changes in each framing's share over time. Works on the rows of prevalence and coverage, never on articles. */
public final class Trends {
    /** Periods that lack a larger part of their articles are left out. */
    public static final double MISSING = 0.1;

    /** Fewer periods are no series. */
    private static final int FEWEST = 6;

    private Trends() {}

    /** The table {@link Trend}, in no order, from prevalence and coverage. */
    public static Dataset<Row> of(Dataset<Row> prevalence, Dataset<Row> coverage, Counting counting) {
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
                        coalesce(col("gaps"), array().cast("array<string>")))
                .flatMap((FlatMapFunction<Row, Row>) row -> rows(row, counting.instrument()), Trend.TABLE.encoder());
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

    private static Iterator<Row> rows(Row series, Instrument instrument) {
        var gaps = new HashSet<>(series.<String>getList(3));
        var periods = series.<Row>getList(2).stream()
                .filter(row -> !gaps.contains(row.getString(0)))
                .sorted(Comparator.comparing(row -> row.getString(0)))
                .toList();
        if (periods.size() < FEWEST) {
            return List.<Row>of().iterator();
        }
        var units = periods.stream().mapToDouble(row -> row.getDouble(2)).toArray();
        var carrying = periods.stream()
                .mapToDouble(row -> row.getDouble(1) * row.getDouble(2))
                .toArray();
        var points = new ChangePoints(carrying, units);
        return points.changes().stream()
                .map(change -> Trend.TABLE.row(new Trend(
                        series.getString(0),
                        series.getString(1),
                        periods.get(change.at()).getString(0),
                        periods.get(change.earliest()).getString(0),
                        periods.get(change.latest()).getString(0),
                        change.before(),
                        change.after(),
                        change.gain(),
                        points.dispersion(),
                        periods.size(),
                        gaps.size(),
                        instrument.codebook(),
                        instrument.version(),
                        instrument.hash())))
                .iterator();
    }
}
