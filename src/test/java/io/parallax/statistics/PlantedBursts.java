package io.parallax.statistics;

import java.util.SplittableRandom;

/** Simulated series of 20 to 120 periods with 30 to 300 units each, without a burst or with one of one to four periods. */
final class PlantedBursts {
    private PlantedBursts() {}

    /** Share of series without a burst in which one is found; half of them scatter more than chance has it. */
    static double falseAlarms(int series, long seed) {
        var random = new SplittableRandom(seed);
        int alarms = 0;
        for (int i = 0; i < series; i++) {
            double share = 0.02 * Math.pow(20, random.nextDouble());
            var counts = counts(random, random.nextInt(20, 121), share, -1, 0, 1);
            alarms += new BurstStates(counts[0], counts[1]).runs().isEmpty() ? 0 : 1;
        }
        return (double) alarms / series;
    }

    /** Share of planted bursts, of three times 5 to 15 %, that are found, each overlapping what was planted. */
    static double power(int series, long seed) {
        var random = new SplittableRandom(seed);
        int found = 0;
        for (int i = 0; i < series; i++) {
            int periods = random.nextInt(20, 121);
            int at = random.nextInt(periods - 4);
            int length = random.nextInt(1, 5);
            var counts = counts(random, periods, 0.05 * Math.pow(3, random.nextDouble()), at, length, 3);
            found += new BurstStates(counts[0], counts[1])
                            .runs().stream().anyMatch(run -> run.begin() < at + length && run.end() > at)
                    ? 1
                    : 0;
        }
        return (double) found / series;
    }

    private static double[][] counts(
            SplittableRandom random, int periods, double share, int at, int length, double times) {
        double spread = random.nextBoolean() ? 0 : 0.15;
        int usual = random.nextInt(30, 301);
        var counts = new double[2][periods];
        for (int period = 0; period < periods; period++) {
            boolean isBurst = at >= 0 && period >= at && period < at + length;
            double level = share
                    * (isBurst ? times : 1)
                    * (1 + spread * (random.doubles(12).sum() - 6));
            int units = Math.max(1, (int) (usual * (0.8 + 0.4 * random.nextDouble())));
            counts[1][period] = units;
            counts[0][period] =
                    random.doubles(units).filter(each -> each < level).count();
        }
        return counts;
    }
}
