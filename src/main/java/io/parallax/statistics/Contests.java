package io.parallax.statistics;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.sum;

import java.util.Iterator;
import java.util.List;
import org.apache.spark.api.java.function.FlatMapFunction;
import org.apache.spark.api.java.function.MapFunction;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/** Weighs framings against those that oppose them. Two shuffles: articles to meet their story, stories to meet in cells. */
public final class Contests {
    private static final Column[] CELL = {
        col("framing"), col("opposed"), col("outlet"), col("period"), col("level"),
    };

    /** Two of an article with the first alone, one of one with both. */
    private static final Column VOTES = col("n_framing_only").multiply(2).plus(col("n_both"));

    private static final Column ALL_VOTES = col("n_framing_only")
            .plus(col("n_opposed_only"))
            .plus(col("n_both"))
            .multiply(2);

    private Contests() {}

    /** The table {@link Contest}, in no order, from {@link CountedArticles}; empty where no framings oppose each other. */
    public static Dataset<Row> of(Dataset<Row> counted, List<Opposition> oppositions, Counting counting) {
        var perStory = Units.perStory(Counting.withTotal(counted, "outlet"), counting, "outlet");
        return perStory.flatMap(
                        (FlatMapFunction<Row, Row>) story -> sides(story, oppositions), StorySides.TABLE.encoder())
                .groupBy(CELL)
                .agg(
                        sum("n_framing_only").as("n_framing_only"),
                        sum("n_opposed_only").as("n_opposed_only"),
                        sum("n_both").as("n_both"),
                        count(lit(1)).as("n_stories"),
                        sum(VOTES.multiply(VOTES)).as("yy"),
                        sum(VOTES.multiply(ALL_VOTES)).as("my"),
                        sum(ALL_VOTES.multiply(ALL_VOTES)).as("mm"))
                .map((MapFunction<Row, Row>) cell -> row(cell, counting.instrument()), Contest.TABLE.encoder());
    }

    private static Iterator<Row> sides(Row story, List<Opposition> oppositions) {
        var outlet = story.<String>getAs("outlet");
        var levels = Units.byLevel(story.getList(story.fieldIndex("units")));
        return levels.entrySet().stream()
                .flatMap(level -> oppositions.stream()
                        .flatMap(pair -> StorySides.of(level.getValue(), pair, outlet, level.getKey())))
                .map(StorySides.TABLE::row)
                .iterator();
    }

    private static Row row(Row cell, Instrument instrument) {
        long framing = cell.getLong(5);
        long opposed = cell.getLong(6);
        long both = cell.getLong(7);
        long n = framing + opposed + both;
        long stories = cell.getLong(8);
        var share = Interval.of(new ClusterSums(
                2 * n, 2 * framing + both, stories, cell.getLong(9), cell.getLong(10), cell.getLong(11)));
        return Contest.TABLE.row(new Contest(
                cell.getString(0),
                cell.getString(1),
                cell.getString(2),
                cell.getString(3),
                cell.getString(4),
                n,
                framing,
                opposed,
                both,
                (double) (framing - opposed) / n,
                2 * share.low() - 1,
                2 * share.high() - 1,
                stories,
                instrument.codebook(),
                instrument.version(),
                instrument.hash()));
    }
}
