package io.parallax.statistics;

import java.util.ArrayList;
import java.util.List;

/**
 * Where the share of a series changes for longer than a period.
 *
 * <p>The segmentation that has the least sum of binomial deviances over the dispersion, plus 3 log(periods) for each change:
 * exact, by PELT (Killick, Fearnhead and Eckley 2012, section 3), with segments of two periods at least. Counts are effective
 * ones ({@link ClusterSums#effectiveN()}), so copies of one story are no evidence; see {@link Dispersion}. The interval of a change holds all periods between its neighbours whose likelihood
 * is within 7.35 of the best: 95 % by Siegmund (1988, section 2), for -2 log(1 - sqrt(0.95)) = 7.35.
 */
final class ChangePoints {
    private static final int SHORTEST = 2;
    private static final double DATED = -2 * Math.log(1 - Math.sqrt(0.95));

    private final double[] with;
    private final double[] of;
    private final double dispersion;

    /** @param at index of the first period of the new level */
    record Change(int at, int earliest, int latest, double before, double after, double gain) {}

    /**
     * @param carrying effective units that carry, by period
     * @param units effective units, by period, each more than 0
     */
    ChangePoints(double[] carrying, double[] units) {
        with = sums(carrying);
        of = sums(units);
        dispersion = Dispersion.of(carrying, units);
    }

    double dispersion() {
        return dispersion;
    }

    List<Change> changes() {
        var ends = segmentation();
        var changes = new ArrayList<Change>();
        for (int i = 1; i + 1 < ends.size(); i++) {
            changes.add(change(ends.get(i - 1), ends.get(i), ends.get(i + 1)));
        }
        return changes;
    }

    /** 0, the first period of each new level, and the number of periods. */
    private List<Integer> segmentation() {
        int n = of.length - 1;
        double penalty = 3 * Math.log(Math.max(2, n));
        var best = new double[n + 1];
        var last = new int[n + 1];
        best[0] = -penalty;
        List<Integer> open = new ArrayList<>(List.of(0));
        for (int end = 1; end <= n; end++) {
            best[end] = Double.POSITIVE_INFINITY;
            for (int begin : open) {
                double cost = best[begin] + cost(begin, end) + penalty;
                if (end - begin >= SHORTEST && cost < best[end]) {
                    best[end] = cost;
                    last[end] = begin;
                }
            }
            open = still(open, best, end, n);
        }
        return traced(last, n);
    }

    /** The beginnings that may still be best: those whose cost alone does not exceed the best of all. */
    private List<Integer> still(List<Integer> open, double[] best, int end, int n) {
        var still = new ArrayList<Integer>();
        for (int begin : open) {
            if (end - begin < SHORTEST || best[begin] + cost(begin, end) <= best[end]) {
                still.add(begin);
            }
        }
        if (end + SHORTEST <= n && best[end] < Double.POSITIVE_INFINITY) {
            still.add(end);
        }
        return still;
    }

    private static List<Integer> traced(int[] last, int n) {
        var ends = new ArrayList<Integer>();
        for (int end = n; end > 0; end = last[end]) {
            ends.add(0, end);
        }
        ends.add(0, 0);
        return ends;
    }

    private Change change(int begin, int at, int end) {
        double best = cost(begin, at) + cost(at, end);
        int earliest = at;
        int latest = at;
        for (int other = begin + 1; other < end; other++) {
            if (cost(begin, other) + cost(other, end) <= best + DATED) {
                earliest = Math.min(earliest, other);
                latest = Math.max(latest, other);
            }
        }
        return new Change(at, earliest, latest, share(begin, at), share(at, end), cost(begin, end) - best);
    }

    /** The deviance of one level for the periods, but for a constant of the series, over the dispersion. */
    private double cost(int begin, int end) {
        double n = of[end] - of[begin];
        double x = with[end] - with[begin];
        return -2 * (term(x, n) + term(n - x, n)) / dispersion;
    }

    private static double term(double part, double whole) {
        return part <= 0 ? 0 : part * Math.log(part / whole);
    }

    private double share(int begin, int end) {
        return (with[end] - with[begin]) / (of[end] - of[begin]);
    }

    private static double[] sums(double[] values) {
        var sums = new double[values.length + 1];
        for (int i = 0; i < values.length; i++) {
            sums[i + 1] = sums[i] + values[i];
        }
        return sums;
    }
}
