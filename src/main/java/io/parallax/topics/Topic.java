package io.parallax.topics;

import io.parallax.tables.Table;
import java.util.List;

/**
 * One row per topic of a fitted model.
 *
 * @param topicId 0 to k - 1
 * @param label its three most distinctive terms, joined by " · "
 * @param terms the heaviest terms, heaviest first, at most twenty
 * @param share of the described articles that have terms, the mean share of this topic, in [0, 1]; the topics sum to 1
 * @param coherence mean NPMI of the pairs among the ten heaviest terms over the described articles, in [-1, 1]; above .1
 *     a person can usually name the topic; null where fewer than two terms or no articles are there to judge by
 * @param model the model that found the topic: {@code PipelineModel.uid()}, the same for the same vocabulary, settings
 *     and weights
 */
public record Topic(int topicId, String label, List<Term> terms, double share, Double coherence, String model) {

    public static final Table<Topic> TABLE = Table.of("topics", Topic.class);

    /**
     * @param term lower case
     * @param weight probability of the term in the topic
     */
    public record Term(String term, double weight) {}
}
