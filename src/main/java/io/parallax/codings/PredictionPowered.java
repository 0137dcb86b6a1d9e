package io.parallax.codings;

import java.util.List;

/**
 * A share of all sentences, from the detector's word on all and people's on a sample: prediction-powered inference
 * (Angelopoulos, Bates, Fannjiang, Jordan and Zrnic 2023, Science 382), power-tuned (PPI++: Angelopoulos, Duchi and Zrnic
 * 2023, section 4), for a sample that was drawn from the same sentences, by layers.
 *
 * <p>The estimate is lambda * F + sum over layers of W_h * mean_h(Y - lambda * f), with the detector's share F, its word f,
 * people's Y, means by design weight, and W_h the layer's share of sentences. Lambda minimises the variance and lies in
 * [0, 1]; at 0 it is the hand-coded sample alone. For one layer drawn at random it is PPI++ with the sentences that were not
 * drawn as the unlabelled ones, term by term.
 *
 * <p>The variance is the design's, with finite population correction and effective sizes for weights, plus what the corpus
 * itself would vary by if it were read again, which is where stories come in (two phases: Saerndal, Swensson and Wretman 1992,
 * section 9.3): sentences are drawn one by one, so given the corpus stories make no difference. The interval is {@link
 * ScoreInterval}'s over the layers' cells by verdict. Its standard error is nowhere more than that of the sample alone; where
 * a higher estimate makes it wider all the same, by a hundredth or so, it is drawn together to that width, which costs no
 * coverage that simulation would show ({@code jobs/bench intervals}).
 *
 * @param lambda how far the detector is trusted, in [0, 1]
 * @param share in [0, 1]
 * @param low of the 95 % interval
 * @param high of the 95 % interval
 */
record PredictionPowered(double lambda, double share, double low, double high) {

    /**
     * @param layers that hold all sentences between them, each with {@link Layer#isCoded}
     * @param corpusEffect how many articles' sentences say as much as one independent one, for stories that outlets share
     */
    static PredictionPowered of(List<Layer> layers, double corpusEffect) {
        var design = new Design(layers, corpusEffect);
        var alone = design.estimate(0);
        var tuned = design.estimate(design.lambda());
        return tuned.within(alone.width());
    }

    /** The hand-coded sample alone, by weight. */
    static PredictionPowered alone(List<Layer> layers, double corpusEffect) {
        return new Design(layers, corpusEffect).estimate(0);
    }

    /** Drawn together about the share to be no wider than this. */
    private PredictionPowered within(double widest) {
        double part = Math.min(1, widest / width());
        return part == 1
                ? this
                : new PredictionPowered(lambda, share, share - part * (share - low), share + part * (high - share));
    }

    double width() {
        return high - low;
    }

    /** The layers with what each adds to a variance; cells 2h are those the detector said no to, 2h + 1 yes. */
    private static final class Design {
        private final List<Layer> layers;
        private final double n;
        private final double corpusN;
        private final Cell[] cells;
        private final double[] weights;
        /** What a unit of variance in a layer adds to the estimate's. */
        private final double[] factors;

        Design(List<Layer> layers, double corpusEffect) {
            this.layers = layers.stream().filter(layer -> layer.n() > 0).toList();
            n = this.layers.stream().mapToLong(Layer::n).sum();
            corpusN = n / corpusEffect;
            cells = new Cell[2 * this.layers.size()];
            weights = new double[cells.length];
            for (int i = 0; i < cells.length; i++) {
                cells[i] = this.layers.get(i / 2).drawn(i % 2 == 1);
                weights[i] = cells[i].n() / n;
            }
            factors = this.layers.stream()
                    .mapToDouble(layer -> layer.n() / n * (layer.n() / n) * layer.unread() / Cell.drawnN(layer.coded()))
                    .toArray();
        }

        /** The least squares slope over all layers; 1 where the detector says the same throughout each. */
        double lambda() {
            double both = 0;
            double found = 0;
            for (int h = 0; h < layers.size(); h++) {
                double share = layers.get(h).share();
                double spread = factors[h] * share * (1 - share);
                both += spread * (cells[2 * h + 1].share() - cells[2 * h].share());
                found += spread;
            }
            return found == 0 ? 1 : Math.max(0, Math.min(1, both / found));
        }

        PredictionPowered estimate(double lambda) {
            double share = 0;
            for (var layer : layers) {
                share += layer.n() / n * (lambda * layer.share() + layer.rectifier(lambda));
            }
            double within = Math.max(0, Math.min(1, share));
            var interval = ScoreInterval.of(within, cells, weights, shares -> variance(shares, lambda));
            return new PredictionPowered(lambda, within, interval.low(), interval.high());
        }

        private double variance(double[] shares, double lambda) {
            double mean = 0;
            double sum = 0;
            for (int h = 0; h < layers.size(); h++) {
                double found = layers.get(h).share();
                double no = shares[2 * h];
                double yes = shares[2 * h + 1];
                double apart = yes - no - lambda;
                double spread =
                        found * yes * (1 - yes) + (1 - found) * no * (1 - no) + found * (1 - found) * apart * apart;
                sum += factors[h] * spread;
                mean += weights[2 * h] * no + weights[2 * h + 1] * yes;
            }
            return sum + mean * (1 - mean) / corpusN;
        }
    }
}
