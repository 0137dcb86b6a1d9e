package io.parallax.statistics;

/**
 * What a cluster-robust interval for a share needs: sums over stories, all longs, so that sums of parts are the sum of
 * the whole. A story has {@code m} units (articles, mentions, ...) of which {@code y} carry.
 *
 * @param n units, the sum of m
 * @param nWith units that carry, the sum of y; 0 to n
 * @param stories stories with at least one unit
 * @param sumYy sum of y * y
 * @param sumMy sum of m * y
 * @param sumMm sum of m * m
 */
public record ClusterSums(long n, long nWith, long stories, long sumYy, long sumMy, long sumMm) {
    /** The part of its units that must be on a side for a story to count in full there. */
    private static final double FULL = 0.25;

    public ClusterSums {
        if (nWith < 0 || n < nWith || stories > n || sumYy > sumMy || sumMy > sumMm) {
            throw new IllegalArgumentException(
                    "sums over stories with 0 <= y <= m cannot be n=%d, n_with=%d, stories=%d, yy=%d, my=%d, mm=%d"
                            .formatted(n, nWith, stories, sumYy, sumMy, sumMm));
        }
    }

    /** Units that are independent of each other: each is a story of its own. */
    public static ClusterSums independent(long n, long nWith) {
        return new ClusterSums(n, nWith, n, nWith, nWith, n);
    }

    /** Of disjoint sets of stories together. */
    public ClusterSums plus(ClusterSums other) {
        return new ClusterSums(
                n + other.n,
                nWith + other.nWith,
                stories + other.stories,
                sumYy + other.sumYy,
                sumMy + other.sumMy,
                sumMm + other.sumMm);
    }

    /** With one more story of m units of which y carry. */
    public ClusterSums with(long m, long y) {
        return new ClusterSums(n + m, nWith + y, stories + 1, sumYy + y * y, sumMy + m * y, sumMm + m * m);
    }

    public static ClusterSums none() {
        return new ClusterSums(0, 0, 0, 0, 0, 0);
    }

    /**
     * Kish's effective size n^2 / sum(m^2): how many independent units say as much, if all units of a story agree. At least
     * 1, at most the number of stories.
     */
    double kish() {
        return (double) n * n / sumMm;
    }

    /**
     * How much units of one story agree beyond chance: 1 where they always agree, 0 where they agree no more than units of
     * different stories; clamped to [0, 1]. It is one minus the ratio of the shares of disagreeing pairs inside stories and
     * between them (Fleiss' kappa of pairs; Ridout, Demetrio and Firth 1999, section 2.4), drawn towards 1 by the weight of
     * one story among those that it rests on: a handful of stories cannot show that stories do not carry as a whole. 1 where
     * nothing can be seen: no or all units carry, or there is one story.
     */
    double agreement() {
        double pairsWithin = (double) sumMm - n;
        double pairsBetween = (double) n * n - sumMm;
        double disagreeWithin = sumMy - sumYy;
        double disagreeBetween = (double) nWith * (n - nWith) - disagreeWithin;
        if (pairsWithin <= 0 || pairsBetween <= 0 || disagreeBetween <= 0) {
            return 1;
        }
        double apart = disagreeWithin / pairsWithin / (disagreeBetween / pairsBetween);
        return 1 - Math.min(1, apart) * (1 - 1 / seen());
    }

    /**
     * How many stories show what they carry: Kish's size of the units that carry or of those that do not, whichever is less,
     * and at most that of all; at least 1. Where less than a quarter of a story's units are on a side, the story counts
     * there by that part: thin strays over many stories do not show that no story carries as a whole.
     */
    private double seen() {
        double without = (double) n - nWith;
        double carrying = shown(nWith, sumYy, sumMy);
        double others = shown(without, (double) sumMm - 2.0 * sumMy + sumYy, (double) sumMm - sumMy);
        return Math.max(1, Math.min(kish(), Math.min(carrying, others)));
    }

    /** @param squares sum of the squares of a side's units by story
     * @param products sum of those units times the story's */
    private static double shown(double units, double squares, double products) {
        return units * units / Math.max(squares, products * FULL);
    }

    /** How many independent units would say as much as these n do; between Kish's size and n; 0 of nothing. */
    public double effectiveN() {
        return n == 0 ? 0 : n / (1 + ((double) sumMm / n - 1) * agreement());
    }
}
