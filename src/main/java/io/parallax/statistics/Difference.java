package io.parallax.statistics;

import org.apache.commons.math3.distribution.TDistribution;

/**
 * Share of a minus share of b, and their ratio, with 95 % intervals.
 *
 * <p>Intervals recover the variance from the two shares' own ({@link Interval}), so that neither is forced to be symmetric:
 * Newcombe (1998b, method 10), with the correlation from shared stories as Zou and Donner (2008, eq. 6) have it; of the
 * ratio on the logarithms. p is of the score test that the shares are equal, from the pooled share and the effective sizes,
 * two-sided, with Student's distribution on stories(a) + stories(b) - 2.
 *
 * @param difference in [-1, 1]
 * @param low in [-1, difference]
 * @param high in [difference, 1]
 * @param ratio null where b has none
 * @param ratioLow null where either has none
 * @param ratioHigh null where either has none
 * @param p in [0, 1]; 1 where none or all carry in both
 */
public record Difference(
        double difference, double low, double high, Double ratio, Double ratioLow, Double ratioHigh, double p) {

    /** Both with at least one unit. */
    public static Difference of(ClusterSums a, ClusterSums b, SharedSums shared) {
        var of = Interval.of(a);
        var from = Interval.of(b);
        double correlation = shared.correlation(a, b);
        double difference = of.share() - from.share();
        double down = reach(of.share() - of.low(), from.high() - from.share(), correlation);
        double up = reach(of.high() - of.share(), from.share() - from.low(), correlation);
        boolean hasRatio = a.nWith() > 0 && b.nWith() > 0;
        double ratio = of.share() / from.share();
        return new Difference(
                difference,
                Math.max(-1, difference - down),
                Math.min(1, difference + up),
                b.nWith() > 0 ? ratio : null,
                hasRatio ? ratio / factor(of.share() / of.low(), from.high() / from.share(), correlation) : null,
                hasRatio ? ratio * factor(of.high() / of.share(), from.share() / from.low(), correlation) : null,
                p(a, b, difference, correlation));
    }

    private static double reach(double one, double other, double correlation) {
        return Math.sqrt(Math.max(0, one * one + other * other - 2 * correlation * one * other));
    }

    private static double factor(double one, double other, double correlation) {
        return Math.exp(reach(Math.log(one), Math.log(other), correlation));
    }

    private static double p(ClusterSums a, ClusterSums b, double difference, double correlation) {
        double sizeA = a.effectiveN();
        double sizeB = b.effectiveN();
        double pooled = ((double) a.nWith() / a.n() * sizeA + (double) b.nWith() / b.n() * sizeB) / (sizeA + sizeB);
        double variance = pooled * (1 - pooled) * (1 / sizeA + 1 / sizeB - 2 * correlation / Math.sqrt(sizeA * sizeB));
        if (difference == 0 || variance <= 0) {
            return 1;
        }
        long freedom = Math.max(1, a.stories() + b.stories() - 2);
        return 2 * new TDistribution(freedom).cumulativeProbability(-Math.abs(difference) / Math.sqrt(variance));
    }
}
