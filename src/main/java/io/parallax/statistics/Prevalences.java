package io.parallax.statistics;

import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/**
 * Counts articles and stories that carry each framing. Shuffles: articles to meet their mentions, then units by cell and
 * story; the rest are tables of cells. Framings cost rows of what was found, not of all.
 */
public final class Prevalences {
    private static final List<String> CELL = List.of("level", "outlet", "period");

    private Prevalences() {}

    /** The table {@link Prevalence}, in no order, from {@link CountedArticles} and mentions. */
    public static Dataset<Row> of(Dataset<Row> counted, Dataset<Row> mentions, Counting counting) {
        var units = Counting.withTotal(Units.of(Carried.by(counted, mentions, counting)), "period");
        var stories = Clusters.perStory(units, CELL);
        var rows = counting.withFramings(Clusters.cells(stories, CELL))
                .join(Clusters.found(stories, CELL), Clusters.names(CELL, "framing"), "left");
        var counts = Clusters.zeroed(rows, "n_with", "sum_yy", "sum_my");
        return Prevalence.TABLE.shape(counting.instrument().on(Clusters.withInterval(counts)));
    }
}
