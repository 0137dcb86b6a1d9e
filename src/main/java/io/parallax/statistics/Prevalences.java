package io.parallax.statistics;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.collect_list;
import static org.apache.spark.sql.functions.struct;
import static org.apache.spark.sql.functions.sum;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Iterator;
import java.util.stream.Stream;
import org.apache.spark.api.java.function.FlatMapFunction;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/**
 * Counts what carries each framing. Three shuffles in a row: articles to meet their story, what stories add to meet in cells
 * and framings, and the framings of a cell; no join. Framings cost rows of what was found, not of all.
 */
public final class Prevalences {
    private static final String[] CELL = {"outlet", "level", "period"};

    private Prevalences() {}

    /** The table {@link Prevalence}, in no order, from {@link CountedArticles}. */
    public static Dataset<Row> of(Dataset<Row> counted, Counting counting) {
        var perStory = Units.perStory(Counting.withTotal(counted, "outlet"), counting, "outlet");
        var added = StorySums.COLUMNS.stream().map(name -> sum(name).as(name)).toArray(Column[]::new);
        var sums = Stream.concat(Stream.of("framing"), StorySums.COLUMNS.stream())
                .map(name -> col(name))
                .toArray(Column[]::new);
        return perStory.flatMap((FlatMapFunction<Row, Row>) StorySums::of, StorySums.encoder())
                .groupBy(CELL[0], CELL[1], CELL[2], "framing")
                .agg(added[0], Arrays.copyOfRange(added, 1, added.length))
                .groupBy(CELL[0], CELL[1], CELL[2])
                .agg(collect_list(struct(sums)).as("sums"))
                .flatMap((FlatMapFunction<Row, Row>) cell -> rows(cell, counting), Prevalence.TABLE.encoder());
    }

    private static Iterator<Row> rows(Row cell, Counting counting) {
        var sums = new HashMap<String, Row>();
        cell.<Row>getList(3).forEach(row -> sums.put(row.getString(0), row));
        return Stream.of(Denominator.values())
                .filter(denominator -> sums.get(null).getLong(StorySums.at(denominator)) > 0)
                .flatMap(denominator -> counting.framings().stream()
                        .map(framing -> row(
                                cell,
                                denominator,
                                framing,
                                clusters(sums.get(null), sums.get(framing), StorySums.at(denominator)),
                                counting.instrument())))
                .iterator();
    }

    /** @param at where a row has the first of the denominator's three sums */
    private static ClusterSums clusters(Row cell, Row found, int at) {
        return found == null
                ? new ClusterSums(cell.getLong(at), 0, cell.getLong(at + 1), 0, 0, cell.getLong(at + 2))
                : new ClusterSums(
                        cell.getLong(at),
                        found.getLong(at),
                        cell.getLong(at + 1),
                        found.getLong(at + 1),
                        found.getLong(at + 2),
                        cell.getLong(at + 2));
    }

    private static Row row(Row cell, Denominator denominator, String framing, ClusterSums sums, Instrument instrument) {
        var interval = Interval.of(sums);
        return Prevalence.TABLE.row(new Prevalence(
                framing,
                cell.getString(0),
                cell.getString(2),
                cell.getString(1),
                denominator,
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
