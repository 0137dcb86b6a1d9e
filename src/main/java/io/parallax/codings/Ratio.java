package io.parallax.codings;

/**
 * The ratio of two independent non-negative numbers with the interval that theirs give: the method of variance estimates
 * recovery (Donner and Zou 2012, Statistical Methods in Medical Research 21, equation 9).
 *
 * @param value first / second
 * @param low at least 0
 * @param high infinite where the second may be 0
 */
record Ratio(double value, double low, double high) {

    /** A number with its interval. */
    record Known(double value, ScoreInterval interval) {}

    /** The second is above 0. */
    static Ratio of(Known first, Known second) {
        double a = first.value();
        double b = second.value();
        double l1 = first.interval().low();
        double u1 = first.interval().high();
        double l2 = second.interval().low();
        double u2 = second.interval().high();
        double product = a * b;
        double below = Math.sqrt(Math.max(0, product * product - l1 * u2 * (2 * a - l1) * (2 * b - u2)));
        double above = Math.sqrt(Math.max(0, product * product - u1 * l2 * (2 * a - u1) * (2 * b - l2)));
        double low =
                u2 * (2 * b - u2) == 0 ? l1 * (2 * a - l1) / (2 * product) : (product - below) / (u2 * (2 * b - u2));
        double high = l2 == 0 ? Double.POSITIVE_INFINITY : (product + above) / (l2 * (2 * b - l2));
        return new Ratio(a / b, a == 0 ? 0 : Math.max(0, low), high);
    }
}
