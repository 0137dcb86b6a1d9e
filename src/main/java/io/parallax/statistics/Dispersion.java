package io.parallax.statistics;

import java.util.Arrays;

/**
 * How much more a series of shares scatters from period to period than chance has it.
 *
 * <p>The mean square of standardised steps from each period to the next, which a change of level disturbs only once; the
 * largest tenth of the steps is limited to the largest of the others.
 */
final class Dispersion {
    private Dispersion() {}

    /**
     * @param carrying effective units that carry, by period
     * @param units effective units, by period, each more than 0
     * @return at least 1, 1 for fewer than two periods
     */
    static double of(double[] carrying, double[] units) {
        var steps = new double[Math.max(0, units.length - 1)];
        for (int i = 0; i < steps.length; i++) {
            double pooled = (carrying[i] + carrying[i + 1]) / (units[i] + units[i + 1]);
            double step = carrying[i + 1] / units[i + 1] - carrying[i] / units[i];
            double variance = pooled * (1 - pooled) * (1 / units[i] + 1 / units[i + 1]);
            steps[i] = variance <= 0 ? 0 : step * step / variance;
        }
        Arrays.sort(steps);
        double most = steps.length == 0 ? 1 : steps[steps.length - 1 - steps.length / 10];
        double sum = 0;
        for (double step : steps) {
            sum += Math.min(step, most);
        }
        return steps.length == 0 ? 1 : Math.max(1, sum / steps.length);
    }
}
