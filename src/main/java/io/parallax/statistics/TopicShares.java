package io.parallax.statistics;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.collect_list;
import static org.apache.spark.sql.functions.struct;
import static org.apache.spark.sql.functions.sum;

import io.parallax.tables.Table;
import java.util.Iterator;
import org.apache.spark.api.java.function.FlatMapFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/**
 * Mean shares of topics in the articles of a cell, with an interval. An article has {@value StoryTopics#VOTES} votes, which it
 * gives to its topics by their shares; how much the votes of one story agree says how many independent votes there are
 * ({@link Interval}): shares that are alike from article to article make it narrow, copies of one text do not. Votes are whole
 * numbers, so that partitioning changes no digit.
 */
final class TopicShares {
    private TopicShares() {}

    /**
     * One row per cell and topic, null topics left out.
     *
     * @param cell what the articles were grouped by
     * @param topicId as in {@code topics}
     * @param nArticles articles of the cell that have topics
     * @param share mean share of the topic in them, in [0, 1]; those of a cell sum to 1
     * @param low of its 95 % interval
     * @param high of its 95 % interval
     * @param nStories stories of the articles
     */
    record Share(String cell, int topicId, long nArticles, double share, double low, double high, long nStories) {
        static final Table<Share> TABLE = Table.of("shares", Share.class);
    }

    /** Articles with the stories that they belong to; one of no story is one of its own. One join. */
    static Dataset<Row> placed(Dataset<Row> articles, Dataset<Row> stories) {
        return articles.join(stories.select("article_id", "story_id"), new String[] {"article_id"}, "left")
                .withColumn("story_id", coalesce(col("story_id"), col("article_id")));
    }

    /** Rows of {@link Share} with the topic's label; a join by article, three shuffles and a join with the few topics. */
    static Dataset<Row> of(Dataset<Row> placed, Dataset<Row> articleTopics, Dataset<Row> topics) {
        var shares = articleTopics
                .groupBy("article_id")
                .agg(collect_list(struct("topic_id", "share")).as("topics"));
        return placed.join(shares, "article_id")
                .groupBy("cell", "story_id")
                .agg(collect_list("topics").as("articles"))
                .flatMap((FlatMapFunction<Row, Row>) StoryTopics::of, StoryTopics.TABLE.encoder())
                .groupBy("cell", "topic_id")
                .agg(
                        sum("votes").as("votes"),
                        sum("n_articles").as("n_articles"),
                        sum("n_stories").as("n_stories"),
                        sum("squares").as("squares"),
                        sum("products").as("products"))
                .groupBy("cell")
                .agg(collect_list(struct("topic_id", "votes", "n_articles", "n_stories", "squares", "products"))
                        .as("sums"))
                .flatMap((FlatMapFunction<Row, Row>) TopicShares::rows, Share.TABLE.encoder())
                .join(topics.select("topic_id", "label"), "topic_id");
    }

    private static Iterator<Row> rows(Row cell) {
        var sums = cell.<Row>getList(1);
        var whole = sums.stream().filter(row -> row.isNullAt(0)).findFirst().orElseThrow();
        return sums.stream()
                .filter(row -> row != whole)
                .map(row -> row(cell.getString(0), row, whole))
                .iterator();
    }

    private static Row row(String cell, Row of, Row whole) {
        var interval = Interval.of(new ClusterSums(
                whole.getLong(1), of.getLong(1), whole.getLong(3), of.getLong(4), of.getLong(5), whole.getLong(4)));
        return Share.TABLE.row(new Share(
                cell,
                of.getInt(0),
                whole.getLong(2),
                interval.share(),
                interval.low(),
                interval.high(),
                whole.getLong(3)));
    }
}
