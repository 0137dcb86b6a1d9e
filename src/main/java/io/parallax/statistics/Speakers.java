package io.parallax.statistics;

import static org.apache.spark.sql.functions.broadcast;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.explode;

import java.util.List;
import java.util.stream.Stream;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/** Counts mentions by who speaks. Two shuffles of spellings, a join with them, three of what mentions add. */
public final class Speakers {
    private Speakers() {}

    /** The table {@link SpeakerCount}, in no order, from {@link CountedArticles}. */
    public static Dataset<Row> of(Dataset<Row> counted, Counting counting) {
        var told = counted.withColumn("mention", explode(col("mentions")))
                .select(col("article_id"), col("outlet"), col("story_id"), col("mention.*"))
                .where(col("speaker").isNotNull());
        var names = broadcast(SpeakerNames.of(told.select("speaker")));
        var carrying = counting.carrying(told).where(col("voice").notEqual("outlet"));
        var shares =
                MentionShares.of(carrying.join(names, "speaker"), List.of("name"), Stream::of, counting.instrument());
        return SpeakerCount.TABLE.shape(shares.withColumn("speaker", col("part").getItem(0))
                .withColumnRenamed("n", "n_mentions")
                .withColumnRenamed("of", "n"));
    }
}
