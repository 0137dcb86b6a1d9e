package io.parallax.statistics;

import io.parallax.tables.Table;

/**
 * One row per framing, outlet and period of a series of six periods and more: the share as its neighbours in time have it.
 * Periods in which the collection lacks articles are left out, here and as neighbours. See {@link TrendLines}.
 *
 * @param framing id in the codebook
 * @param outlet {@code *} for all outlets
 * @param period as the job counts time
 * @param share smoothed share of articles, in [0, 1]
 * @param low of the pointwise 95 % band, in [0, share]
 * @param high of the band, in [share, 1]
 * @param effectiveN how many independent units say as much
 * @param bandwidth periods on either side that have any weight
 * @param codebook id of the codebook
 * @param codebookVersion its version
 * @param codebookHash hash of its content
 */
public record TrendPoint(
        String framing,
        String outlet,
        String period,
        double share,
        double low,
        double high,
        double effectiveN,
        int bandwidth,
        String codebook,
        String codebookVersion,
        String codebookHash) {

    public static final Table<TrendPoint> TABLE = Table.of("trend_lines", TrendPoint.class);
}
