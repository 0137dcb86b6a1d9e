package io.parallax.statistics;

import io.parallax.tables.Table;

/**
 * One row per topic and period: how much of all coverage is on the topic then. Periods without an article with topics have no
 * rows.
 *
 * @param period as the job counts time, {@code undated} for articles without a date that names it
 * @param topicId as in {@code topics}
 * @param label of the topic
 * @param nArticles of the period that have topics
 * @param share mean share of the topic in them, in [0, 1]; the topics of a period sum to 1
 * @param low of its 95 % interval, which respects stories, see {@link TopicShares}
 * @param high of its 95 % interval
 * @param nStories stories of the articles
 */
public record TopicPeriod(
        String period,
        int topicId,
        String label,
        long nArticles,
        double share,
        double low,
        double high,
        long nStories) {

    public static final Table<TopicPeriod> TABLE = Table.of("topic_periods", TopicPeriod.class);
}
