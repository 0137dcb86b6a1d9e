package io.parallax.statistics;

import java.util.List;
import java.util.SplittableRandom;

/** Simulated series of which it is known where, if anywhere, their share changes. */
public final class PlantedTrends {
    private PlantedTrends() {}

    /** Share of series without a change in which one is found. 20 to 120 periods, of which an outage took up to five. */
    public static double falseAlarms(int series, long seed) {
        var random = new SplittableRandom(seed);
        int alarms = 0;
        for (int i = 0; i < series; i++) {
            int periods = random.nextInt(20, 121) - random.nextInt(6);
            double share = 0.02 * Math.pow(20, random.nextDouble());
            alarms += found(series(random, periods, periods, share, 50)).isEmpty() ? 0 : 1;
        }
        return (double) alarms / series;
    }

    /**
     * Share of series whose doubling is found within one period of where it is. 26 to 104 periods of 150 to 450 units (a
     * newsroom's week), from 5 to 20 % to twice that; at least eight periods on either side.
     */
    public static double power(int series, long seed) {
        var random = new SplittableRandom(seed);
        int hits = 0;
        for (int i = 0; i < series; i++) {
            int periods = random.nextInt(26, 105);
            int at = random.nextInt(8, periods - 8);
            double share = 0.05 * Math.pow(4, random.nextDouble());
            hits += found(series(random, periods, at, share, 150)).stream()
                            .anyMatch(change -> Math.abs(change.at() - at) <= 1)
                    ? 1
                    : 0;
        }
        return (double) hits / series;
    }

    /** Of the series in which a change is found at all, the share whose interval holds it. */
    static double dated(int series, long seed) {
        var random = new SplittableRandom(seed);
        int held = 0;
        int all = 0;
        for (int i = 0; i < series; i++) {
            int at = random.nextInt(8, 30);
            for (var change : found(series(random, 38, at, 0.1, 100))) {
                held += change.earliest() <= at && at <= change.latest() ? 1 : 0;
                all++;
            }
        }
        return (double) held / all;
    }

    private static List<ChangePoints.Change> found(double[][] series) {
        return new ChangePoints(series[0], series[1]).changes();
    }

    /** From {@code at} on twice the share; each period's own share scatters about it, in half of the series. */
    private static double[][] series(SplittableRandom random, int periods, int at, double share, int fewest) {
        double spread = random.nextBoolean() ? 0 : 0.15;
        int usual = random.nextInt(fewest, 3 * fewest + 1);
        var series = new double[2][periods];
        for (int period = 0; period < periods; period++) {
            double level = share * (period < at ? 1 : 2);
            double own = Math.min(0.95, Math.max(0, level * (1 + spread * gauss(random))));
            int units = Math.max(1, (int) (usual * (0.8 + 0.4 * random.nextDouble())));
            series[1][period] = units;
            series[0][period] = random.doubles(units).filter(each -> each < own).count();
        }
        return series;
    }

    private static double gauss(SplittableRandom random) {
        return random.doubles(12).sum() - 6;
    }
}
