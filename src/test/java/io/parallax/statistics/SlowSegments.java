package io.parallax.statistics;

import java.util.ArrayList;
import java.util.List;

/** The segmentation with the least penalised deviance, by trying them all; at most a dozen periods. */
final class SlowSegments {
    private SlowSegments() {}

    static List<Integer> best(double[] carrying, double[] units, double dispersion) {
        int n = units.length;
        double least = Double.POSITIVE_INFINITY;
        List<Integer> best = List.of();
        for (int mask = 0; mask < 1 << (n - 1); mask++) {
            var changes = new ArrayList<Integer>();
            for (int at = 1; at < n; at++) {
                if ((mask >> (at - 1) & 1) == 1) {
                    changes.add(at);
                }
            }
            double cost = cost(changes, carrying, units, dispersion);
            if (cost < least) {
                least = cost;
                best = changes;
            }
        }
        return best;
    }

    private static double cost(List<Integer> changes, double[] carrying, double[] units, double dispersion) {
        double cost = 3 * Math.log(units.length) * changes.size();
        var ends = new ArrayList<>(changes);
        ends.add(units.length);
        int begin = 0;
        for (int end : ends) {
            if (end - begin < 2) {
                return Double.POSITIVE_INFINITY;
            }
            cost += deviance(begin, end, carrying, units) / dispersion;
            begin = end;
        }
        return cost;
    }

    private static double deviance(int begin, int end, double[] carrying, double[] units) {
        double x = 0;
        double n = 0;
        for (int i = begin; i < end; i++) {
            x += carrying[i];
            n += units[i];
        }
        double share = x / n;
        double carried = x == 0 ? 0 : x * Math.log(share);
        return -2 * (carried + (n - x == 0 ? 0 : (n - x) * Math.log(1 - share)));
    }
}
