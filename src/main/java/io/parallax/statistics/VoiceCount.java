package io.parallax.statistics;

import io.parallax.tables.Table;

/**
 * One row per framing, outlet, voice and stance that was found. The rows without {@code *} sum to the mentions; each row
 * with {@code *} is the sum of those it stands for (but n_articles, as an article may speak in several voices).
 *
 * @param framing id in the codebook
 * @param outlet {@code *} for all outlets
 * @param voice outlet, quoted or attributed; {@code *} for all
 * @param stance affirmed, denied, hedged or questioned; {@code *} for all
 * @param nMentions mentions, at least 1; all stances, whether they count as carrying or not
 * @param nArticles articles with at least one of them
 * @param n the framing's mentions in the outlet, in any voice and stance
 * @param share n_mentions / n, in (0, 1]
 * @param low of the 95 % interval; mentions of one story are not independent, see {@link Interval}
 * @param high of the 95 % interval
 * @param nStories stories among the n
 * @param codebook id of the codebook
 * @param codebookVersion its version
 * @param codebookHash hash of its content
 */
public record VoiceCount(
        String framing,
        String outlet,
        String voice,
        String stance,
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

    public static final Table<VoiceCount> TABLE = Table.of("voices", VoiceCount.class);
}
