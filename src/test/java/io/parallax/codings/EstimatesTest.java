package io.parallax.codings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Expected values are those of codings.R, in the resources beside; its comments say what is published. */
class EstimatesTest {

    /** So many units of one kind, no two of one story. */
    private static List<Judged> units(int n, double weight, boolean isFound, double coded) {
        var units = new ArrayList<Judged>();
        for (int i = 0; i < n; i++) {
            units.add(new Judged(weight + "/" + isFound + coded + i, weight, isFound, coded));
        }
        return units;
    }

    @SafeVarargs
    private static List<Judged> all(List<Judged>... parts) {
        return Stream.of(parts).flatMap(List::stream).toList();
    }

    private static Layer atRandom() {
        return new Layer(
                10_000,
                1_050,
                all(units(40, 1, true, 1), units(10, 1, true, 0), units(15, 1, false, 1), units(335, 1, false, 0)));
    }

    @Test
    void isPredictionPoweredInferenceForASampleFromAll() {
        var tuned = PredictionPowered.of(List.of(atRandom()), 1);
        var alone = PredictionPowered.alone(List.of(atRandom()), 1);
        assertThat(tuned.lambda()).isCloseTo(0.7571428571, within(1e-9));
        assertThat(tuned.share()).isCloseTo(0.1223571429, within(1e-9));
        assertThat(tuned.width()).isCloseTo(0.145971 - 0.098743, within(0.002));
        assertThat(alone.share()).isCloseTo(55 / 400.0, within(1e-12));
        assertThat(alone.width()).isCloseTo(0.171248 - 0.103752, within(0.002));
    }

    @Test
    void isWilsonsIntervalWhenTheDetectorSaysNothing() {
        var layer = new Layer(1_000_000, 0, all(units(5, 1, false, 1), units(95, 1, false, 0)));
        var wilson = io.parallax.statistics.Interval.of(0.05, 100);
        var found = PredictionPowered.of(List.of(layer), 1);
        assertThat(found.low()).isCloseTo(wilson.low(), within(1e-5));
        assertThat(found.high()).isCloseTo(wilson.high(), within(1e-5));
    }

    @Test
    void isTheTruthWhereAllWasCoded() {
        var layers = List.of(new Layer(10, 10, all(units(8, 1, true, 1), units(2, 1, true, 0))), other(90, 90));
        var found = PredictionPowered.of(layers, 1);
        assertThat(found.share()).isCloseTo(0.08, within(1e-12));
        assertThat(found.width())
                .as("what the corpus itself would vary by")
                .isCloseTo(wilsonWidth(0.08, 100), within(1e-6));
    }

    private static double wilsonWidth(double share, double n) {
        var wilson = io.parallax.statistics.Interval.of(share, n);
        return wilson.high() - wilson.low();
    }

    private static Layer other(long n, int coded) {
        return new Layer(n, 0, units(coded, (double) n / coded, false, 0));
    }

    @Test
    void asksWhatCouldHaveBeenMissedWhereNothingWas() {
        var layers = List.of(new Layer(100, 100, units(50, 2, true, 1)), other(9_900, 100));
        var found = PredictionPowered.of(layers, 1);
        assertThat(found.share()).isCloseTo(0.01, within(1e-12));
        assertThat(found.high()).isBetween(0.03, 0.06);
        assertThat(found.low()).isBetween(0.005, 0.01);
    }

    @Test
    void isNeverWiderThanTheSampleAloneAndHoldsItsEstimate() {
        var random = new SplittableRandom(3);
        for (int i = 0; i < 2_000; i++) {
            var layers = List.of(random(random), random(random));
            for (double effect : new double[] {1, 7}) {
                var tuned = PredictionPowered.of(layers, effect);
                double most = PredictionPowered.alone(layers, effect).width();
                assertThat(tuned.width()).isLessThanOrEqualTo(most + 1e-12);
                assertThat(tuned.share()).isBetween(tuned.low(), tuned.high());
                assertThat(tuned.low()).isNotNegative();
                assertThat(tuned.high()).isLessThanOrEqualTo(1 + 1e-9);
            }
        }
    }

    private static Layer random(SplittableRandom random) {
        var coded = new ArrayList<Judged>();
        for (int i = random.nextInt(2, 30); i > 0; i--) {
            coded.add(new Judged(
                    "s" + random.nextInt(20), 1 + random.nextInt(50), random.nextBoolean(), random.nextInt(3) / 2.0));
        }
        long n = coded.size() + random.nextLong(1_000);
        return new Layer(n, random.nextLong(n + 1), coded);
    }

