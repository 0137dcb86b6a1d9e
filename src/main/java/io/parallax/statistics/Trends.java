package io.parallax.statistics;

import java.util.Collections;
import java.util.Iterator;
import org.apache.spark.api.java.function.FlatMapFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/** Looks for changes in each framing's share over time. Works on the rows of prevalence and coverage, never on articles. */
public final class Trends {
    /** Periods that lack a larger part of their articles are left out. */
    public static final double MISSING = ShareSeries.MISSING;

    private Trends() {}

    /** The table {@link Trend}, in no order, from prevalence and coverage. */
    public static Dataset<Row> of(Dataset<Row> prevalence, Dataset<Row> coverage, Counting counting) {
        return ShareSeries.in(prevalence, coverage, counting)
                .flatMap((FlatMapFunction<Row, Row>) row -> rows(row, counting.instrument()), Trend.TABLE.encoder());
    }

    private static Iterator<Row> rows(Row row, Instrument instrument) {
        var series = ShareSeries.of(row);
        if (series.isShort()) {
            return Collections.emptyIterator();
        }
        var periods = series.periods();
        var points = new ChangePoints(series.carrying(), series.units());
        return points.changes().stream()
                .map(change -> Trend.TABLE.row(new Trend(
                        series.framing(),
                        series.outlet(),
                        periods.get(change.at()),
                        periods.get(change.earliest()),
                        periods.get(change.latest()),
                        change.before(),
                        change.after(),
                        change.gain(),
                        points.dispersion(),
                        periods.size(),
                        series.nGaps(),
                        instrument.codebook(),
                        instrument.version(),
                        instrument.hash())))
                .iterator();
    }
}
