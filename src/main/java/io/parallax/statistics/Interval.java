package io.parallax.statistics;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.commons.math3.distribution.NormalDistribution;
import org.apache.commons.math3.distribution.TDistribution;

/**
 * A share with its 95 % interval, when units come in stories whose units resemble each other.
 *
 * <p>Wilson's score interval (Wilson 1927; Brown, Cai and DasGupta 2001, section 3.1.1) on an effective sample size, as for
 * shares from complex surveys (Korn and Graubard 1998; Dean and Pagano 2015, who find the Wilson form to keep its level for
 * small shares). The effective size is n / (1 + (sum(m^2) / n - 1) * agreement), with the agreement of the stories' units
 * estimated from pairs ({@link ClusterSums}). The usual estimate of the variance from the stories' residuals collapses when
 * one story has hundreds of copies and happens not to carry; Student's quantile with stories - 1 degrees of freedom is too
 * wide at few stories, the normal one too narrow, and 2 (stories - 1) degrees are between them: both were chosen by
 * simulation ({@code jobs/bench intervals}). At 0 and n of n nothing is known of the agreement, and copies count as one unit
 * (Kish's size). With one story for each unit it is Wilson's interval, but for the quantile.
 *
 * @param share n_with / n in [0, 1]; null at 0 of 0, as are both bounds
 * @param low in [0, share]; exactly 0 at 0 of n
 * @param high in [share, 1]; exactly 1 at n of n
 * @param effectiveN see {@link ClusterSums#effectiveN()}
 */
public record Interval(Double share, Double low, Double high, double effectiveN) {
    private static final double CONFIDENCE = 0.95;
    private static final double NORMAL = new NormalDistribution().inverseCumulativeProbability(0.5 + CONFIDENCE / 2);
    private static final long LARGE = 1_000;
    private static final Map<Long, Double> QUANTILES = new ConcurrentHashMap<>();

    public static Interval of(ClusterSums sums) {
        if (sums.n() == 0) {
            return new Interval(null, null, null, 0);
        }
        double size = sums.effectiveN();
        return wilson(sums.nWith(), sums.n(), size, quantile(2 * (sums.stories() - 1)));
    }

    /** Wilson 1927, with {@code size} independent units behind the n and the quantile given. */
    static Interval wilson(long nWith, long n, double size, double quantile) {
        double share = (double) nWith / n;
        double square = quantile * quantile / size;
        double centre = (share + square / 2) / (1 + square);
        double reach = Math.sqrt(square * (share * (1 - share) + square / 4)) / (1 + square);
        double low = nWith == 0 ? 0 : Math.max(0, Math.min(share, centre - reach));
        double high = nWith == n ? 1 : Math.min(1, Math.max(share, centre + reach));
        return new Interval(share, low, high, size);
    }

    /** Student's 97.5 % quantile; at least one degree of freedom. Beyond 1,000 its expansion to second order (error < 1e-8). */
    static double quantile(long freedom) {
        if (freedom > LARGE) {
            double first = (Math.pow(NORMAL, 3) + NORMAL) / 4;
            double second = (5 * Math.pow(NORMAL, 5) + 16 * Math.pow(NORMAL, 3) + 3 * NORMAL) / 96;
            return NORMAL + first / freedom + second / freedom / freedom;
        }
        return QUANTILES.computeIfAbsent(
                Math.max(1, freedom),
                degrees -> new TDistribution(degrees).inverseCumulativeProbability(0.5 + CONFIDENCE / 2));
    }
}
