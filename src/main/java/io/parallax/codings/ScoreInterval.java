package io.parallax.codings;

import java.util.function.ToDoubleFunction;
import org.apache.commons.math3.distribution.NormalDistribution;

/**
 * A 95 % score interval for a weighted sum of cells' shares: all values that lie within 1.96 standard errors of the estimate,
 * with the standard error that would hold if the value were true, the cells' shares being then the likeliest that give that
 * value (Miettinen and Nurminen 1985; for sums of several binomials Martin Andres, Alvarez Hernandez and Herranz Tejedor
 * 2011). Of one cell it is Wilson's. Where nothing was seen in a cell it asks what could have been missed there, which no
 * estimated standard error does.
 *
 * @param low at least 0
 * @param high at most the sum of the weights
 */
record ScoreInterval(double low, double high) {
    static final double NORMAL = new NormalDistribution().inverseCumulativeProbability(0.975);
    private static final double MOST_PULL = 1e12;
    private static final int STEPS = 200;

    /**
     * @param estimate what the interval is to hold
     * @param cells whose shares it is made of
     * @param weights of the cells
     * @param variance of the estimate when the cells have these shares
     */
    static ScoreInterval of(double estimate, Cell[] cells, double[] weights, ToDoubleFunction<double[]> variance) {
        return new ScoreInterval(
                end(estimate, cells, weights, variance, -1), end(estimate, cells, weights, variance, 1));
    }

    /** For a sum of independent cells itself. */
    static ScoreInterval of(Cell[] cells, double[] weights) {
        double estimate = 0;
        for (int i = 0; i < cells.length; i++) {
            estimate += weights[i] * cells[i].share();
        }
        return of(estimate, cells, weights, shares -> {
            double sum = 0;
            for (int i = 0; i < cells.length; i++) {
                sum += weights[i] * weights[i] * shares[i] * (1 - shares[i]) / cells[i].size();
            }
            return sum;
        });
    }

    private static double end(
            double estimate, Cell[] cells, double[] weights, ToDoubleFunction<double[]> variance, int direction) {
        double near = Math.log(1 / MOST_PULL);
        double far = Math.log(MOST_PULL);
        for (int i = 0; i < STEPS && far - near > 1e-13; i++) {
            double middle = (near + far) / 2;
            var shares = pulled(cells, weights, direction * Math.exp(middle));
            double away = direction * (sum(shares, weights) - estimate);
            if (away > 0 && away * away > NORMAL * NORMAL * variance.applyAsDouble(shares)) {
                far = middle;
            } else {
                near = middle;
            }
        }
        double found = sum(pulled(cells, weights, direction * Math.exp(far)), weights);
        return direction * Math.max(direction * found, direction * estimate);
    }

    private static double[] pulled(Cell[] cells, double[] weights, double pull) {
        var shares = new double[cells.length];
        for (int i = 0; i < shares.length; i++) {
            shares[i] = cells[i].pulled(pull, weights[i]);
        }
        return shares;
    }

    private static double sum(double[] shares, double[] weights) {
        double sum = 0;
        for (int i = 0; i < shares.length; i++) {
            sum += weights[i] * shares[i];
        }
        return sum;
    }

    double width() {
        return high - low;
    }
}
