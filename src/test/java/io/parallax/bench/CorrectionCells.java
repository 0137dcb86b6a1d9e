package io.parallax.bench;

import io.parallax.codings.PlantedErrors;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;

/**
 * How often the corrected interval holds the true share, over cells of samples: of 200 to 800 sentences, by verdict or at
 * random, of stories of 1 or 5 copies, for rare, medium and frequent framings. Each corpus of a cell draws share, precision
 * and misses anew, for the reason that {@link IntervalsBench} gives.
 */
final class CorrectionCells {
    private static final int[] CODED = {200, 400, 800};
    private static final int[] COPIES = {1, 5};
    private static final double[][] BANDS = {{0.01, 0.03}, {0.03, 0.1}, {0.1, 0.25}};

    private static final int FEWEST = 20;

    private CorrectionCells() {}

    /**
     * One cell and what was found there.
     *
     * @param corrected coverage of the corrected interval
     * @param raw coverage of the raw one
     * @param bias mean size of the raw share's error, as a share of the truth
     * @param width mean width of the corrected interval over that of the coded sample alone
     * @param wider share of corpora in which it is wider
     */
    record Cell(
            int coded,
            boolean isStratified,
            int copies,
            double low,
            double high,
            double corrected,
            double raw,
            double bias,
            double width,
            double wider) {
        /** Whether a sample at random holds twenty mentions or so, as cells of stories must hold twenty: with few any interval for a share
         * holds too often. By verdict it always does. */
        boolean isJudged() {
            return isStratified || coded * Math.sqrt(low * high) >= FEWEST;
        }

        boolean isOutside() {
            return isJudged() && (corrected < 0.93 || corrected > 0.97);
        }

        @Override
        public String toString() {
            return String.format(
                    Locale.ROOT,
                    "%5d  %-10s  %2d  %.2f-%.2f  corrected %.3f  raw %.3f  bias %.2f  width %.2f  wider %.3f%s",
                    coded,
                    isStratified ? "by verdict" : "at random",
                    copies,
                    low,
                    high,
                    corrected,
                    raw,
                    bias,
                    width,
                    wider,
                    isOutside() ? "  outside 93-97 %" : "");
        }
    }

    static List<Cell> cells(int corpora, long seed) {
        var random = new SplittableRandom(seed);
        var cells = new ArrayList<Cell>();
        for (int coded : CODED) {
            for (boolean isStratified : new boolean[] {true, false}) {
                for (int copies : COPIES) {
                    for (var band : BANDS) {
                        cells.add(cell(coded, isStratified, copies, band, corpora, random.split()));
                    }
                }
            }
        }
        return cells;
    }

    private static Cell cell(
            int coded, boolean isStratified, int copies, double[] band, int corpora, SplittableRandom random) {
        int corrected = 0;
        int raw = 0;
        int wider = 0;
        double bias = 0;
        double width = 0;
        double alone = 0;
        for (int i = 0; i < corpora; i++) {
            double found = between(band[0], band[1], random);
            var design = new PlantedErrors.Design(
                    coded * 20,
                    copies,
                    found,
                    0.5 + 0.45 * random.nextDouble(),
                    between(0.1, 2, random) * found,
                    coded,
                    isStratified);
            var trial = PlantedErrors.trial(design, random);
            corrected += trial.holds() ? 1 : 0;
            raw += trial.rawHolds() ? 1 : 0;
            wider += trial.width() > trial.widthAlone() + 1e-12 ? 1 : 0;
            bias += Math.abs(trial.bias());
            width += trial.width();
            alone += trial.widthAlone();
        }
        double n = corpora;
        return new Cell(
                coded,
                isStratified,
                copies,
                band[0],
                band[1],
                corrected / n,
                raw / n,
                bias / n,
                width / alone,
                wider / n);
    }

    private static double between(double low, double high, SplittableRandom random) {
        return low * Math.pow(high / low, random.nextDouble());
    }
}
