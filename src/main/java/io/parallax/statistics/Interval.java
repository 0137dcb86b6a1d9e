package io.parallax.statistics;

import org.apache.commons.math3.distribution.NormalDistribution;

/**
 * A share with its 95 % interval, when units come in stories whose units resemble each other.
 *
 * <p>Wilson's score interval (Wilson 1927; Brown, Cai and DasGupta 2001, section 3.1.1) on an effective sample size, as for
 * shares from complex surveys (Korn and Graubard 1998; Dean and Pagano 2015, who find the Wilson form to keep its level for
 * small shares). The effective size is n / (1 + (sum(m^2) / n - 1) * agreement), with the agreement of the stories' units
 * estimated from pairs and, where few stories carry, drawn towards full agreement ({@link ClusterSums}): this is what few
 * clusters cost. The usual estimate of the variance from the stories' residuals collapses when one story has hundreds of
 * copies and happens not to carry, and no quantile of Student's mends that; with this size the normal quantile holds the
 * level over random designs ({@code jobs/bench intervals --seed}). At 0 and n of n nothing is known of the agreement, and
 * copies count as one unit (Kish's size). With one story for each unit it is Wilson's interval.
 *
 * <p>What no method mends: with fewer than about four effective stories a share can only be near 0 or near 1, and coverage at a
 * given share jumps between 0.90 and 0.99 (Brown, Cai and DasGupta 2001, section 2); it errs wide there.
 *
 * @param share n_with / n in [0, 1]; null at 0 of 0, as are both bounds
 * @param low in [0, share]; exactly 0 at 0 of n
 * @param high in [share, 1]; exactly 1 at n of n
 * @param effectiveN see {@link ClusterSums#effectiveN()}
 */
public record Interval(Double share, Double low, Double high, double effectiveN) {
    private static final double CONFIDENCE = 0.95;
    private static final double NORMAL = new NormalDistribution().inverseCumulativeProbability(0.5 + CONFIDENCE / 2);

    public static Interval of(ClusterSums sums) {
        if (sums.n() == 0) {
            return new Interval(null, null, null, 0);
        }
        return wilson(sums.nWith(), sums.n(), sums.effectiveN());
    }

    /** Wilson's for a share that rests on {@code size} independent units, above 0. */
    public static Interval of(double share, double size) {
        double square = NORMAL * NORMAL / size;
        double centre = (share + square / 2) / (1 + square);
        double reach = Math.sqrt(square * (share * (1 - share) + square / 4)) / (1 + square);
        double low = share == 0 ? 0 : Math.max(0, Math.min(share, centre - reach));
        double high = share == 1 ? 1 : Math.min(1, Math.max(share, centre + reach));
        return new Interval(share, low, high, size);
    }

    /** Wilson 1927, with {@code size} independent units behind the n. */
    static Interval wilson(long nWith, long n, double size) {
        return of((double) nWith / n, size);
    }
}
