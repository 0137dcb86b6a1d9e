package io.parallax.statistics;

/**
 * What two outlets share: sums over the stories that both have, all longs. Of a story, a has ma units of which ya carry, b
 * has mb and yb.
 *
 * @param mm sum of ma * mb
 * @param my sum of ma * yb
 * @param ym sum of ya * mb
 * @param yy sum of ya * yb
 */
public record SharedSums(long mm, long my, long ym, long yy) {

    public static SharedSums none() {
        return new SharedSums(0, 0, 0, 0);
    }

    /** With one more shared story. */
    public SharedSums with(long ma, long ya, long mb, long yb) {
        return new SharedSums(mm + ma * mb, my + ma * yb, ym + ya * mb, yy + ya * yb);
    }

    /**
     * How the errors of the two outlets' shares go together, in [0, 1): the weight of the shared stories in both, times how
     * much more a shared story's units agree than units of any two stories; 0 where they share none.
     */
    double correlation(ClusterSums a, ClusterSums b) {
        double anyDisagree = (double) a.nWith() * (b.n() - b.nWith()) + (double) b.nWith() * (a.n() - a.nWith());
        if (mm == 0 || anyDisagree == 0) {
            return 0;
        }
        double disagree = (double) ym + my - 2.0 * yy;
        double agreement = Math.max(0, 1 - disagree / mm / (anyDisagree / a.n() / b.n()));
        double weight = (double) mm / a.n() / b.n() * Math.sqrt(a.effectiveN() * b.effectiveN());
        return Math.min(weight * agreement, 0.99);
    }
}
