package io.parallax.topics;

import io.parallax.tables.Table;

/**
 * One row per article and topic. An article that has none of the model's terms (empty, or in a language the model has
 * not seen) has no rows.
 *
 * @param topicId 0 to k - 1, as in {@link Topic}
 * @param share of the article's words, in [0, 1]; the shares of one article sum to 1
 */
public record ArticleTopic(String articleId, int topicId, double share) {

    public static final Table<ArticleTopic> TABLE = Table.of("article_topics", ArticleTopic.class);
}
