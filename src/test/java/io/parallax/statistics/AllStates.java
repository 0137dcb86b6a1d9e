package io.parallax.statistics;

import java.util.stream.IntStream;

/** The slow and obvious search for bursts: every sequence of states, with its cost as Kleinberg (2002) writes it. */
final class AllStates {
    private AllStates() {}

    /** How much the cheapest sequence saves over the one without a burst. */
    static double best(double[] with, double[] of) {
        double dispersion = Dispersion.of(with, of);
        double usual = sum(with) / sum(of);
        double burst = Math.min(2 * usual, (1 + usual) / 2);
        return IntStream.range(0, 1 << of.length)
                .mapToDouble(states -> {
                    double cost = 0;
                    for (int i = 0; i < of.length; i++) {
                        boolean is = (states >> i & 1) == 1;
                        boolean was = i > 0 && (states >> i - 1 & 1) == 1;
                        cost += is && !was ? 1.5 * Math.log(of.length) : 0;
                        cost += is ? (fit(with[i], of[i], usual) - fit(with[i], of[i], burst)) / dispersion : 0;
                    }
                    return -cost;
                })
                .max()
                .orElseThrow();
    }

    private static double fit(double with, double of, double share) {
        return with * Math.log(share) + (of - with) * Math.log(1 - share);
    }

    private static double sum(double[] values) {
        double sum = 0;
        for (double value : values) {
            sum += value;
        }
        return sum;
    }
}
