package io.parallax.statistics;

import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.lit;

import java.util.ArrayList;
import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/**
 * Counts articles and stories that carry each framing. Shuffles: the counted articles twice (by cell and story; by article,
 * to meet their mentions), then tables of stories and of cells only. Framings cost rows of what was found, not of all.
 */
public final class Prevalences {
    private static final List<String> CELL = List.of("level", "outlet", "period");

    private Prevalences() {}

    /** The table {@link Prevalence}, in no order, from {@link CountedArticles} and mentions. */
    public static Dataset<Row> of(Dataset<Row> counted, Dataset<Row> mentions, Counting counting) {
        var units = Counting.withTotal(Units.of(counted), "period");
        var stories = perStory(units, CELL, "m");
        var carrying =
                counting.carrying(mentions).select("article_id", "framing").distinct();
        var hits = perStory(units.join(carrying, "article_id"), and(CELL, "framing"), "y");
        var found = Clusters.found(hits.join(stories, names(and(CELL, "story_id"))), and(CELL, "framing"));
        var rows =
                counting.withFramings(Clusters.cells(stories, CELL)).join(found, names(and(CELL, "framing")), "left");
        var counts = Clusters.zeroed(rows, "n_with", "sum_yy", "sum_my");
        return Prevalence.TABLE.shape(counting.instrument().on(Clusters.withInterval(counts)));
    }

    private static Dataset<Row> perStory(Dataset<Row> units, List<String> cell, String name) {
        return units.groupBy(Clusters.columns(and(cell, "story_id")))
                .agg(count(lit(1)).as(name));
    }

    private static List<String> and(List<String> columns, String column) {
        var all = new ArrayList<>(columns);
        all.add(column);
        return all;
    }

    private static String[] names(List<String> columns) {
        return columns.toArray(String[]::new);
    }
}
