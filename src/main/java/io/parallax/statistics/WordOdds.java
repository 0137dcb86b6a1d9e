package io.parallax.statistics;

import org.apache.commons.math3.distribution.NormalDistribution;

/**
 * How much more likely a word is in one set of texts than in another: the log-odds ratio with an informative Dirichlet prior
 * (Monroe, Colaresi and Quinn 2008, section 3.5.1, equations 16 and 20). The prior says that both sets use words as all
 * texts do; it weighs {@value #PRIOR} words, about two articles, so that a handful of uses of a rare word proves little and
 * common words need no list of stop words.
 *
 * @param logOdds above 0 where the first set uses the word more
 * @param variance of it, above 0
 */
record WordOdds(double logOdds, double variance) {
    /** How many words the prior weighs. */
    static final double PRIOR = 500;

    private static final double NORMAL = new NormalDistribution().inverseCumulativeProbability(0.975);

    /**
     * @param uses of the word in the first set
     * @param words all uses of words there
     * @param otherUses in the second
     * @param otherWords there
     * @param share of the word among all words, above 0
     */
    static WordOdds of(long uses, long words, long otherUses, long otherWords, double share) {
        double prior = PRIOR * share;
        double first = uses + prior;
        double second = otherUses + prior;
        double odds = Math.log(first / (words + PRIOR - first)) - Math.log(second / (otherWords + PRIOR - second));
        return new WordOdds(odds, 1 / first + 1 / second);
    }

    double z() {
        return logOdds / Math.sqrt(variance);
    }

    /** That a word equally likely in both sets is so far from 0, in [0, 1]; two-sided. */
    double p() {
        return 2 * new NormalDistribution().cumulativeProbability(-Math.abs(z()));
    }

    double low() {
        return logOdds - NORMAL * Math.sqrt(variance);
    }

    double high() {
        return logOdds + NORMAL * Math.sqrt(variance);
    }
}
