package io.parallax.statistics;

import io.parallax.tables.Table;

/**
 * One row per framing, outlet and speaker who carries it there: mentions with a stance that counts as carrying, in a quoted or
 * a reported voice, whose speaker is told. The rows of a framing and outlet sum to its n, those of outlets to those of {@code
 * *}. No rows for mentions without a speaker; how many those are, {@code voices} tells.
 *
 * @param framing id in the codebook
 * @param outlet {@code *} for all outlets
 * @param speaker one spelling a person, see {@link SpeakerNames}; a person, or who else is said to speak ({@code the report})
 * @param nMentions at least 1
 * @param nArticles articles with at least one of them
 * @param n the framing's mentions in the outlet with any speaker
 * @param share n_mentions / n, in (0, 1]
 * @param low of the 95 % interval; mentions of one story are not independent, see {@link Interval}
 * @param high of the 95 % interval
 * @param nStories stories with at least one of the n_mentions
 * @param codebook id of the codebook
 * @param codebookVersion its version
 * @param codebookHash hash of its content
 */
public record SpeakerCount(
        String framing,
        String outlet,
        String speaker,
        long nMentions,
        long nArticles,
        long n,
        double share,
        double low,
        double high,
        long nStories,
        String codebook,
        String codebookVersion,
        String codebookHash) {

    public static final Table<SpeakerCount> TABLE = Table.of("speakers", SpeakerCount.class);
}
