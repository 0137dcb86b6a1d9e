package io.parallax.statistics;

import java.util.Iterator;
import org.apache.spark.api.java.function.FlatMapFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/** Looks for bursts of each framing at each outlet. Works on the rows of prevalence and coverage, never on articles. */
public final class Bursts {
    private Bursts() {}

    /** The table {@link Burst}, in no order, from prevalence and coverage; series of fewer than six periods have none. */
    public static Dataset<Row> of(Dataset<Row> prevalence, Dataset<Row> coverage, Counting counting) {
        return ShareSeries.in(prevalence, coverage, counting)
                .flatMap((FlatMapFunction<Row, Row>) row -> rows(row, counting.instrument()), Burst.TABLE.encoder());
    }

    private static Iterator<Row> rows(Row row, Instrument instrument) {
        var series = ShareSeries.of(row);
        var states = new BurstStates(series.carrying(), series.units());
        return states.runs().stream()
                .filter(run -> !series.isShort())
                .map(run -> Burst.TABLE.row(new Burst(
                        series.framing(),
                        series.outlet(),
                        series.periods().get(run.begin()),
                        series.periods().get(run.end() - 1),
                        run.end() - run.begin(),
                        run.share(),
                        states.usual(),
                        run.weight(),
                        instrument.codebook(),
                        instrument.version(),
                        instrument.hash())))
                .iterator();
    }
}
