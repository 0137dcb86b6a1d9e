package io.parallax.statistics;

import io.parallax.tables.Table;

/**
 * One row per denominator, framing and what it may go together with: another framing, a topic or an actor. Is it found in
 * the same articles more often than chance would have it? Only pairs of which either is in at least 20 articles and missing
 * from at least 20; two framings make one row, the first by name as {@code framing}. No rows where no pair is so common.
 *
 * @param denominator {@code articles} or {@code subject}, the articles on the codebook's subject: there, a pair cannot be
 *     associated merely because both are of the subject
 * @param framing id in the codebook; carried as prevalence has it
 * @param kind {@code framing}, {@code topic} or {@code actor}
 * @param other id of a framing; number and label of the topic that has most of an article ({@code 7: grain, port}); or a
 *     target of the codebook, named in an article
 * @param n articles, for topics those that have topics, for actors those in the language of the models of sentiment
 * @param nBoth articles with both
 * @param nFramingOnly with the framing alone
 * @param nOtherOnly with the other alone
 * @param nNeither with none of the two; the four sum to n
 * @param logOdds natural logarithm of the odds ratio, above 0 where they attract each other, see {@link Fourfold}
 * @param low of its 95 % interval
 * @param high of its 95 % interval
 * @param p that independent ones are so far from 0, in [0, 1]
 * @param q p adjusted for all rows of the same denominator and kind (Benjamini and Hochberg 1995)
 * @param codebook id of the codebook
 * @param codebookVersion its version
 * @param codebookHash hash of its content
 */
public record Association(
        String denominator,
        String framing,
        String kind,
        String other,
        long n,
        long nBoth,
        long nFramingOnly,
        long nOtherOnly,
        long nNeither,
        double logOdds,
        double low,
        double high,
        double p,
        double q,
        String codebook,
        String codebookVersion,
        String codebookHash) {

    public static final Table<Association> TABLE = Table.of("associations", Association.class);

    Association withQ(double adjusted) {
        return new Association(
                denominator,
                framing,
                kind,
                other,
                n,
                nBoth,
                nFramingOnly,
                nOtherOnly,
                nNeither,
                logOdds,
                low,
                high,
                p,
                adjusted,
                codebook,
                codebookVersion,
                codebookHash);
    }
}
