package io.parallax.statistics;

import java.util.Arrays;
import java.util.SplittableRandom;

/**
 * Simulated pairs of outlets over 12 to 60 fortnights: news come and go with a season and a week, every outlet has its own
 * volume; in half of the pairs both react to the same news on the same day. Planted: b repeats what a had a day or two before.
 */
final class PlantedLeads {
    private PlantedLeads() {}

    /** Share of pairs with p below 0.05, of which neither leads. */
    static double falseAlarms(int pairs, long seed) {
        return found(pairs, seed, 0, false);
    }

    /** Share of pairs with p below 0.05 and the right sign, where b repeats {@code share} of a. */
    static double power(int pairs, long seed, double share) {
        return found(pairs, seed, share, true);
    }

    private static double found(int pairs, long seed, double repeats, boolean isSigned) {
        var random = new SplittableRandom(seed);
        int found = 0;
        for (int i = 0; i < pairs; i++) {
            int days = 14 * random.nextInt(12, 61) - random.nextInt(14);
            var counts = pair(random, days, repeats);
            var known = new boolean[days];
            Arrays.fill(known, true);
            int outage = random.nextInt(days - 20);
            Arrays.fill(known, outage, outage + random.nextInt(20), false);
            var lead = new Leads(counts[0], counts[1], known).found(i);
            found += lead.p() < 0.05 && (!isSigned || lead.lead() > 0) ? 1 : 0;
        }
        return (double) found / pairs;
    }

    private static long[][] pair(SplittableRandom random, int days, double repeats) {
        double volumeA = 0.5 + 4 * random.nextDouble();
        double volumeB = 0.3 + 3 * random.nextDouble();
        double common = random.nextInt(2) * 0.8;
        int later = random.nextInt(1, 3);
        var counts = new long[2][days];
        double news = 0;
        for (int day = 0; day < days; day++) {
            news = 0.6 * news + common * (random.doubles(12).sum() - 6);
            double level = Math.exp(0.5 * Math.sin(day / 40.0) + news / 2) * (day % 7 < 5 ? 1.2 : 0.5);
            counts[0][day] = poisson(random, volumeA * level);
            double repeated = day < later ? 0 : repeats * counts[0][day - later];
            counts[1][day] = poisson(random, volumeB * level * (repeats > 0 ? 0.5 : 1) + repeated);
        }
        return counts;
    }

    private static long poisson(SplittableRandom random, double mean) {
        double left = Math.exp(-Math.min(mean, 500));
        long count = 0;
        for (double product = random.nextDouble(); product > left; product *= random.nextDouble()) {
            count++;
        }
        return count;
    }
}
