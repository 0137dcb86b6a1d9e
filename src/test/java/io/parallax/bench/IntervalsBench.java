package io.parallax.bench;

import io.parallax.statistics.ClusterSums;
import io.parallax.statistics.Interval;
import io.parallax.statistics.PlantedDifferences;
import io.parallax.statistics.PlantedTrends;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
import java.util.function.ToIntFunction;

/**
 * How often 95 % intervals hold the true share, over simulated outlets with planted syndication.
 *
 * <p>A cell is a number of stories, a law of copies a story (1 to 500), how many copies keep what the story says, and a band
 * of true shares. Each corpus of a cell draws its share from the band, log-uniformly: the coverage at one share of one
 * size is a saw-tooth for any interval (Brown, Cai and DasGupta 2001), its mean over a band is what a reader meets. Cells
 * hold 5 to 2,000 articles. {@code naive} takes articles as independent. Then {@link CorrectionCells}: shares
 * corrected for a detector's errors. {@code --seed N} takes designs at random instead
 * ({@link RandomDesigns}), so that no method can be fitted to the cells.
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
    record Cell(int stories, String copies, double keep, double low, double high, double ours, double naive) {
        @Override
        public String toString() {
            return String.format(
                    Locale.ROOT,
                    "%7d  %-10s  %4.2f  %.3f-%.2f  %.3f  %.3f%s",
                    stories,
                    copies,
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
        var options = Arrays.asList(args);
        long seed = options.contains("--seed") ? Long.parseLong(options.get(options.indexOf("--seed") + 1)) : 0;
        var cells = seed == 0 ? cells(5_000, 20250318) : RandomDesigns.cells(150, 3_000, seed);
        if (!options.contains("--json")) {
            System.out.println("stories  copies      keep  share       ours   naive");
            cells.forEach(System.out::println);
        }
        var corrections = CorrectionCells.cells(3_000, 20250318 + seed);
        if (!options.contains("--json")) {
            System.out.println("\ncoded  sample  copies  share");
            corrections.forEach(System.out::println);
        }
        var fdr = PlantedDifferences.rates(300, 4, 0.35, 20250318 + seed);
        System.out.println(json(
                cells.stream().filter(cell -> cell.stories() >= FEWEST_STORIES).toList(),
                fdr,
                corrections.stream().filter(CorrectionCells.Cell::isJudged).toList()));
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
                        var design = new Design(
                                stories,
                                copies.name().toLowerCase(Locale.ROOT),
                                copies::draw,
                                keep,
                                0,
                                band[0],
                                band[1]);
                        cells.add(cell(design, corpora, random.split()));
                    }
                }
            }
        }
        return cells;
    }

    /**
     * How corpora of a cell are drawn.
     *
     * @param copies articles a story
     * @param keep of a carrying story, how many copies carry
     * @param stray of another story, how many copies carry
     */
    record Design(
            int stories,
            String name,
            ToIntFunction<SplittableRandom> copies,
            double keep,
            double stray,
            double low,
            double high) {

        /** An outlet of which {@code share} of articles are expected to carry. */
        ClusterSums corpus(double share, SplittableRandom random) {
            double strays = Math.min(stray, share / 4);
            double carrying = (share - strays) / (keep - strays);
            long[] sums = new long[5];
            for (int story = 0; story < stories; story++) {
                long m = copies.applyAsInt(random);
                long y = kept(m, random.nextDouble() < carrying ? keep : strays, random);
                sums[0] += m;
                sums[1] += y;
                sums[2] += y * y;
                sums[3] += m * y;
                sums[4] += m * m;
            }
            return new ClusterSums(sums[0], sums[1], stories, sums[2], sums[3], sums[4]);
        }

        private static long kept(long copies, double keep, SplittableRandom random) {
            if (keep == 0 || keep == 1) {
                return keep == 1 ? copies : 0;
            }
            return random.longs(copies)
                    .filter(bits -> (bits >>> 11) * 0x1p-53 < keep)
                    .count();
        }
    }

    static Cell cell(Design design, int corpora, SplittableRandom random) {
        int ours = 0;
        int naive = 0;
        for (int i = 0; i < corpora; i++) {
            double share = design.low() * Math.pow(design.high() / design.low(), random.nextDouble());
            var sums = design.corpus(share, random);
            ours += holds(Interval.of(sums), share);
            naive += holds(Interval.of(ClusterSums.independent(sums.n(), sums.nWith())), share);
        }
        return new Cell(
                design.stories(),
                design.name(),
                design.keep(),
                design.low(),
                design.high(),
                (double) ours / corpora,
                (double) naive / corpora);
    }

    private static int holds(Interval interval, double share) {
        return interval.low() <= share && share <= interval.high() ? 1 : 0;
    }

    private static String json(
            List<Cell> cells, PlantedDifferences.Rates rates, List<CorrectionCells.Cell> corrections) {
        var corrected = corrections.stream()
                .mapToDouble(CorrectionCells.Cell::corrected)
                .summaryStatistics();
        var ours = cells.stream().mapToDouble(Cell::ours).summaryStatistics();
        return String.format(
                Locale.ROOT,
                "{\"cells\":%d,\"ours_min\":%.4f,\"ours_max\":%.4f,\"ours_mean\":%.4f,\"naive_min\":%.4f,"
                        + "\"outside\":%d,\"fdr\":%.4f,\"fdr_power\":%.4f,"
                        + "\"false_alarms\":%.4f,\"power\":%.4f,"
                        + "\"corrected_min\":%.4f,\"corrected_max\":%.4f,\"corrected_cells\":%d,"
                        + "\"uncorrected_max\":%.4f,\"corrected_width\":%.4f,\"corrected_wider\":%.4f}",
                cells.size(),
                ours.getMin(),
                ours.getMax(),
                ours.getAverage(),
                cells.stream().mapToDouble(Cell::naive).min().orElseThrow(),
                cells.stream()
                        .filter(cell -> cell.ours() < 0.93 || cell.ours() > 0.97)
                        .count(),
                rates.found(),
                rates.power(),
                PlantedTrends.falseAlarms(4_000, 20250318),
                PlantedTrends.power(2_000, 20250318),
                corrected.getMin(),
                corrected.getMax(),
                corrections.size(),
                corrections.stream()
                        .mapToDouble(CorrectionCells.Cell::raw)
                        .max()
                        .orElseThrow(),
                corrections.stream()
                        .mapToDouble(CorrectionCells.Cell::width)
                        .max()
                        .orElseThrow(),
                corrections.stream()
                        .mapToDouble(CorrectionCells.Cell::wider)
                        .max()
                        .orElseThrow());
    }
}
