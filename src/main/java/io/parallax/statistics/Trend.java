package io.parallax.statistics;

import io.parallax.tables.Table;

/**
 * One row per framing, outlet and period in which its share of articles changed for longer than a period; none where it did
 * not. Periods in which the collection lacks articles are left out, so that an outage is no change. See {@link ChangePoints}.
 *
 * @param framing id in the codebook
 * @param outlet {@code *} for all outlets
 * @param period the first of the new level
 * @param earliest first period of the 95 % interval for it
 * @param latest last period of that interval
 * @param shareBefore share of articles from the change before (or the beginning) to this one, in [0, 1]; periods
 *     weigh by their effective units
 * @param shareAfter from this one to the next (or the end)
 * @param gain how much better two levels fit than one: the difference of deviances over the dispersion
 * @param dispersion how much more the series scatters from period to period than chance has it; at least 1
 * @param nPeriods periods that were looked at
 * @param nGaps periods that were left out, as more than a tenth of their articles is missing
 * @param codebook id of the codebook
 * @param codebookVersion its version
 * @param codebookHash hash of its content
 */
public record Trend(
        String framing,
        String outlet,
        String period,
        String earliest,
        String latest,
        double shareBefore,
        double shareAfter,
        double gain,
        double dispersion,
        long nPeriods,
        long nGaps,
        String codebook,
        String codebookVersion,
        String codebookHash) {

    public static final Table<Trend> TABLE = Table.of("trends", Trend.class);
}
