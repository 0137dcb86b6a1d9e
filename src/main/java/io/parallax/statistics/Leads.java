package io.parallax.statistics;

import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

/**
 * Whether one of two daily series of counts leads the other.
 *
 * <p>Counts are taken as square roots, which gives them one variance (Bartlett 1936), less the mean of their weekday and of
 * their fortnight: what two outlets have in common over seasons, and their own rhythm in the week, is no lead. Days are
 * compared within a fortnight only. If neither leads, the covariance of one with the other's later days is expected to be
 * that of the other with the one's, so that a fortnight's difference of the two is as likely of either sign: the p is of
 * the permutation test that turns the signs of whole fortnights (Fisher 1935, section 21; Good 2005, section 3.1), which
 * needs no law of the counts and holds where days of a fortnight depend on each other. All sign patterns up to 12
 * fortnights, else 4,095 at random beside the one seen, by a seed of the pair's own.
 */
final class Leads {
    private static final int FURTHEST = 3;
    static final int BLOCK = 14;
    private static final int PATTERNS = 4_096;

    private final double[] a;
    private final double[] b;
    private final boolean[] known;

    /**
     * @param days both known
     * @param lag days by which b comes after a where the correlation is highest; the least of equals, positive before negative
     * @param correlation there
     * @param lead see {@link LeadLag#lead()}
     * @param p of the test; 1 where nothing varies
     */
    record Lead(int days, int lag, double correlation, double lead, double p) {}

    /** Of counts by day, as many of either; days with {@code known} false are left out. */
    Leads(long[] countsA, long[] countsB, boolean[] known) {
        this.known = known.clone();
        this.a = Rhythm.without(countsA, known, BLOCK);
        this.b = Rhythm.without(countsB, known, BLOCK);
    }

    Lead found(long seed) {
        int lag = 0;
        double most = correlation(0);
        double lead = 0;
        for (int days = 1; days <= FURTHEST; days++) {
            double later = correlation(days);
            double earlier = correlation(-days);
            lead += (later - earlier) / FURTHEST;
            if (Math.max(later, earlier) > most) {
                most = Math.max(later, earlier);
                lag = later >= earlier ? days : -days;
            }
        }
        return new Lead(days(), lag, most, lead, p(seed));
    }

    private double p(long seed) {
        var leads = new double[(known.length + BLOCK - 1) / BLOCK];
        for (int block = 0; block < leads.length; block++) {
            for (int days = 1; days <= FURTHEST; days++) {
                leads[block] += product(block, days, a, b) - product(block, days, b, a);
            }
        }
        return SignTest.p(
                Arrays.stream(leads).filter(lead -> lead != 0).toArray(), PATTERNS, new SplittableRandom(seed));
    }

    /** Of a with b {@code lag} days later, over pairs of days within a fortnight; 0 where either does not vary. */
    private double correlation(int lag) {
        double products = 0;
        int pairs = 0;
        for (int block = 0; block * BLOCK < known.length; block++) {
            products += lag >= 0 ? product(block, lag, a, b) : product(block, -lag, b, a);
            pairs += pairs(block, Math.abs(lag));
        }
        double scale = Math.sqrt(meanSquare(a) * meanSquare(b));
        return scale == 0 || pairs == 0 ? 0 : Math.max(-1, Math.min(1, products / pairs / scale));
    }

    private double product(int block, int days, double[] first, double[] then) {
        double sum = 0;
        for (int day = block * BLOCK; day + days < end(block); day++) {
            sum += first[day] * then[day + days];
        }
        return sum;
    }

    private int pairs(int block, int days) {
        int pairs = 0;
        for (int day = block * BLOCK; day + days < end(block); day++) {
            pairs += known[day] && known[day + days] ? 1 : 0;
        }
        return pairs;
    }

    private int end(int block) {
        return Math.min(known.length, (block + 1) * BLOCK);
    }

    private double meanSquare(double[] values) {
        return Arrays.stream(values).map(value -> value * value).sum() / Math.max(1, days());
    }

    private int days() {
        return (int) IntStream.range(0, known.length).filter(day -> known[day]).count();
    }
}
