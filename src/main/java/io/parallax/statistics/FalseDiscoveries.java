package io.parallax.statistics;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.ToDoubleFunction;

/**
 * Adjusts p of many tests so that among those below a level that share, at most, is expected to be false: Benjamini and
 * Hochberg's step-up (1995), which holds for the positively dependent tests of pairs too (Benjamini and Yekutieli 2001,
 * theorem 1.2).
 */
final class FalseDiscoveries {
    private FalseDiscoveries() {}

    /** The rows by p, each with its q, in [p, 1]; equal p have equal q. */
    static <R> List<R> adjusted(List<R> rows, ToDoubleFunction<R> p, BiFunction<R, Double, R> withQ) {
        var sorted = new ArrayList<>(rows);
        sorted.sort(Comparator.comparingDouble(p));
        double q = 1;
        for (int rank = sorted.size(); rank > 0; rank--) {
            var row = sorted.get(rank - 1);
            double factor = (double) sorted.size() / rank;
            q = Math.min(q, p.applyAsDouble(row) * factor);
            sorted.set(rank - 1, withQ.apply(row, q));
        }
        return sorted;
    }
}
