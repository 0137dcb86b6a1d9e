package io.parallax.statistics;

import static org.apache.spark.sql.functions.collect_list;
import static org.apache.spark.sql.functions.struct;
import static org.apache.spark.sql.functions.sum;

import java.util.HashMap;
import java.util.Iterator;
import org.apache.spark.api.java.function.FlatMapFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/**
 * Counts what carries each framing. Three shuffles in a row: articles to meet their story, what stories add to meet in cells
 * and framings, and the framings of a cell; no join. Framings cost rows of what was found, not of all.
 */
public final class Prevalences {
    private static final String[] CELL = {"outlet", "level", "period", "denominator"};

    private Prevalences() {}

    /** The table {@link Prevalence}, in no order, from {@link CountedArticles}. */
    public static Dataset<Row> of(Dataset<Row> counted, Counting counting) {
        var perStory = Units.perStory(Counting.withTotal(counted, "outlet"), counting, "outlet");
        return perStory.flatMap((FlatMapFunction<Row, Row>) StorySums::of, StorySums.encoder())
                .groupBy(CELL[0], CELL[1], CELL[2], CELL[3], "framing")
                .agg(
                        sum("first").as("first"),
                        sum("second").as("second"),
                        sum("third").as("third"))
                .groupBy(CELL[0], CELL[1], CELL[2], CELL[3])
                .agg(collect_list(struct("framing", "first", "second", "third")).as("sums"))
                .flatMap((FlatMapFunction<Row, Row>) cell -> rows(cell, counting), Prevalence.TABLE.encoder());
    }

    private static Iterator<Row> rows(Row cell, Counting counting) {
        var sums = new HashMap<String, Row>();
        cell.<Row>getList(4).forEach(row -> sums.put(row.getString(0), row));
        return counting.framings().stream()
                .map(framing -> row(cell, framing, clusters(sums.get(null), sums.get(framing)), counting.instrument()))
                .iterator();
    }

    private static ClusterSums clusters(Row cell, Row found) {
        return found == null
                ? new ClusterSums(cell.getLong(1), 0, cell.getLong(2), 0, 0, cell.getLong(3))
                : new ClusterSums(
                        cell.getLong(1),
                        found.getLong(1),
                        cell.getLong(2),
                        found.getLong(2),
                        found.getLong(3),
                        cell.getLong(3));
    }

    private static Row row(Row cell, String framing, ClusterSums sums, Instrument instrument) {
        var interval = Interval.of(sums);
        return Prevalence.TABLE.row(new Prevalence(
                framing,
                cell.getString(0),
                cell.getString(2),
                cell.getString(1),
                Denominator.named(cell.getString(3)),
                sums.n(),
                sums.nWith(),
                interval.share(),
                interval.low(),
                interval.high(),
                sums.stories(),
                interval.effectiveN(),
                instrument.codebook(),
                instrument.version(),
                instrument.hash()));
    }
}
