package io.parallax.statistics;

import org.apache.commons.math3.distribution.NormalDistribution;

/**
 * Articles by whether they have one thing and whether they have another, each cell as sums over the same stories.
 *
 * <p>The log odds ratio with a half added to each cell (Haldane 1956; Anscombe 1956), so that it is finite with an empty
 * cell. Its variance is Woolf's sum of reciprocals (1955), each cell with as many articles as are independent there: n_cell
 * times effective n over n, the effective n that of the cell's share ({@link ClusterSums#effectiveN()}), and the half. Where
 * each story is one article this is the Woolf-Haldane interval; copies of one story count as the stories' agreement says.
 * The sandwich from stories' residuals is not used for the reason given at {@link Interval}: it collapses where a cell rests
 * on few stories, and the smallest cell decides the variance here. Which of the two things comes first does not matter.
 *
 * @param both articles with both
 * @param first with the first alone
 * @param second with the second alone
 * @param neither with none
 */
record Fourfold(ClusterSums both, ClusterSums first, ClusterSums second, ClusterSums neither) {
    private static final NormalDistribution NORMAL = new NormalDistribution(null, 0, 1);
    private static final double QUANTILE = NORMAL.inverseCumulativeProbability(0.975);
    private static final double HALF = 0.5;

    /** Sums over stories of m articles of which x have a thing: of x, of x * x, of m * x. */
    record Margin(long units, long squares, long timesAll) {}

    /** Sums over stories with j articles that have both things, of x and y that have one: j, jj, mj, xy, xj, yj. */
    record Joint(long units, long squares, long timesAll, long margins, long timesFirst, long timesSecond) {
        static Joint none() {
            return new Joint(0, 0, 0, 0, 0, 0);
        }
    }

    /** {@code all} has m of each story as its units; of what carries there nothing is used. */
    static Fourfold of(ClusterSums all, Margin x, Margin y, Joint j) {
        long neither = all.n() - x.units - y.units + j.units;
        long squares = all.sumMm()
                + x.squares
                + y.squares
                + j.squares
                + 2 * (j.timesAll + j.margins - x.timesAll - y.timesAll - j.timesFirst - j.timesSecond);
        long timesAll = all.sumMm() - x.timesAll - y.timesAll + j.timesAll;
        return new Fourfold(
                cell(all, j.units, j.squares, j.timesAll),
                cell(all, x.units - j.units, x.squares - 2 * j.timesFirst + j.squares, x.timesAll - j.timesAll),
                cell(all, y.units - j.units, y.squares - 2 * j.timesSecond + j.squares, y.timesAll - j.timesAll),
                cell(all, neither, squares, timesAll));
    }

    private static ClusterSums cell(ClusterSums all, long units, long squares, long timesAll) {
        return new ClusterSums(all.n(), units, all.stories(), squares, timesAll, all.sumMm());
    }

    /** Whether either thing is in at least so many articles, and missing from as many. */
    boolean hasAtLeast(long fewest) {
        long one = both.nWith() + first.nWith();
        long other = both.nWith() + second.nWith();
        long most = both.n() - fewest;
        return Math.min(one, other) >= fewest && Math.max(one, other) <= most;
    }

    double logOdds() {
        return logarithm(both) - logarithm(first) - logarithm(second) + logarithm(neither);
    }

    /** Half the width of the 95 % interval around {@link #logOdds}. */
    double reach() {
        return QUANTILE * error();
    }

    /** That the two are independent; two-sided, in [0, 1]. */
    double p() {
        return 2 * NORMAL.cumulativeProbability(-Math.abs(logOdds()) / error());
    }

    private double error() {
        return Math.sqrt(variance(both) + variance(first) + variance(second) + variance(neither));
    }

    private static double logarithm(ClusterSums cell) {
        return Math.log(cell.nWith() + HALF);
    }

    private static double variance(ClusterSums cell) {
        return 1 / (cell.nWith() * (cell.effectiveN() / cell.n()) + HALF);
    }
}
