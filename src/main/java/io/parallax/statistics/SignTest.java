package io.parallax.statistics;

import java.util.SplittableRandom;

/**
 * Fisher's randomisation test that numbers are as likely of either sign (1935, section 21): how many of the patterns of signs
 * give a sum at least as far from 0 as the one seen.
 */
final class SignTest {
    /** So that rounding does not part equal sums. */
    private static final double EQUAL = 1 - 1e-9;

    private SignTest() {}

    /**
     * @param most patterns: all, where they are no more, else so many with the one seen, at random
     * @return two-sided, in (0, 1]; 1 for no numbers
     */
    static double p(double[] values, int most, SplittableRandom random) {
        double seen = 0;
        for (double value : values) {
            seen += value;
        }
        boolean isExact = values.length < 31 && 1L << values.length <= most;
        int patterns = isExact ? 1 << values.length : most;
        int asFar = 1;
        for (int pattern = 1; pattern < patterns; pattern++) {
            asFar += Math.abs(sum(values, isExact ? pattern : -1, random)) >= Math.abs(seen) * EQUAL ? 1 : 0;
        }
        return (double) asFar / patterns;
    }

    /** With the signs of the pattern's bits turned; of random bits where it is -1. */
    private static double sum(double[] values, long pattern, SplittableRandom random) {
        double sum = 0;
        long bits = pattern;
        for (int i = 0; i < values.length; i++) {
            if (pattern < 0 && i % Long.SIZE == 0) {
                bits = random.nextLong();
            }
            sum += (bits >>> i % Long.SIZE & 1) == 0 ? values[i] : -values[i];
        }
        return sum;
    }
}
