package io.parallax.codings;

import java.util.List;

/**
 * What a detector gets right, by design weight over all sentences.
 *
 * @param precision of the sentences it says yes to, the share that people do; null where none was coded
 * @param recall of the sentences people say yes to, the share that it does; null where there is none or a layer lacks codings
 * @param f1 their harmonic mean, 2 TP / (found + true); null where recall is
 */
record Accuracy(Measured precision, Measured recall, Measured f1) {

    /** A share with its 95 % interval. */
    record Measured(double value, double low, double high) {}

    /**
     * Precision's interval is the {@link ScoreInterval} of the cells with a yes. Recall is 1 / (1 + missed / right) and F1 2 /
     * (1 + (found + missed) / right), both falling in a {@link Ratio} of parts that come from different sentences.
     */
    static Accuracy of(List<Layer> layers) {
        double n = layers.stream().mapToLong(Layer::n).sum();
        double found = layers.stream().mapToLong(Layer::nFound).sum();
        if (found == 0 && layers.stream().noneMatch(Layer::isCoded)) {
            return new Accuracy(null, null, null);
        }
        var right = known(layers, true, n);
        boolean judged =
                layers.stream().flatMap(layer -> layer.coded().stream()).anyMatch(Judged::isFound);
        var precision = judged && found > 0 ? scaled(right, n / found) : null;
        if (!layers.stream().allMatch(layer -> layer.n() == 0 || layer.isCoded())) {
            return new Accuracy(precision, null, null);
        }
        var missed = known(layers, false, n);
        return new Accuracy(precision, recall(right, missed), f1(right, missed, found / n));
    }

    private static Measured recall(Ratio.Known right, Ratio.Known missed) {
        if (right.value() + missed.value() == 0) {
            return null;
        } else if (right.value() >= missed.value()) {
            var ratio = Ratio.of(missed, right);
            return new Measured(1 / (1 + ratio.value()), 1 / (1 + ratio.high()), 1 / (1 + ratio.low()));
        }
        var ratio = Ratio.of(right, missed);
        return new Measured(part(ratio.value()), part(ratio.low()), part(ratio.high()));
    }

    private static double part(double odds) {
        return Double.isInfinite(odds) ? 1 : odds / (1 + odds);
    }

    private static Measured f1(Ratio.Known right, Ratio.Known missed, double found) {
        if (found + missed.value() == 0) {
            return null;
        }
        var rest = new Ratio.Known(
                found + missed.value(),
                new ScoreInterval(
                        found + missed.interval().low(),
                        found + missed.interval().high()));
        var ratio = Ratio.of(right, rest);
        return new Measured(twice(ratio.value()), twice(ratio.low()), Math.min(1, twice(ratio.high())));
    }

    /** 2 TP / (found + TP + missed) from TP / (found + missed). */
    private static double twice(double ratio) {
        return Double.isInfinite(ratio) ? 1 : 2 * ratio / (1 + ratio);
    }

    /** The part of all sentences that people say yes to and the detector says yes, or no, to. */
    private static Ratio.Known known(List<Layer> layers, boolean isFound, double n) {
        var cells = layers.stream()
                .map(layer -> layer.clustered(isFound))
                .filter(cell -> cell.n() > 0)
                .toArray(Cell[]::new);
        var weights = new double[cells.length];
        double value = 0;
        for (int i = 0; i < cells.length; i++) {
            weights[i] = cells[i].n() / n;
            value += weights[i] * cells[i].share();
        }
        return new Ratio.Known(value, ScoreInterval.of(cells, weights));
    }

    private static Measured scaled(Ratio.Known part, double by) {
        return new Measured(
                part.value() * by, part.interval().low() * by, part.interval().high() * by);
    }
}
