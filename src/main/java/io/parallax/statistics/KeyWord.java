package io.parallax.statistics;

import io.parallax.tables.Table;

/**
 * One row per framing and word that marks the articles carrying it: used by more of them, beside what carries the framing,
 * than by the others read in the same language. A story counts once, by the article that speaks for it, and a word once a
 * story, so that neither wire copy nor one article's favourite word makes a key word. The words of the sentences that carry
 * are left out of the article's words: what a rule asks for is not found again as a result. At most 100 words a framing and
 * language, those with the highest z; only with at least 5 stories, log odds above 0 and q below 0.05.
 *
 * @param framing id in the codebook; carried as prevalence has it
 * @param language of the articles, empty where unknown
 * @param word folded (small letters, NFKC), without a possessive ending; at least two letters
 * @param rank 1 for the highest z of the framing and language
 * @param nWith stories carrying the framing that have the word outside the sentences that carry; at least 5
 * @param nCarrying stories that carry it
 * @param nWithout stories not carrying it that have the word
 * @param nOther stories that do not carry it
 * @param logOdds natural logarithm of the ratio of the word's odds in the two, see {@link WordOdds}; above 0
 * @param low of its 95 % interval
 * @param high of its 95 % interval
 * @param z log_odds over its standard error
 * @param p that a word equally likely in both is so far from 0
 * @param q p adjusted for all words of the framing and language that 10 stories have (Benjamini and Hochberg 1995)
 * @param nOutlets outlets among those of the n_with stories
 * @param dispersion Gries' deviation of proportions: how much the word's outlets differ from those of all carrying stories, 0
 *     where each uses it in proportion, near 1 where one small outlet alone does
 * @param codebook id of the codebook
 * @param codebookVersion its version
 * @param codebookHash hash of its content
 */
public record KeyWord(
        String framing,
        String language,
        String word,
        long rank,
        long nWith,
        long nCarrying,
        long nWithout,
        long nOther,
        double logOdds,
        double low,
        double high,
        double z,
        double p,
        double q,
        long nOutlets,
        double dispersion,
        String codebook,
        String codebookVersion,
        String codebookHash) {

    public static final Table<KeyWord> TABLE = Table.of("keyness", KeyWord.class);
}
