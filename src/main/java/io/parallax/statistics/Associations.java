package io.parallax.statistics;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.collect_list;
import static org.apache.spark.sql.functions.expr;
import static org.apache.spark.sql.functions.struct;
import static org.apache.spark.sql.functions.sum;

import java.util.stream.Stream;
import org.apache.spark.api.java.function.FlatMapFunction;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/**
 * What framings go together with. One join by article, one shuffle of articles to their stories and one of what stories add;
 * then one table of sums, as large as framings times framings, topics and actors, is tested in one place, since the
 * adjustment of p needs all of it.
 */
public final class Associations {
    static final String[] SUMS = {"first", "second", "third", "fourth", "fifth", "sixth"};
    private static final String NONE = "cast(array() as array<struct<kind:string,name:string>>)";

    private Associations() {}

    /**
     * The table's own name for each of its sources.
     *
     * @param counted {@link CountedArticles}
     * @param articleTopics {@code article_topics}
     * @param topics {@code topics}
     * @param sentiments {@code sentiments}: the articles in which actors are looked for
     * @param targets {@code target_sentiments}
     */
    public record From(
            Dataset<Row> counted,
            Dataset<Row> articleTopics,
            Dataset<Row> topics,
            Dataset<Row> sentiments,
            Dataset<Row> targets) {}

    /** The table {@link Association}, in no order; periods are not used. */
    public static Dataset<Row> of(From from, Counting counting) {
        var sums = Stream.of(SUMS).map(name -> sum(name).as(name)).toArray(Column[]::new);
        return from.counted()
                .select(col("article_id"), col("story_id"), col("is_about"), counting.carried())
                .join(Companions.of(from), new String[] {"article_id"}, "left")
                .withColumn("companions", coalesce(col("companions"), expr(NONE)))
                .groupBy("story_id")
                .agg(collect_list(struct("is_about", "carried", "companions")).as("articles"))
                .flatMap((FlatMapFunction<Row, Row>) StoryPairs::of, StoryPairs.encoder())
                .groupBy("denominator", "kind", "framing", "other")
                .agg(sums[0], Stream.of(sums).skip(1).toArray(Column[]::new))
                .groupBy("denominator", "kind")
                .agg(collect_list(struct(
                                "framing",
                                Stream.concat(Stream.of("other"), Stream.of(SUMS))
                                        .toArray(String[]::new)))
                        .as("sums"))
                .flatMap(
                        (FlatMapFunction<Row, Row>) row -> AssociationTests.of(row, counting),
                        Association.TABLE.encoder());
    }
}
