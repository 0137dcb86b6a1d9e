package io.parallax.statistics;

import java.util.Arrays;

/** What daily counts have that comes back every week or lasts, so that it can be taken away. */
final class Rhythm {
    private static final int WEEK = 7;

    private Rhythm() {}

    /**
     * Square roots of the counts, less the mean of their weekday, then of their block of days.
     *
     * @param known other days are left out of all means, and 0
     * @param block days
     */
    static double[] without(long[] counts, boolean[] known, int block) {
        var roots = Arrays.stream(counts).mapToDouble(Math::sqrt).toArray();
        var weekdays = new int[counts.length];
        var blocks = new int[counts.length];
        for (int day = 0; day < counts.length; day++) {
            weekdays[day] = day % WEEK;
            blocks[day] = day / block;
        }
        return lessMeans(lessMeans(roots, known, weekdays), known, blocks);
    }

    private static double[] lessMeans(double[] values, boolean[] known, int[] groups) {
        var sums = new double[values.length + WEEK];
        var days = new int[values.length + WEEK];
        for (int day = 0; day < values.length; day++) {
            sums[groups[day]] += known[day] ? values[day] : 0;
            days[groups[day]] += known[day] ? 1 : 0;
        }
        var rest = new double[values.length];
        for (int day = 0; day < values.length; day++) {
            rest[day] = known[day] ? values[day] - sums[groups[day]] / days[groups[day]] : 0;
        }
        return rest;
    }
}
