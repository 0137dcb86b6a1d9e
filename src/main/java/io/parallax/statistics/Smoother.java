package io.parallax.statistics;

/**
 * A share over time, smoothed: local polynomials (Fan and Gijbels 1996, section 3.1) of shares, weighed by their units and by
 * Epanechnikov's kernel, so that ends and holes bend nothing.
 *
 * <p>The bandwidth is the one of {@link #WIDTHS} at which local lines predict left-out periods best (least squares weighed by
 * units; the widest of equals). With that bandwidth local parabolas are drawn: so the band is no longer beside the truth for
 * what lines bend (robust bias correction: Calonico, Cattaneo and Farrell 2018, section 3). The smoothed share is a sum of
 * shares with fixed weights l, so it rests on 1 / (sum(l^2 / units) * {@link Dispersion}) independent units, and Wilson's
 * interval with these is its band ({@link Interval}). As for other smoothers (Nychka 1988) its level holds over the periods
 * on the mean, less at sharp peaks and more elsewhere.
 */
final class Smoother {
    private static final int[] WIDTHS = {34, 21, 13, 8, 5, 3};
    private static final int DRAWN = 2;

    private final long[] at;
    private final double[] shares;
    private final double[] units;
    private final double dispersion;

    /**
     * @param at whole positions in time, rising
     * @param carrying effective units that carry
     * @param units effective units, each more than 0
     */
    Smoother(long[] at, double[] carrying, double[] units) {
        this.at = at.clone();
        this.units = units.clone();
        this.shares = new double[units.length];
        for (int i = 0; i < units.length; i++) {
            shares[i] = carrying[i] / units[i];
        }
        this.dispersion = Dispersion.of(carrying, units);
    }

    int width() {
        int best = WIDTHS[0];
        double least = Double.POSITIVE_INFINITY;
        for (int width : WIDTHS) {
            double error = error(width);
            if (error < least * (1 - 1e-9)) {
                least = error;
                best = width;
            }
        }
        return best;
    }

    /** At each period, with its band. */
    Interval[] line(int width) {
        var line = new Interval[at.length];
        for (int i = 0; i < at.length; i++) {
            int from = from(i, width);
            var weights = weights(i, from, width, DRAWN);
            double variance = 0;
            for (int j = 0; j < weights.length; j++) {
                variance += weights[j] * weights[j] / units[from + j];
            }
            line[i] = Interval.of(Math.max(0, Math.min(1, share(from, weights))), 1 / (variance * dispersion));
        }
        return line;
    }

    /** Of all periods, each predicted without itself; infinite where one has no neighbour. */
    private double error(int width) {
        double error = 0;
        for (int i = 0; i < at.length; i++) {
            int from = from(i, width);
            var weights = weights(i, from, width, 1);
            double own = 1 - weights[i - from];
            error += own < 1e-9
                    ? Double.POSITIVE_INFINITY
                    : units[i] * Math.pow((shares[i] - share(from, weights)) / own, 2);
        }
        return error;
    }

    private double share(int from, double[] weights) {
        double share = 0;
        for (int j = 0; j < weights.length; j++) {
            share += weights[j] * shares[from + j];
        }
        return share;
    }

    /** The first period that has any weight. */
    private int from(int i, int width) {
        int from = i;
        while (from > 0 && at[i] - at[from - 1] <= width) {
            from--;
        }
        return from;
    }

    /** Of the periods from {@code from} on in the local polynomial at i, by orthogonal polynomials of the distance. */
    private double[] weights(int i, int from, int width, int degree) {
        int end = i + 1;
        while (end < at.length && at[end] - at[i] <= width) {
            end++;
        }
        var kernel = new double[end - from];
        var away = new double[kernel.length];
        for (int j = 0; j < kernel.length; j++) {
            away[j] = (at[from + j] - at[i]) / (width + 1.0);
            kernel[j] = (1 - away[j] * away[j]) * units[from + j];
        }
        var weights = new double[kernel.length];
        for (var polynomial : OrthogonalPolynomials.of(kernel, away, degree)) {
            for (int j = 0; j < weights.length; j++) {
                weights[j] += kernel[j] * polynomial[i - from] * polynomial[j];
            }
        }
        return weights;
    }
}
