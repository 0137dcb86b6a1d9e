package io.parallax.statistics;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Polynomials on given points that are orthogonal under given weights: Gram and Schmidt's, of length 1. */
final class OrthogonalPolynomials {
    /** What is left of a polynomial that is a sum of the lower ones but for rounding. */
    private static final double NOTHING = 1e-10;

    private OrthogonalPolynomials() {}

    /**
     * The values at the points of the polynomials of degree 0 to {@code degree}, fewer where the points with weight are.
     *
     * @param weights at least one above 0
     * @param points best within [-1, 1]
     */
    static List<double[]> of(double[] weights, double[] points, int degree) {
        var found = new ArrayList<double[]>();
        var powers = new double[points.length];
        Arrays.fill(powers, 1);
        for (int power = 0; power <= degree; power++) {
            var values = powers.clone();
            double whole = product(weights, values, values);
            for (var lower : found) {
                subtract(values, lower, product(weights, values, lower));
            }
            double rest = product(weights, values, values);
            if (rest <= NOTHING * whole || rest == 0) {
                break;
            }
            subtract(values, values, 1 - 1 / Math.sqrt(rest));
            found.add(values);
            for (int i = 0; i < points.length; i++) {
                powers[i] *= points[i];
            }
        }
        return found;
    }

    private static double product(double[] weights, double[] one, double[] other) {
        double sum = 0;
        for (int i = 0; i < weights.length; i++) {
            sum += weights[i] * one[i] * other[i];
        }
        return sum;
    }

    private static void subtract(double[] from, double[] what, double times) {
        for (int i = 0; i < from.length; i++) {
            from[i] -= times * what[i];
        }
    }
}
