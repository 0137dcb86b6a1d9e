package io.parallax.statistics;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.collect_list;
import static org.apache.spark.sql.functions.explode;
import static org.apache.spark.sql.functions.struct;
import static org.apache.spark.sql.functions.sum;

import java.util.Iterator;
import org.apache.spark.api.java.function.FlatMapFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/** Counts mentions by whose words they are and how firm. Three shuffles of what mentions add, in a row; no join. */
public final class Voices {
    private static final String[] SPOKEN = {"outlet", "voice", "stance"};

    private Voices() {}

    /** The table {@link VoiceCount}, in no order, from {@link CountedArticles}. */
    public static Dataset<Row> of(Dataset<Row> counted, Instrument instrument) {
        var mentions = counted.withColumn("mention", explode(col("mentions")))
                .select(col("article_id"), col("outlet"), col("story_id"), col("mention.*"));
        return Counting.withTotal(mentions, "outlet")
                .groupBy("framing", "outlet", "story_id")
                .agg(collect_list(struct("voice", "stance", "article_id")).as("mentions"))
                .flatMap((FlatMapFunction<Row, Row>) VoiceSums::of, VoiceSums.encoder())
                .groupBy("framing", SPOKEN)
                .agg(
                        sum("y").as("y"),
                        sum("articles").as("articles"),
                        sum("stories").as("stories"),
                        sum("yy").as("yy"),
                        sum("my").as("my"))
                .groupBy("framing", "outlet")
                .agg(collect_list(struct("voice", "stance", "y", "articles", "stories", "yy", "my"))
                        .as("sums"))
                .flatMap((FlatMapFunction<Row, Row>) cell -> rows(cell, instrument), VoiceCount.TABLE.encoder());
    }

    private static Iterator<Row> rows(Row cell, Instrument instrument) {
        var sums = cell.<Row>getList(2);
        var whole = sums.stream().filter(Voices::isWhole).findFirst().orElseThrow();
        return sums.stream().map(row -> row(cell, row, whole, instrument)).iterator();
    }

    private static boolean isWhole(Row row) {
        return row.getString(0).equals(Counting.ALL) && row.getString(1).equals(Counting.ALL);
    }

    private static Row row(Row cell, Row of, Row whole, Instrument instrument) {
        var interval = Interval.of(new ClusterSums(
                whole.getLong(2), of.getLong(2), whole.getLong(4), of.getLong(5), of.getLong(6), whole.getLong(5)));
        return VoiceCount.TABLE.row(new VoiceCount(
                cell.getString(0),
                cell.getString(1),
                of.getString(0),
                of.getString(1),
                of.getLong(2),
                of.getLong(3),
                whole.getLong(2),
                interval.share(),
                interval.low(),
                interval.high(),
                whole.getLong(4),
                instrument.codebook(),
                instrument.version(),
                instrument.hash()));
    }
}
