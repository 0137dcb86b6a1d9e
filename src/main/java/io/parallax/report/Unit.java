package io.parallax.report;

import java.util.Locale;

/** What a number measures, and therefore how it is written. */
public enum Unit {
    /** A share in [0, 1], written as a percentage. */
    SHARE,
    /** A difference of shares in [-1, 1], written in percentage points with its sign. */
    POINTS,
    /** Any number, two digits behind the point. */
    NUMBER,
    /** A whole number with thousands separators. */
    COUNT;

    private static final String NARROW = "\u202f";

    /** The number with its unit, {@code n/a} for one that is not a number. */
    String write(double value) {
        return Double.isNaN(value) ? "n/a" : digits(value) + suffix();
    }

    /** Both ends with the unit once, empty where either is not a number. */
    String write(double low, double high) {
        if (Double.isNaN(low) || Double.isNaN(high)) {
            return "";
        }
        boolean coarse = this == SHARE && high >= 0.00995 && low >= 0.0005 && low < 0.00995;
        String from = coarse ? fixed(100 * low, 1) : digits(low);
        return from + (low < 0 ? " to " : "\u2013") + digits(high) + suffix();
    }

    /** A whole number with thousands separators. */
    static String count(long n) {
        return minus(String.format(Locale.ROOT, "%,d", n));
    }

    private String suffix() {
        return switch (this) {
            case SHARE -> NARROW + "%";
            case POINTS -> NARROW + "pp";
            case NUMBER, COUNT -> "";
        };
    }

    private String digits(double value) {
        return switch (this) {
            case SHARE -> percent(100 * value);
            case POINTS -> (rounded(100 * value) > 0 ? "+" : "") + minus(fixed(100 * value, 1));
            case NUMBER -> minus(fixed(value, 2));
            case COUNT -> minus(String.format(Locale.ROOT, "%,.0f", value));
        };
    }

    /** One digit, two below one per cent; what is not quite none or all is never written as 0 or 100. */
    private static String percent(double percent) {
        if (percent > 0 && percent < 0.005) {
            return "<0.01";
        }
        if (percent < 100 && percent >= 99.95) {
            return ">99.9";
        }
        return minus(fixed(percent, percent > 0 && percent < 0.995 ? 2 : 1));
    }

    private static String fixed(double value, int digits) {
        String text = String.format(Locale.ROOT, "%,." + digits + "f", value);
        return text.matches("-[0.]+") ? text.substring(1) : text;
    }

    private static double rounded(double value) {
        return Math.round(value * 10) / 10.0;
    }

    private static String minus(String number) {
        return number.replace('-', '\u2212');
    }
}
