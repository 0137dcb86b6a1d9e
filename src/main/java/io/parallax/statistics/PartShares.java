package io.parallax.statistics;

import static org.apache.spark.sql.functions.collect_list;
import static org.apache.spark.sql.functions.struct;
import static org.apache.spark.sql.functions.sum;

import io.parallax.tables.Table;
import java.util.Iterator;
import java.util.List;
import org.apache.spark.api.java.function.FlatMapFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/**
 * One row per cell and part: how much of the cell is the part's, with an interval that respects stories.
 *
 * @param cell as in {@link StoryPart}
 * @param part as there
 * @param n units of the part
 * @param nArticles articles with any of them
 * @param nStories stories with any of them
 * @param of units of the cell
 * @param ofArticles articles of the cell
 * @param ofStories stories of the cell
 * @param share n / of, in [0, 1]
 * @param low of its 95 % interval, see {@link Interval}
 * @param high of its 95 % interval
 */
record PartShares(
        List<String> cell,
        List<String> part,
        long n,
        long nArticles,
        long nStories,
        long of,
        long ofArticles,
        long ofStories,
        double share,
        double low,
        double high) {

    private static final Table<PartShares> TABLE = Table.of("part_shares", PartShares.class);

    /** From rows of {@link StoryPart}; two shuffles, of what stories add and of the parts of a cell. */
    static Dataset<Row> of(Dataset<Row> stories) {
        return stories.groupBy("cell", "part")
                .agg(
                        sum("n").as("n"),
                        sum("n_articles").as("n_articles"),
                        sum("n_stories").as("n_stories"),
                        sum("squares").as("squares"),
                        sum("products").as("products"))
                .groupBy("cell")
                .agg(collect_list(struct("part", "n", "n_articles", "n_stories", "squares", "products"))
                        .as("parts"))
                .flatMap((FlatMapFunction<Row, Row>) PartShares::shares, TABLE.encoder());
    }

    private static Iterator<Row> shares(Row cell) {
        var parts = cell.<Row>getList(1);
        var whole = parts.stream().filter(part -> part.isNullAt(0)).findFirst().orElseThrow();
        return parts.stream()
                .filter(part -> part != whole)
                .map(part -> TABLE.row(share(cell.getList(0), part, whole)))
                .iterator();
    }

    private static PartShares share(List<String> cell, Row part, Row whole) {
        var interval = Interval.of(new ClusterSums(
                whole.getLong(1),
                part.getLong(1),
                whole.getLong(3),
                part.getLong(4),
                part.getLong(5),
                whole.getLong(4)));
        return new PartShares(
                cell,
                part.getList(0),
                part.getLong(1),
                part.getLong(2),
                part.getLong(3),
                whole.getLong(1),
                whole.getLong(2),
                whole.getLong(3),
                interval.share(),
                interval.low(),
                interval.high());
    }
}
