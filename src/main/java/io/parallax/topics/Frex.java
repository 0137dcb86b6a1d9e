package io.parallax.topics;

import java.util.Arrays;

/**
 * FREX (Bischof and Airoldi 2012): the harmonic mean of where a term stands in its topic by frequency and by exclusivity,
 * each as the share of the vocabulary that it reaches or exceeds; in (0, 1]. Terms that are common here and rare elsewhere.
 */
final class Frex {
    private Frex() {}

    /** By topic and term. */
    static double[][] of(double[][] weights) {
        if (weights.length == 0) {
            return weights;
        }
        var totals = new double[weights[0].length];
        for (var topic : weights) {
            Arrays.setAll(totals, term -> totals[term] + topic[term]);
        }
        var scores = new double[weights.length][];
        for (int topic = 0; topic < weights.length; topic++) {
            var own = weights[topic];
            var exclusivity = new double[own.length];
            Arrays.setAll(exclusivity, term -> own[term] / totals[term]);
            var frequent = ranks(own);
            var exclusive = ranks(exclusivity);
            var score = new double[own.length];
            Arrays.setAll(score, term -> 2 / (1 / frequent[term] + 1 / exclusive[term]));
            scores[topic] = score;
        }
        return scores;
    }

    /** Share of the values that each is at least as large as. */
    private static double[] ranks(double[] values) {
        var sorted = values.clone();
        Arrays.sort(sorted);
        var ranks = new double[values.length];
        for (int i = 0; i < values.length; i++) {
            ranks[i] = (double) reached(sorted, values[i]) / values.length;
        }
        return ranks;
    }

    private static int reached(double[] sorted, double value) {
        int low = 0;
        int high = sorted.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (sorted[middle] <= value) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
