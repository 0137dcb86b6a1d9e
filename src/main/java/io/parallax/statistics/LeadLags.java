package io.parallax.statistics;

import static org.apache.spark.sql.functions.array_distinct;
import static org.apache.spark.sql.functions.broadcast;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.collect_list;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.explode;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.min;
import static org.apache.spark.sql.functions.row_number;
import static org.apache.spark.sql.functions.size;
import static org.apache.spark.sql.functions.struct;
import static org.apache.spark.sql.functions.sum;

import org.apache.spark.api.java.function.FlatMapFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.expressions.Window;

/**
 * Looks for outlets that carry a framing before others do, pair by pair. Shuffles what carries by story, what is left of it
 * by story and by day, and a row per framing.
 */
public final class LeadLags {
    /** Fewer stories show no lead. */
    static final int FEWEST = 20;

    private static final int MOST = 20;

    private LeadLags() {}

    /** The table {@link LeadLag}, in no order, from {@link CountedArticles} and coverage; the period is not used. */
    public static Dataset<Row> of(Dataset<Row> counted, Dataset<Row> coverage, Counting counting) {
        var stories = stories(counted, counting);
        var large = stories.join(broadcast(largest(stories)), new String[] {"framing", "outlet"});
        return series(large, coverage)
                .join(shared(large), new String[] {"framing"}, "left")
                .flatMap(
                        (FlatMapFunction<Row, Row>) framing -> LeadTests.of(framing, counting.instrument()),
                        LeadLag.TABLE.encoder());
    }

    /** One row per framing, outlet and story that carries it there on a known day: when, at the earliest. */
    private static Dataset<Row> stories(Dataset<Row> counted, Counting counting) {
        return counted.where(col("published_on").isNotNull())
                .withColumn("framing", explode(array_distinct(counting.carried())))
                .withColumn("until", FirstSeens.until())
                .groupBy("framing", "outlet", "story_id")
                .agg(
                        min("published_on").as("day"),
                        min("published_at").as("since"),
                        min("until").as("until"));
    }

    private static Dataset<Row> largest(Dataset<Row> stories) {
        var largestFirst =
                Window.partitionBy("framing").orderBy(col("n_stories").desc(), col("outlet"));
        return stories.groupBy("framing", "outlet")
                .agg(count(lit(1)).as("n_stories"))
                .where(col("n_stories").geq(FEWEST))
                .withColumn("rank", row_number().over(largestFirst))
                .where(col("rank").leq(MOST))
                .select("framing", "outlet", "n_stories");
    }

    private static Dataset<Row> series(Dataset<Row> stories, Dataset<Row> coverage) {
        return stories.groupBy("framing", "outlet", "n_stories", "day")
                .agg(count(lit(1)).as("n"))
                .groupBy("framing", "outlet", "n_stories")
                .agg(collect_list(struct("day", "n")).as("days"))
                .join(broadcast(Observed.of(coverage)), "outlet")
                .groupBy("framing")
                .agg(collect_list(struct("outlet", "n_stories", "coverage_from", "coverage_until", "gaps", "days"))
                        .as("outlets"));
    }

    private static Dataset<Row> shared(Dataset<Row> stories) {
        return stories.groupBy("framing", "story_id")
                .agg(collect_list(struct("outlet", "since", "until")).as("outlets"))
                .where(size(col("outlets")).gt(1))
                .flatMap((FlatMapFunction<Row, Row>) SharedStories::pairs, SharedStories.encoder())
                .groupBy("framing", "a", "b")
                .agg(
                        count(lit(1)).as("n_shared"),
                        sum("a_first").as("n_first_a"),
                        sum("b_first").as("n_first_b"))
                .groupBy("framing")
                .agg(collect_list(struct("a", "b", "n_shared", "n_first_a", "n_first_b"))
                        .as("shared"));
    }
}
