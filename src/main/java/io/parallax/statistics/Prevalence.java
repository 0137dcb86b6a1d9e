package io.parallax.statistics;

import io.parallax.tables.Table;

/**
 * One row per framing, outlet, period, level and denominator where anything was counted, with n_with 0 where the framing
 * was not found. At level {@code articles} the rows of outlets sum to those of {@code *}, and those of periods, {@code undated} among them,
 * to those of {@code *}; see {@code PrevalenceContract}. {@code Units} says how a story counts.
 *
 * @param framing id in the codebook
 * @param outlet {@code *} for all outlets
 * @param period {@code *} for all time, {@code undated} for articles without a date that names the period
 * @param level {@code articles} or {@code stories}
 * @param denominator {@code articles}: articles read (or stories with one), in a language the codebook covers; {@code
 *     subject}: those of them on the codebook's subject; {@code sentences}, {@code words}: theirs
 * @param n how many of these; at least 1
 * @param nWith those that carry: articles with at least one mention whose stance counts as carrying, or such sentences; 0
 *     to n
 * @param share n_with / n, in [0, 1]; times 100,000 it is the rate per 100,000 words
 * @param low of the 95 % interval, see {@link Interval}
 * @param high of the 95 % interval
 * @param nStories stories among the n
 * @param effectiveN how many independent units say as much
 * @param codebook id of the codebook
 * @param codebookVersion its version
 * @param codebookHash hash of its content
 */
public record Prevalence(
        String framing,
        String outlet,
        String period,
        String level,
        Denominator denominator,
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

    /** Whether the row is of articles among articles, as most readers mean it. */
    public boolean isByArticle() {
        return level.equals(Units.ARTICLES) && denominator == Denominator.ARTICLES;
    }
}
