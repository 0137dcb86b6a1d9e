package io.parallax.statistics;

import static org.apache.spark.sql.functions.broadcast;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.collect_list;
import static org.apache.spark.sql.functions.explode;
import static org.apache.spark.sql.functions.struct;
import static org.apache.spark.sql.functions.sum;

import io.parallax.codebook.Stance;
import java.util.Iterator;
import org.apache.spark.api.java.function.FlatMapFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/** Counts mentions by who speaks. Two shuffles of spellings, a join with them, three of what mentions add. */
public final class Speakers {
    private Speakers() {}

    /** The table {@link SpeakerCount}, in no order, from {@link CountedArticles}. */
    public static Dataset<Row> of(Dataset<Row> counted, Counting counting) {
        var stances = counting.carries().stream().map(Stance::word).toArray();
        var spoken = counted.withColumn("mention", explode(col("mentions")))
                .select(col("article_id"), col("outlet"), col("story_id"), col("mention.*"))
                .where(col("speaker")
                        .isNotNull()
                        .and(col("stance").isin(stances))
                        .and(col("voice").notEqual("outlet")))
                .join(broadcast(SpeakerNames.of(spellings(counted))), "speaker");
        return Counting.withTotal(spoken, "outlet")
                .groupBy("framing", "outlet", "story_id")
                .agg(collect_list(struct("name", "article_id")).as("mentions"))
                .flatMap((FlatMapFunction<Row, Row>) StorySpeakers::of, StorySpeakers.TABLE.encoder())
                .groupBy("framing", "outlet", "speaker")
                .agg(
                        sum("n_mentions").as("y"),
                        sum("n_articles").as("articles"),
                        sum("n_stories").as("stories"),
                        sum("yy").as("yy"),
                        sum("my").as("my"))
                .groupBy("framing", "outlet")
                .agg(collect_list(struct("speaker", "y", "articles", "stories", "yy", "my"))
                        .as("sums"))
                .flatMap(
                        (FlatMapFunction<Row, Row>) cell -> rows(cell, counting.instrument()),
                        SpeakerCount.TABLE.encoder());
    }

    private static Dataset<Row> spellings(Dataset<Row> counted) {
        return counted.select(explode(col("mentions.speaker")).as("speaker"))
                .where(col("speaker").isNotNull());
    }

    private static Iterator<Row> rows(Row cell, Instrument instrument) {
        var sums = cell.<Row>getList(2);
        var whole = sums.stream().filter(row -> row.isNullAt(0)).findFirst().orElseThrow();
        return sums.stream()
                .filter(row -> row != whole)
                .map(row -> row(cell, row, whole, instrument))
                .iterator();
    }

    private static Row row(Row cell, Row of, Row whole, Instrument instrument) {
        var interval = Interval.of(new ClusterSums(
                whole.getLong(1), of.getLong(1), whole.getLong(3), of.getLong(4), of.getLong(5), whole.getLong(4)));
        return SpeakerCount.TABLE.row(new SpeakerCount(
                cell.getString(0),
                cell.getString(1),
                of.getString(0),
                of.getLong(1),
                of.getLong(2),
                whole.getLong(1),
                interval.share(),
                interval.low(),
                interval.high(),
                of.getLong(3),
                instrument.codebook(),
                instrument.version(),
                instrument.hash()));
    }
}
