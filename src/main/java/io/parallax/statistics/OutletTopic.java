package io.parallax.statistics;

import io.parallax.tables.Table;

/**
 * One row per outlet and topic: how much of the outlet's coverage is on the topic.
 *
 * @param outlet {@code *} for all outlets
 * @param topicId as in {@code topics}
 * @param label as in {@code topics}
 * @param nArticles the outlet's articles with topics
 * @param share mean share of the topic in them, in [0, 1]; an outlet's shares sum to 1
 * @param low of its 95 % interval, which respects stories, see {@link TopicShares}
 * @param high of its 95 % interval
 * @param nStories stories of the articles
 */
public record OutletTopic(
        String outlet,
        int topicId,
        String label,
        long nArticles,
        double share,
        double low,
        double high,
        long nStories) {

    public static final Table<OutletTopic> TABLE = Table.of("outlet_topics", OutletTopic.class);
}
