package io.parallax.statistics;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.collect_list;
import static org.apache.spark.sql.functions.struct;

import io.parallax.statistics.StoryPart.Amount;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import org.apache.spark.api.java.function.FlatMapFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import scala.jdk.javaapi.CollectionConverters;

/**
 * Mean shares of topics in the articles of a cell, with an interval. An article has {@value #VOTES} votes, which it gives to
 * its topics by their shares; how much the votes of one story agree says how many independent votes there are ({@link
 * Interval}): shares that are alike from article to article make it narrow, copies of one text do not. Votes are whole numbers,
 * so that partitioning changes no digit.
 */
final class TopicShares {
    /** Of an article, for all its topics together. */
    private static final int VOTES = 10_000;

    private TopicShares() {}

    /** Articles with the stories that they belong to; one of no story is one of its own. One join. */
    static Dataset<Row> placed(Dataset<Row> articles, Dataset<Row> stories) {
        return articles.join(stories.select("article_id", "story_id"), new String[] {"article_id"}, "left")
                .withColumn("story_id", coalesce(col("story_id"), col("article_id")));
    }

    /**
     * One row per cell and topic: {@code cell, topic_id, label, n_articles} of the cell that have topics, {@code share} of the
     * topic in them, in [0, 1], those of a cell sum to 1; {@code low, high} of its 95 % interval, {@code n_stories} of the
     * articles. A join by article, three shuffles and a join with the few topics.
     *
     * @param placed {@code cell, article_id, story_id}
     */
    static Dataset<Row> of(Dataset<Row> placed, Dataset<Row> articleTopics, Dataset<Row> topics) {
        var shares = articleTopics
                .groupBy("article_id")
                .agg(collect_list(struct("topic_id", "share")).as("topics"));
        var stories = placed.join(shares, "article_id")
                .groupBy("cell", "story_id")
                .agg(collect_list("topics").as("articles"))
                .flatMap((FlatMapFunction<Row, Row>) TopicShares::parts, StoryPart.TABLE.encoder());
        return PartShares.of(stories)
                .select(
                        col("cell").getItem(0).as("cell"),
                        col("part").getItem(0).cast("int").as("topic_id"),
                        col("of_articles").as("n_articles"),
                        col("share"),
                        col("low"),
                        col("high"),
                        col("of_stories").as("n_stories"))
                .join(topics.select("topic_id", "label"), "topic_id");
    }

    /** Of a row {@code cell, story_id, articles}: lists of structs of topic and share, one an article. */
    private static Iterator<Row> parts(Row story) {
        var articles = story.<scala.collection.Seq<Row>>getList(2);
        var votes = new HashMap<Integer, Long>();
        for (var article : articles) {
            CollectionConverters.asJava(article)
                    .forEach(topic -> votes.merge(topic.getInt(0), Math.round(VOTES * topic.getDouble(1)), Long::sum));
        }
        long all = votes.values().stream().mapToLong(Long::longValue).sum();
        var parts = new HashMap<List<String>, Amount>();
        votes.forEach((topic, of) -> parts.put(List.of(topic.toString()), new Amount(of, articles.size())));
        return StoryPart.of(List.of(story.getString(0)), new Amount(all, articles.size()), parts)
                .iterator();
    }
}
