package io.parallax.statistics;

import io.parallax.tables.Table;

/**
 * One row per framing and topic: how much of the coverage that carries the framing is about the topic.
 *
 * @param framing {@code *} for all articles, whatever they carry
 * @param topicId as in {@code topics}
 * @param label of the topic
 * @param nArticles that carry the framing and have topics
 * @param share mean share of the topic in them, in [0, 1]; the topics of a framing sum to 1
 * @param low of its 95 % interval, which respects stories, see {@link TopicShares}
 * @param high of its 95 % interval
 * @param nStories stories of the articles
 */
public record FramingTopic(
        String framing,
        int topicId,
        String label,
        long nArticles,
        double share,
        double low,
        double high,
        long nStories) {

    public static final Table<FramingTopic> TABLE = Table.of("framing_topics", FramingTopic.class);
}
