package io.parallax.statistics;

import io.parallax.tables.Table;

/**
 * One row per framing, outlet, target and voice: how sentences speak of the target.
 *
 * @param framing only sentences that also put this framing forward or deny it; {@code *} for all sentences
 * @param outlet {@code *} for all outlets
 * @param target as the codebook names it
 * @param voice outlet, quoted or attributed; {@code *} for all: an outlet's own tone is not its sources'
 * @param nArticles with such a sentence
 * @param nSentences that name the target
 * @param nNegative of them, by the classifier
 * @param nNeutral of them
 * @param nPositive of them
 * @param tone mean score of the sentences, in [-1, 1]
 * @param low of its 95 % interval (ratio estimate with articles as clusters, normal; Cochran 1977, section 6.3); null below
 *     two articles
 * @param high of its 95 % interval; null below two articles
 */
public record TargetTone(
        String framing,
        String outlet,
        String target,
        String voice,
        long nArticles,
        long nSentences,
        long nNegative,
        long nNeutral,
        long nPositive,
        double tone,
        Double low,
        Double high) {

    public static final Table<TargetTone> TABLE = Table.of("target_tones", TargetTone.class);
}
