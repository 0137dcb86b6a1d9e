package io.parallax.codings;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.SplittableRandom;

/**
 * Krippendorff's alpha for names (Krippendorff 2004, section 11.3): 1 minus observed over expected disagreement, for any
 * number of coders; a unit that one coder alone answered does not count. Its interval is the percentile bootstrap over units
 * (as Hayes and Krippendorff 2007 report one), with a fixed seed; draws in which only one answer is left say nothing and are
 * left out. Nothing is clamped: alpha may be negative.
 *
 * @param value null where only one answer was ever given
 * @param low 2.5 % point, null with it
 * @param high 97.5 % point, null with it
 */
record Alpha(Double value, Double low, Double high) {
    private static final int DRAWS = 2_000;
    private static final long SEED = 20040101;

    /** @param units the answers to each question, of all coders who gave one */
    static Alpha of(List<List<String>> units) {
        var answered = units.stream().filter(unit -> unit.size() > 1).toList();
        double value = value(counts(answered));
        if (Double.isNaN(value)) {
            return new Alpha(null, null, null);
        }
        var counts = counts(answered);
        var random = new SplittableRandom(SEED);
        var draws = new double[DRAWS];
        for (int i = 0; i < DRAWS; i++) {
            var drawn = new int[counts.length][];
            for (int unit = 0; unit < drawn.length; unit++) {
                drawn[unit] = counts[random.nextInt(counts.length)];
            }
            draws[i] = value(drawn);
        }
        var known = Arrays.stream(draws).filter(Double::isFinite).sorted().toArray();
        return new Alpha(value, quantile(known, 0.025), quantile(known, 0.975));
    }

    /** By unit, how many coders gave each answer. */
    private static int[][] counts(List<List<String>> units) {
        var numbers = new HashMap<String, Integer>();
        units.forEach(unit -> unit.forEach(answer -> numbers.putIfAbsent(answer, numbers.size())));
        return units.stream()
                .map(unit -> {
                    var counts = new int[numbers.size()];
                    unit.forEach(answer -> counts[numbers.get(answer)]++);
                    return counts;
                })
                .toArray(int[][]::new);
    }

    /** NaN where there is no disagreement to expect. */
    private static double value(int[][] units) {
        double[] totals = new double[units.length == 0 ? 0 : units[0].length];
        double all = 0;
        double apart = 0;
        for (var unit : units) {
            int m = Arrays.stream(unit).sum();
            double same = 0;
            for (int c = 0; c < unit.length; c++) {
                totals[c] += unit[c];
                same += (double) unit[c] * (unit[c] - 1);
            }
            all += m;
            apart += ((double) m * (m - 1) - same) / (m - 1);
        }
        double expected = all * all - Arrays.stream(totals).map(t -> t * t).sum();
        return expected == 0 ? Double.NaN : 1 - (all - 1) * apart / expected;
    }

    /** Type 7, as R's default. */
    private static double quantile(double[] sorted, double at) {
        double place = (sorted.length - 1) * at;
        int below = (int) place;
        double above = sorted[Math.min(below + 1, sorted.length - 1)];
        return sorted[below] + (place - below) * (above - sorted[below]);
    }
}
