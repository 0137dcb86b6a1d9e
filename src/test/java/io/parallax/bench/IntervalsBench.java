package io.parallax.bench;

import io.parallax.statistics.ClusterSums;
import io.parallax.statistics.Interval;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;

/**
 * How often 95 % intervals hold the true share, over simulated outlets with planted syndication.
 *
 * <p>A cell is a number of stories, a law of copies a story (1 to 500), how many copies keep what the story says, and a band
 * of true shares. Each corpus of a cell draws its share from the band, log-uniformly: the coverage at one share of one
 * size is a saw-tooth for any interval (Brown, Cai and DasGupta 2001), its mean over a band is what a reader meets. Cells
 * hold 5 to 2,000 articles. {@code naive} takes articles as independent.
 */
public final class IntervalsBench {
    private static final int[] STORIES = {5, 20, 40, 100, 300, 1_000, 2_000};
    private static final double[][] BANDS = {{0.005, 0.05}, {0.05, 0.2}, {0.2, 0.6}};
    private static final double[] KEEPS = {1, 0.9};
    private static final int MOST_ARTICLES = 2_000;
    private static final int FEWEST_STORIES = 20;

    /** How many articles a story has. */
    enum Copies {
        NONE,
        TEN,
        FIFTY,
        /** Most stories few, 4 on average. */
        GEOMETRIC,
        /** 1 to 50, each size half as likely as half the size. */
        SKEWED_50,
        /** 1 to 500, heavier in the small ones. */
        SKEWED_500;

        int draw(SplittableRandom random) {
            return switch (this) {
                case NONE -> 1;
                case TEN -> 10;
                case FIFTY -> 50;
                case GEOMETRIC -> 1 + (int) (Math.log(1 - random.nextDouble()) / Math.log(0.75));
                case SKEWED_50 -> (int) Math.pow(51, random.nextDouble());
                case SKEWED_500 -> power(random.nextDouble());
            };
        }

        /** Density as size^-1.5 on 1 to 500. */
        private static int power(double u) {
            return (int) Math.pow(1 - u * (1 - 1 / Math.sqrt(501)), -2);
        }

        double mean() {
            var random = new SplittableRandom(11);
            long sum = 0;
            for (int i = 0; i < 20_000; i++) {
                sum += draw(random);
            }
            return sum / 20_000.0;
        }
    }

    /** One cell and what was found there. */
    record Cell(int stories, Copies copies, double keep, double low, double high, double ours, double naive) {
        @Override
        public String toString() {
            return String.format(
                    Locale.ROOT,
                    "%7d  %-10s  %4.1f  %.3f-%.2f  %.3f  %.3f%s",
                    stories,
                    copies.name().toLowerCase(Locale.ROOT),
                    keep,
                    low,
                    high,
                    ours,
                    naive,
                    stories >= FEWEST_STORIES && (ours < 0.93 || ours > 0.97) ? "  outside 93-97 %" : "");
        }
    }

    private IntervalsBench() {}

    public static void main(String[] args) {
        var cells = cells(5_000, 20250318);
        if (!Arrays.asList(args).contains("--json")) {
            System.out.println("stories  copies      keep  share       ours   naive");
            cells.forEach(System.out::println);
        }
        System.out.println(json(
                cells.stream().filter(cell -> cell.stories() >= FEWEST_STORIES).toList()));
    }

    static List<Cell> cells(int corpora, long seed) {
        var cells = new ArrayList<Cell>();
        var random = new SplittableRandom(seed);
        for (var copies : Copies.values()) {
            for (int stories : STORIES) {
                if (stories * copies.mean() > MOST_ARTICLES) {
                    continue;
                }
                for (double keep : copies == Copies.NONE ? new double[] {1} : KEEPS) {
                    for (double[] band : BANDS) {
                        cells.add(cell(stories, copies, keep, band, corpora, random.split()));
                    }
                }
            }
        }
        return cells;
    }

    private static Cell cell(
            int stories, Copies copies, double keep, double[] band, int corpora, SplittableRandom random) {
        int ours = 0;
        int naive = 0;
        for (int i = 0; i < corpora; i++) {
            double share = band[0] * Math.pow(band[1] / band[0], random.nextDouble());
            var sums = corpus(stories, copies, keep, share / keep, random);
            ours += holds(Interval.of(sums), share);
            naive += holds(Interval.of(ClusterSums.independent(sums.n(), sums.nWith())), share);
        }
        return new Cell(stories, copies, keep, band[0], band[1], (double) ours / corpora, (double) naive / corpora);
    }

    /** An outlet whose stories carry with the given probability; a carrying story's copies keep it independently. */
    private static ClusterSums corpus(int stories, Copies copies, double keep, double share, SplittableRandom random) {
        long[] sums = new long[5];
        for (int story = 0; story < stories; story++) {
            long m = copies.draw(random);
            long y = random.nextDouble() < share ? kept(m, keep, random) : 0;
            sums[0] += m;
            sums[1] += y;
            sums[2] += y * y;
            sums[3] += m * y;
            sums[4] += m * m;
        }
        return new ClusterSums(sums[0], sums[1], stories, sums[2], sums[3], sums[4]);
    }

    private static long kept(long copies, double keep, SplittableRandom random) {
        return keep == 1
                ? copies
                : random.longs(copies)
                        .filter(bits -> (bits >>> 11) * 0x1p-53 < keep)
                        .count();
    }

    private static int holds(Interval interval, double share) {
        return interval.low() <= share && share <= interval.high() ? 1 : 0;
    }

    private static String json(List<Cell> cells) {
        var ours = cells.stream().mapToDouble(Cell::ours).summaryStatistics();
        return String.format(
                Locale.ROOT,
                "{\"cells\":%d,\"ours_min\":%.4f,\"ours_max\":%.4f,\"ours_mean\":%.4f,\"naive_min\":%.4f}",
                cells.size(),
                ours.getMin(),
                ours.getMax(),
                ours.getAverage(),
                cells.stream().mapToDouble(Cell::naive).min().orElseThrow());
    }
}
