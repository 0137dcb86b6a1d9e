package io.parallax.statistics;

import io.parallax.tables.Table;
import java.util.Iterator;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.spark.sql.Row;

/**
 * What one story adds to the sums of a topic's votes in a cell, {@link TopicShares}.
 *
 * @param cell what articles are grouped by
 * @param topicId null for all topics
 * @param votes y, the topic's of the story's m
 * @param nArticles the story's in the cell
 * @param nStories 1
 * @param squares y * y
 * @param products m * y
 */
record StoryTopics(
        String cell, Integer topicId, long votes, long nArticles, long nStories, long squares, long products) {

    static final Table<StoryTopics> TABLE = Table.of("story_topics", StoryTopics.class);

    /** Of an article, for all its topics together. */
    static final int VOTES = 10_000;

    /** Of a row {@code cell, story_id, articles}: lists of structs of topic and share, one an article. */
    static Iterator<Row> of(Row story) {
        var cell = story.getString(0);
        var articles = story.<scala.collection.Seq<Row>>getList(2);
        var votes = new TreeMap<Integer, Long>();
        for (var article : articles) {
            scala.jdk.javaapi.CollectionConverters.asJava(article)
                    .forEach(topic -> votes.merge(topic.getInt(0), Math.round(VOTES * topic.getDouble(1)), Long::sum));
        }
        long all = votes.values().stream().mapToLong(Long::longValue).sum();
        return Stream.concat(
                        Stream.of(of(cell, null, all, articles.size(), all)),
                        votes.entrySet().stream()
                                .map(topic -> of(cell, topic.getKey(), topic.getValue(), articles.size(), all)))
                .map(TABLE::row)
                .iterator();
    }

    private static StoryTopics of(String cell, Integer topic, long votes, long articles, long all) {
        return new StoryTopics(cell, topic, votes, articles, 1, votes * votes, votes * all);
    }
}
