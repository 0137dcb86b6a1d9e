package io.parallax.statistics;

import static org.apache.spark.sql.functions.collect_list;
import static org.apache.spark.sql.functions.struct;
import static org.apache.spark.sql.functions.sum;

import org.apache.spark.api.java.function.FlatMapFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/**
 * Compares outlets, and groups of outlets, pair by pair. Three shuffles of articles and of what stories add, in a row; then
 * one table of sums, small as there are at most 40 sides, is tested in one place, since the adjustment needs all of it.
 */
public final class Contrasts {
    private static final String[] PAIR = {"level", "a", "b", "framing"};

    private Contrasts() {}

    /** The table {@link Contrast}, in no order, from {@link CountedArticles} and outlets; the period is not used. */
    public static Dataset<Row> of(Dataset<Row> counted, Dataset<Row> outlets, Counting counting) {
        return Units.perStory(Sides.of(counted, outlets), counting, "by", "side")
                .groupBy("by", "story_id")
                .agg(collect_list(struct("side", "units")).as("sides"))
                .flatMap((FlatMapFunction<Row, Row>) Meetings::of, Meetings.encoder())
                .groupBy("by", PAIR)
                .agg(
                        sum("first").as("first"),
                        sum("second").as("second"),
                        sum("third").as("third"),
                        sum("fourth").as("fourth"))
                .groupBy("by")
                .agg(collect_list(struct("level", "a", "b", "framing", "first", "second", "third", "fourth"))
                        .as("sums"))
                .flatMap((FlatMapFunction<Row, Row>) row -> PairTests.of(row, counting), Contrast.TABLE.encoder());
    }
}
