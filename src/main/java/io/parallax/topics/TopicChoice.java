package io.parallax.topics;

import io.parallax.tables.Table;

/**
 * One row per number of topics that was tried.
 *
 * @param k topics
 * @param seeds models fitted, one a seed
 * @param coherence mean over models of their topics' mean coherence, as in {@link Topic}
 * @param stability mean over pairs of models of the likeness of their topics, each paired with one of the other so that
 *     the sum is largest: cosine of the twenty heaviest terms, in [0, 1]; 1 with one seed
 * @param score coherence x stability; 0 where coherence is negative
 * @param isChosen whether it is the best; of equals the smallest k
 */
public record TopicChoice(int k, int seeds, double coherence, double stability, double score, boolean isChosen) {

    public static final Table<TopicChoice> TABLE = Table.of("topic_choices", TopicChoice.class);
}
