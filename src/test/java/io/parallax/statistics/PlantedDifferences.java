package io.parallax.statistics;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/**
 * Simulated corpora in which it is known which outlets differ: some framings are equally frequent everywhere, others more
 * frequent in half of the outlets; outlets share wire stories and print copies.
 */
public final class PlantedDifferences {
    private static final int OWN = 80;
    private static final int WIRE = 30;
    private static final double SHARE = 0.15;

    private PlantedDifferences() {}

    /** A pair tested, and whether the two truly are the same. */
    private record Tested(double p, double q, boolean isNull) {}

    /**
     * @param found mean share of truly equal pairs among those below q = 0.05, 0 where none is: the false discovery rate
     * @param power share of the truly different pairs that are found
     */
    public record Rates(double found, double power) {}

    /** Over corpora of 8 outlets and 10 framings, of which {@code planted} differ. */
    public static Rates rates(int corpora, int planted, double effect, long seed) {
        var random = new SplittableRandom(seed);
        double falsely = 0;
        long different = 0;
        long hit = 0;
        for (int i = 0; i < corpora; i++) {
            var tests = new ArrayList<Tested>();
            for (int framing = 0; framing < 10; framing++) {
                tests.addAll(framing(framing < planted ? effect : 0, random.split()));
            }
            var found =
                    FalseDiscoveries.adjusted(tests, Tested::p, (row, q) -> new Tested(row.p, q, row.isNull)).stream()
                            .filter(row -> row.q < 0.05)
                            .toList();
            falsely += found.isEmpty()
                    ? 0
                    : (double) found.stream().filter(Tested::isNull).count() / found.size();
            different += tests.stream().filter(row -> !row.isNull).count();
            hit += found.stream().filter(row -> !row.isNull).count();
        }
        return new Rates(falsely / corpora, different == 0 ? Double.NaN : (double) hit / different);
    }

    /** All pairs of 8 outlets, the odd ones of which carry the framing more often by {@code effect} in what is their own. */
    private static List<Tested> framing(double effect, SplittableRandom random) {
        int outlets = 8;
        var own = new ClusterSums[outlets];
        var shared = new SharedSums[outlets][outlets];
        for (int a = 0; a < outlets; a++) {
            own[a] = ClusterSums.none();
            for (int b = 0; b < outlets; b++) {
                shared[a][b] = SharedSums.none();
            }
            for (int story = 0; story < OWN; story++) {
                long copies = copies(random);
                boolean carries = random.nextDouble() < SHARE + (a % 2 == 1 ? effect : 0);
                own[a] = own[a].with(copies, carries ? copies : 0);
            }
        }
        for (int story = 0; story < WIRE; story++) {
            wire(own, shared, random.nextDouble() < SHARE, random);
        }
        var tests = new ArrayList<Tested>();
        for (int a = 0; a < outlets; a++) {
            for (int b = a + 1; b < outlets; b++) {
                double p = Difference.of(own[a], own[b], shared[a][b]).p();
                tests.add(new Tested(p, p, effect == 0 || (a - b) % 2 == 0));
            }
        }
        return tests;
    }

    /** A story that each outlet has with one chance in two. */
    private static void wire(ClusterSums[] own, SharedSums[][] shared, boolean carries, SplittableRandom random) {
        long[] copies = new long[own.length];
        for (int a = 0; a < own.length; a++) {
            copies[a] = random.nextBoolean() ? copies(random) : 0;
            own[a] = copies[a] == 0 ? own[a] : own[a].with(copies[a], carries ? copies[a] : 0);
        }
        for (int a = 0; a < own.length; a++) {
            for (int b = 0; b < own.length; b++) {
                shared[a][b] =
                        shared[a][b].with(copies[a], carries ? copies[a] : 0, copies[b], carries ? copies[b] : 0);
            }
        }
    }

    /** 1 to 20, each size half as likely as half the size. */
    private static long copies(SplittableRandom random) {
        return (long) Math.pow(20, random.nextDouble());
    }
}
