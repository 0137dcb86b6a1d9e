package io.parallax.topics;

import java.io.Serializable;
import java.util.Arrays;

/**
 * The Dirichlet priors, learnt from counts (Minka's fixed point over histograms: Wallach 2008, chapter 2; an asymmetric
 * prior over topics and a symmetric one over terms: Wallach, Mimno and McCallum 2009).
 *
 * @param alpha by topic, its weight before an article is read
 * @param beta of a term before a topic is read
 */
record Priors(double[] alpha, double beta) implements Serializable {
    private static final int ROUNDS = 20;
    private static final double LEAST = 1e-4;

    static Priors start(int k) {
        var alpha = new double[k];
        Arrays.fill(alpha, 5.0 / k);
        return new Priors(alpha, 0.01);
    }

    /** After a sweep: histograms of the topics' counts in articles and of the articles' lengths, and the terms' counts. */
    Priors learnt(ArticleHistograms articles, TopicCounts counts) {
        return new Priors(alpha(articles), beta(counts));
    }

    private double[] alpha(ArticleHistograms articles) {
        var learnt = alpha.clone();
        for (int round = 0; round < ROUNDS; round++) {
            double sum = Arrays.stream(learnt).sum();
            double below = rises(articles.lengths(), sum);
            for (int topic = 0; topic < learnt.length; topic++) {
                learnt[topic] = Math.max(LEAST, learnt[topic] * rises(articles.counts(topic), learnt[topic]) / below);
            }
        }
        return learnt;
    }

    private double beta(TopicCounts counts) {
        var cells = histogram(counts.byTerm());
        double learnt = beta;
        for (int round = 0; round < ROUNDS; round++) {
            double below = 0;
            for (int total : counts.totals()) {
                below += rise(total, learnt * counts.terms());
            }
            learnt = Math.max(LEAST, learnt * rises(cells, learnt) / (below * counts.terms()));
        }
        return learnt;
    }

    private static long[] histogram(int[] values) {
        var histogram = new long[Arrays.stream(values).max().orElse(0) + 1];
        for (int value : values) {
            histogram[value]++;
        }
        return histogram;
    }

    /** Sum over values of digamma(value + prior) - digamma(prior), by adding up 1 / (prior + i). */
    private static double rises(long[] histogram, double prior) {
        double rise = 0;
        double sum = 0;
        for (int value = 1; value < histogram.length; value++) {
            rise += 1 / (prior + value - 1);
            sum += histogram[value] * rise;
        }
        return sum;
    }

    /** The same of one value, which may be large: digamma by its asymptotic series. */
    private static double rise(int value, double prior) {
        return digamma(value + prior) - digamma(prior);
    }

    private static double digamma(double x) {
        double shift = 0;
        double at = x;
        for (; at < 6; at++) {
            shift -= 1 / at;
        }
        double inverse = 1 / (at * at);
        return shift + Math.log(at) - 0.5 / at - inverse * (1.0 / 12 - inverse * (1.0 / 120 - inverse / 252));
    }
}
