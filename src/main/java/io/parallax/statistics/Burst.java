package io.parallax.statistics;

import io.parallax.tables.Table;

/**
 * One row per framing, outlet and run of periods in which its share of articles was about twice the usual or more; none where
 * it never was. Periods in which the collection lacks articles are left out. See {@link Bursts}.
 *
 * @param framing id in the codebook
 * @param outlet {@code *} for all outlets
 * @param period the first of the burst
 * @param until the last of it; the same for a burst of one period
 * @param nPeriods periods of the burst that were looked at; at least 1
 * @param share share of articles in the burst, in [0, 1]; periods weigh by their effective units
 * @param usual share in the whole series
 * @param weight how much better the burst's level fits these periods than the usual one, in units of log-likelihood over the
 *     dispersion; above 0
 * @param codebook id of the codebook
 * @param codebookVersion its version
 * @param codebookHash hash of its content
 */
public record Burst(
        String framing,
        String outlet,
        String period,
        String until,
        long nPeriods,
        double share,
        double usual,
        double weight,
        String codebook,
        String codebookVersion,
        String codebookHash) {

    public static final Table<Burst> TABLE = Table.of("bursts", Burst.class);
}
