package io.parallax.statistics;

import io.parallax.tables.Table;

/**
 * One row per framing, outlet, period and level where anything was counted, with n_with 0 where the framing was not found.
 * At level {@code articles} the rows of outlets sum to those of {@code *}, and those of periods, {@code undated} among them,
 * to those of {@code *}; see {@code PrevalenceContract}. {@code Units} says how a story counts.
 *
 * @param framing id in the codebook
 * @param outlet {@code *} for all outlets
 * @param period {@code *} for all time, {@code undated} for articles without a date that names the period
 * @param level {@code articles} or {@code stories}
 * @param n articles read (or stories with one), in a language the codebook covers; at least 1
 * @param nWith those with at least one mention whose stance counts as carrying; 0 to n
 * @param share n_with / n, in [0, 1]
 * @param low of the 95 % interval, see {@link Interval}
 * @param high of the 95 % interval
 * @param nStories stories among the n
 * @param effectiveN how many independent articles say as much
 * @param codebook id of the codebook
 * @param codebookVersion its version
 * @param codebookHash hash of its content
 */
public record Prevalence(
        String framing,
        String outlet,
        String period,
        String level,
        long n,
        long nWith,
        double share,
        double low,
        double high,
        long nStories,
        double effectiveN,
        String codebook,
        String codebookVersion,
        String codebookHash) {

    public static final Table<Prevalence> TABLE = Table.of("prevalence", Prevalence.class);
}
