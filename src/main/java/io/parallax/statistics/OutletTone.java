package io.parallax.statistics;

import io.parallax.tables.Table;

/**
 * One row per outlet: the tone of its articles.
 *
 * @param outlet {@code *} for all outlets
 * @param nArticles articles with a tone
 * @param nNegative of them
 * @param nNeutral of them
 * @param nPositive of them
 * @param tone mean score, in [-1, 1]
 * @param low of its 95 % interval (normal; articles as independent); null below two articles
 * @param high of its 95 % interval; null below two articles
 * @param ownTone mean score of the sentences outside quotation marks, over articles that have some; null where none has
 * @param quotedTone the same inside quotation marks
 */
public record OutletTone(
        String outlet,
        long nArticles,
        long nNegative,
        long nNeutral,
        long nPositive,
        double tone,
        Double low,
        Double high,
        Double ownTone,
        Double quotedTone) {

    public static final Table<OutletTone> TABLE = Table.of("outlet_tones", OutletTone.class);
}
