package io.parallax.statistics;

import io.parallax.tables.Table;

/**
 * One row per pair of framings that oppose each other, outlet, period and level where either was found: which of the two has
 * the upper hand. At level {@code articles} outlets sum to {@code *} and periods, {@code undated} among them, to {@code *};
 * {@code Units} says how a story counts.
 *
 * @param framing id in the codebook, the one of the two that stands first there
 * @param opposed id of the other
 * @param outlet {@code *} for all outlets
 * @param period {@code *} for all time, {@code undated} for articles without a date that names the period
 * @param level {@code articles} or {@code stories}
 * @param n articles (or stories) that carry either; at least 1
 * @param nFramingOnly with the first alone
 * @param nOpposedOnly with the other alone
 * @param nBoth with both; the three sum to n
 * @param balance (n_framing_only - n_opposed_only) / n, in [-1, 1]: 1 where only the first is carried, -1 where only the
 *     other, 0 where they are even
 * @param low of the 95 % interval, in [-1, balance]; an article with both speaks half for either, and articles of one story
 *     are not independent, see {@link Interval}
 * @param high of the 95 % interval, in [balance, 1]
 * @param nStories stories among the n
 * @param codebook id of the codebook
 * @param codebookVersion its version
 * @param codebookHash hash of its content
 */
public record Contest(
        String framing,
        String opposed,
        String outlet,
        String period,
        String level,
        long n,
        long nFramingOnly,
        long nOpposedOnly,
        long nBoth,
        double balance,
        double low,
        double high,
        long nStories,
        String codebook,
        String codebookVersion,
        String codebookHash) {

    public static final Table<Contest> TABLE = Table.of("contests", Contest.class);

    /** Whether the row is of articles, as most readers mean it. */
    public boolean isByArticle() {
        return level.equals(Units.ARTICLES);
    }
}
