package io.parallax.codings;

import io.parallax.statistics.ClusterSums;
import java.util.HashMap;
import java.util.List;

/**
 * Sentences among which people say yes with one probability.
 *
 * @param n how many there are
 * @param size how many independent draws the coded ones amount to, above 0
 * @param share of them, by weight, that people say yes to
 */
record Cell(double n, double size, double share) {
    private static final double NEAR_ZERO = 1e-9;

    /** A cell without a coded sentence is taken for half a yes of one: nothing is known. */
    static Cell of(double n, List<Judged> coded, double size) {
        double weights = coded.stream().mapToDouble(Judged::weight).sum();
        double yes =
                coded.stream().mapToDouble(unit -> unit.weight() * unit.coded()).sum();
        return coded.isEmpty() ? new Cell(n, 1, 0.5) : new Cell(n, size, yes / weights);
    }

    /** Kish's size for unequal weights: (sum w)^2 / sum w^2 (Kish 1965, section 11.7); 0 of none. */
    static double drawnN(List<Judged> coded) {
        double weights = coded.stream().mapToDouble(Judged::weight).sum();
        double squares = coded.stream()
                .mapToDouble(unit -> unit.weight() * unit.weight())
                .sum();
        return coded.isEmpty() ? 0 : weights * weights / squares;
    }

    /** The same over the design effect of stories, as {@link ClusterSums} has it. */
    static double clusteredN(List<Judged> coded) {
        var stories = new HashMap<String, long[]>();
        for (var unit : coded) {
            var story = stories.computeIfAbsent(unit.story(), any -> new long[2]);
            story[0]++;
            story[1] += Math.round(unit.coded());
        }
        var sums = ClusterSums.none();
        for (var story : stories.values()) {
            sums = sums.with(story[0], story[1]);
        }
        return coded.isEmpty() ? 0 : drawnN(coded) * sums.effectiveN() / sums.n();
    }

    /**
     * The share that is likeliest when a sum of cells is pulled up or down: the root p of size * (share - p) + pull * weight *
     * p * (1 - p) = 0, the score of a binomial under a Lagrange multiplier.
     */
    double pulled(double pull, double weight) {
        double m = pull * weight / size;
        if (Math.abs(m) < NEAR_ZERO) {
            return share;
        }
        double root = Math.sqrt((1 - m) * (1 - m) + 4 * m * share);
        double above = m - 1 + root;
        // The same root without the difference of near equals.
        double p = m < 1 && m > 0 ? 2 * share / (1 - m + root) : above / (2 * m);
        return Math.max(0, Math.min(1, p));
    }
}