    @Test
    void takesTheCopiesOfAStoryForOne() {
        var copies = new ArrayList<>(Collections.nCopies(50, new Judged("one", 1, true, 1)));
        copies.addAll(units(50, 1, true, 0));
        var apart = all(units(50, 1, true, 1), units(50, 1, true, 0));
        var clustered = Accuracy.of(List.of(new Layer(1_000, 1_000, copies))).precision();
        var independent = Accuracy.of(List.of(new Layer(1_000, 1_000, apart))).precision();
        assertThat(clustered.value()).isEqualTo(0.5);
        assertThat(clustered.high() - clustered.low()).isGreaterThan(2 * (independent.high() - independent.low()));
        var layers = List.of(new Layer(1_000, 1_000, apart));
        assertThat(PredictionPowered.of(layers, 50).width())
                .isGreaterThan(1.5 * PredictionPowered.of(layers, 1).width());
    }

    @Test
    void pullsTwoBinomialsAsTheirLikelihoodDoes() {
        var cells = new Cell[] {new Cell(100, 20, 16 / 20.0), new Cell(900, 80, 1 / 80.0)};
        var interval = ScoreInterval.of(cells, new double[] {0.1, 0.9});
        assertThat(interval.low()).isCloseTo(0.0661299, within(1e-6));
        assertThat(interval.high()).isCloseTo(0.1417267, within(1e-6));
    }

    @Test
    void dividesAsDonnerAndZou() {
        var ratio = Ratio.of(
                new Ratio.Known(0.02, new ScoreInterval(0.01, 0.05)),
                new Ratio.Known(0.1, new ScoreInterval(0.08, 0.12)));
        assertThat(ratio.low()).isCloseTo(0.09809370, within(1e-7));
        assertThat(ratio.high()).isCloseTo(0.51734160, within(1e-7));
    }

    @Test
    void correctsAsRoganAndGladenWithTheIntervalOfLangAndReiczigel() {
        var corrected = RoganGladen.of(
                new RoganGladen.Rate(0.15, 300), new RoganGladen.Rate(0.8, 50), new RoganGladen.Rate(0.95, 200));
        assertThat(corrected.share()).isCloseTo(0.1333333333, within(1e-9));
        assertThat(corrected.low()).isCloseTo(0.0682589524, within(1e-9));
        assertThat(corrected.high()).isCloseTo(0.2074647870, within(1e-9));
        var blind = RoganGladen.of(
                new RoganGladen.Rate(0.15, 300), new RoganGladen.Rate(0.1, 50), new RoganGladen.Rate(0.85, 200));
        assertThat(blind).isNull();
    }

    @Test
    void weighsPrecisionAndRecallByTheDesign() {
        var accuracy = Accuracy.of(List.of(
                new Layer(20, 20, all(units(18, 1, true, 1), units(2, 1, true, 0))),
                new Layer(1_000, 0, all(units(1, 10, false, 1), units(99, 10, false, 0)))));
        assertThat(accuracy.precision().value()).isCloseTo(0.9, within(1e-12));
        assertThat(accuracy.precision().low()).isCloseTo(0.69896635, within(1e-7));
        assertThat(accuracy.precision().high()).isCloseTo(0.97213352, within(1e-7));
        assertThat(accuracy.recall().value()).isCloseTo(18 / 28.0, within(1e-12));
        assertThat(accuracy.recall().low()).isCloseTo(0.24250590, within(1e-6));
        assertThat(accuracy.recall().high()).isCloseTo(0.91064475, within(1e-6));
        assertThat(accuracy.f1().value()).isCloseTo(2 * 18 / (20 + 28.0), within(1e-12));
        assertThat(accuracy.f1().low()).isLessThan(accuracy.f1().value());
        assertThat(accuracy.f1().high()).isGreaterThan(accuracy.f1().value()).isLessThanOrEqualTo(1);
    }

    @Test
    void knowsNoPrecisionOfWhatWasNeverFoundAndNoRecallOfWhatIsNotThere() {
        var accuracy = Accuracy.of(List.of(other(1_000, 100)));
        assertThat(accuracy.precision()).isNull();
        assertThat(accuracy.recall()).isNull();
    }
}
