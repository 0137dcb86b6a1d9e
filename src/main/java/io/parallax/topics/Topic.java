package io.parallax.topics;

import io.parallax.tables.Table;
import java.util.List;

/**
 * One row per topic of a fitted model.
 *
 * @param topicId 0 to k - 1; a topic that is like one of the run before (cosine of the twenty heaviest terms at least .5)
 *     keeps that one's number and label
 * @param label the three most distinctive terms, joined by " · ", of the run that first found the topic
 * @param terms the heaviest terms, heaviest first, at most twenty
 * @param exclusive the terms with the highest FREX score (Bischof and Airoldi 2012), common here and rare elsewhere,
 *     with their weights, at most ten
 * @param headline of the article with the largest share of the topic; null where that has none
 * @param share of the described articles that have terms, the mean share of this topic, in [0, 1]; the topics sum to 1
 * @param coherence mean NPMI of the pairs among the ten heaviest terms over the described articles, in [-1, 1]; above .1
 *     a person can usually name the topic; null where fewer than two terms or no articles are there to judge by
 * @param isChanged whether the run before had another topic, or none, under this number; false in a first run
 * @param model the model that found the topic: {@code PipelineModel.uid()}, the same for the same vocabulary, settings
 *     and weights
 */
public record Topic(
        int topicId,
        String label,
        List<Term> terms,
        List<Term> exclusive,
        String headline,
        double share,
        Double coherence,
        boolean isChanged,
        String model) {

    public static final Table<Topic> TABLE = Table.of("topics", Topic.class);

    /**
     * @param term lower case
     * @param weight probability of the term in the topic
     */
    public record Term(String term, double weight) {}
}
