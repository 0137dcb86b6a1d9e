package io.parallax.statistics;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.explode;

import java.util.List;
import java.util.stream.Stream;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/** Counts mentions by whose words they are and how firm. Three shuffles of what mentions add, in a row; no join. */
public final class Voices {
    private Voices() {}

    /** The table {@link VoiceCount}, in no order, from {@link CountedArticles}. */
    public static Dataset<Row> of(Dataset<Row> counted, Instrument instrument) {
        var mentions = counted.withColumn("mention", explode(col("mentions")))
                .select(col("article_id"), col("outlet"), col("story_id"), col("mention.*"));
        var shares = MentionShares.of(mentions, List.of("voice", "stance"), Voices::spoken, instrument)
                .withColumn("voice", col("part").getItem(0))
                .withColumn("stance", col("part").getItem(1))
                .withColumnRenamed("n_stories", "part_stories")
                .withColumnRenamed("of_stories", "n_stories");
        return VoiceCount.TABLE.shape(
                shares.withColumnRenamed("n", "n_mentions").withColumnRenamed("of", "n"));
    }

    /** A mention counts in its voice and its stance, in either alone and in neither. */
    private static Stream<List<String>> spoken(List<String> mention) {
        return Stream.of(mention.get(0), Counting.ALL)
                .flatMap(voice -> Stream.of(mention.get(1), Counting.ALL).map(stance -> List.of(voice, stance)));
    }
}
