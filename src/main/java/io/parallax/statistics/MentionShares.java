package io.parallax.statistics;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.collect_list;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.struct;

import io.parallax.statistics.StoryPart.Amount;
import java.io.Serializable;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.spark.api.java.function.FlatMapFunction;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.functions;

/** How the mentions of a framing in an outlet fall to parts: to voices, to speakers. */
final class MentionShares {
    private MentionShares() {}

    /** The parts that a mention falls to. */
    interface Parts extends Serializable {
        /** Of the mention's columns that were asked for. */
        Stream<List<String>> of(List<String> mention);
    }

    /**
     * Rows of {@link PartShares} with {@code framing} and {@code outlet}, {@code *} among the outlets, and the codebook. One
     * shuffle more than those.
     *
     * @param mentions with {@code framing, outlet, story_id, article_id} and the columns
     * @param columns strings, from which the parts follow
     */
    static Dataset<Row> of(Dataset<Row> mentions, List<String> columns, Parts parts, Instrument instrument) {
        var values = columns.stream().map(functions::col).toArray(Column[]::new);
        var stories = Counting.withTotal(mentions, "outlet")
                .groupBy("framing", "outlet", "story_id")
                .agg(collect_list(
                        struct(col("article_id"), functions.array(values).as("values"))))
                .flatMap((FlatMapFunction<Row, Row>) story -> parts(story, parts), StoryPart.TABLE.encoder());
        return PartShares.of(stories)
                .withColumn("framing", col("cell").getItem(0))
                .withColumn("outlet", col("cell").getItem(1))
                .withColumn("codebook", lit(instrument.codebook()))
                .withColumn("codebook_version", lit(instrument.version()))
                .withColumn("codebook_hash", lit(instrument.hash()));
    }

    private record Told(String article, List<String> values) {}

    /** Of a row {@code framing, outlet, story_id, mentions}: structs of article and values. */
    private static Iterator<Row> parts(Row story, Parts parts) {
        var mentions = story.<Row>getList(3).stream()
                .map(mention -> new Told(mention.getString(0), mention.getList(1)))
                .toList();
        Map<List<String>, List<Told>> byPart = mentions.stream()
                .flatMap(mention -> parts.of(mention.values).map(part -> Map.entry(part, mention)))
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
        var amounts = byPart.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, part -> amount(part.getValue())));
        return StoryPart.of(Arrays.asList(story.getString(0), story.getString(1)), amount(mentions), amounts)
                .iterator();
    }

    private static Amount amount(List<Told> mentions) {
        return new Amount(
                mentions.size(), mentions.stream().map(Told::article).distinct().count());
    }
}
