package io.parallax.report;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A number with its interval and what it rests on; the three are always shown together. The report computes none of them.
 *
 * @param unit how it is written
 * @param value the number, NaN where there is none: then {@code n/a} is shown
 * @param low lower end of the interval, NaN where there is none
 * @param high upper end, NaN with it, {@code low <= high}
 * @param base what it rests on, for the reader: {@code 37 of 301}, {@code n = 301}; empty where that would say nothing
 */
public record Estimate(Unit unit, double value, double low, double high, String base) {
    public Estimate {
        if (low > high) {
            throw new IllegalArgumentException(
                    "An interval from " + low + " to " + high + " runs backwards; give its lower end first.");
        }
    }

    /** A share; n/a at 0 of 0 or where {@code share} is null. Ends may be null: then none are drawn. */
    public static Estimate share(long with, long of, Double share, Double low, Double high) {
        String base = Unit.count(with) + " of " + Unit.count(of);
        return of == 0 ? none(Unit.SHARE, base) : known(Unit.SHARE, share, low, high, base);
    }

    /** A plain share without an interval; n/a at 0 of 0. */
    public static Estimate share(long with, long of) {
        return share(with, of, of == 0 ? null : (double) with / of, null, null);
    }

    /** A difference of shares in [-1, 1] that rests on {@code n} articles; null where there is none. */
    public static Estimate points(Double difference, Double low, Double high, long n) {
        return known(Unit.POINTS, difference, low, high, "n = " + Unit.count(n));
    }

    /** Any other number: a mean, a rate, an F1; null where there is none. */
    public static Estimate number(Double value, Double low, Double high, long n) {
        return n == 0 ? none(Unit.NUMBER, "n = 0") : known(Unit.NUMBER, value, low, high, "n = " + Unit.count(n));
    }

    /** A count, which needs neither interval nor base. */
    public static Estimate count(long n) {
        return new Estimate(Unit.COUNT, n, Double.NaN, Double.NaN, "");
    }

    public boolean isKnown() {
        return !Double.isNaN(value);
    }

    boolean hasInterval() {
        return isKnown() && !Double.isNaN(low) && !Double.isNaN(high);
    }

    /** The number as a reader is shown it, {@code 12.3 %}; n/a where there is none. */
    public String valueText() {
        return unit.write(value);
    }

    /** Its interval as a reader is shown it, {@code 10.1-14.8 %}; empty where there is none. */
    public String intervalText() {
        return hasInterval() ? unit.write(low, high) : "";
    }

    /** All of it in one line: {@code 12.3 % (10.1-14.8 %), 37 of 301}. */
    String sentence() {
        String interval = hasInterval() ? " (" + intervalText() + ")" : "";
        return valueText() + interval + (base.isEmpty() ? "" : ", " + base);
    }

    Map<String, Object> json() {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("v", value);
        json.put("lo", hasInterval() ? low : Double.NaN);
        json.put("hi", hasInterval() ? high : Double.NaN);
        json.put("value", valueText());
        json.put("interval", intervalText());
        json.put("base", base);
        return json;
    }

    private static Estimate none(Unit unit, String base) {
        return new Estimate(unit, Double.NaN, Double.NaN, Double.NaN, base);
    }

    private static Estimate known(Unit unit, Double value, Double low, Double high, String base) {
        return new Estimate(unit, orNone(value), orNone(low), orNone(high), base);
    }

    private static double orNone(Double value) {
        return value == null ? Double.NaN : value;
    }
}
