package io.parallax.statistics;

import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.util.Collections;
import java.util.Iterator;
import java.util.stream.IntStream;
import org.apache.spark.api.java.function.FlatMapFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/** Smooths each framing's share at each outlet. Works on the rows of prevalence and coverage, never on articles. */
public final class TrendLines {
    private TrendLines() {}

    /** The table {@link TrendPoint}, in no order, from prevalence and coverage. */
    public static Dataset<Row> of(Dataset<Row> prevalence, Dataset<Row> coverage, Counting counting) {
        return ShareSeries.in(prevalence, coverage, counting)
                .flatMap((FlatMapFunction<Row, Row>) row -> rows(row, counting), TrendPoint.TABLE.encoder());
    }

    private static Iterator<Row> rows(Row row, Counting counting) {
        var series = ShareSeries.of(row);
        if (series.isShort()) {
            return Collections.emptyIterator();
        }
        var at = series.periods().stream()
                .mapToLong(label -> position(counting.period(), label))
                .toArray();
        var smoother = new Smoother(at, series.carrying(), series.units());
        int width = smoother.width();
        var line = smoother.line(width);
        return IntStream.range(0, line.length)
                .mapToObj(i -> TrendPoint.TABLE.row(point(series, i, line[i], width, counting.instrument())))
                .iterator();
    }

    private static TrendPoint point(ShareSeries series, int i, Interval at, int width, Instrument instrument) {
        return new TrendPoint(
                series.framing(),
                series.outlet(),
                series.periods().get(i),
                at.share(),
                at.low(),
                at.high(),
                at.effectiveN(),
                width,
                instrument.codebook(),
                instrument.version(),
                instrument.hash());
    }

    /** Whole periods since some time, from a label of {@link Period#of(LocalDate)}. */
    static long position(Period period, String label) {
        int year = Integer.parseInt(label.substring(0, 4));
        return switch (period) {
            case DAY -> LocalDate.parse(label).toEpochDay();
            case WEEK ->
                Math.floorDiv(
                        LocalDate.of(year, 1, 4)
                                        .with(IsoFields.WEEK_OF_WEEK_BASED_YEAR, Long.parseLong(label.substring(6)))
                                        .toEpochDay()
                                + 3,
                        7);
            case MONTH -> 12L * year + Long.parseLong(label.substring(5));
            case QUARTER -> 4L * year + Long.parseLong(label.substring(6));
            case YEAR -> year;
        };
    }
}
