package io.parallax.statistics;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.count_distinct;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.sum;

import java.util.List;
import java.util.stream.Stream;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/** Counts mentions by whose words they are and how firm. Shuffles mentions, not articles. */
public final class Voices {
    private static final List<String> CELL = List.of("framing", "outlet");

    private Voices() {}

    /** The table {@link VoiceCount}, in no order, from {@link CountedArticles} and mentions. */
    public static Dataset<Row> of(Dataset<Row> counted, Dataset<Row> mentions, Instrument instrument) {
        var placed = mentions.select("article_id", "framing", "voice", "stance")
                .join(counted.select("article_id", "outlet", "story_id"), "article_id");
        var spread = Stream.of("outlet", "voice", "stance").reduce(placed, Counting::withTotal, (a, b) -> b);
        var perStory = spread.groupBy("framing", "outlet", "voice", "stance", "story_id")
                .agg(count(lit(1)).as("y"), count_distinct(col("article_id")).as("articles"));
        var stories = perStory.where(
                        col("voice").equalTo(Counting.ALL).and(col("stance").equalTo(Counting.ALL)))
                .select(col("framing"), col("outlet"), col("story_id"), col("y").as("m"));
        return VoiceCount.TABLE.shape(instrument.on(rows(perStory, stories)));
    }

    private static Dataset<Row> rows(Dataset<Row> perStory, Dataset<Row> stories) {
        var both = perStory.join(stories, new String[] {"framing", "outlet", "story_id"});
        var found = both.groupBy("framing", "outlet", "voice", "stance")
                .agg(
                        sum("y").as("n_with"),
                        sum("articles").as("n_articles"),
                        sum(col("y").multiply(col("y"))).as("sum_yy"),
                        sum(col("y").multiply(col("m"))).as("sum_my"));
        var cells = Clusters.cells(stories, CELL);
        return Clusters.withInterval(found.join(cells, new String[] {"framing", "outlet"}))
                .withColumnRenamed("n_with", "n_mentions");
    }
}
