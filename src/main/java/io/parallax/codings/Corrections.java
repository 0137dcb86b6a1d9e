package io.parallax.codings;

import io.parallax.codings.Checked.Question;
import io.parallax.codings.RoganGladen.Rate;
import io.parallax.statistics.Interval;
import java.util.ArrayList;
import java.util.List;

/** The prevalence of each framing as people would count it. */
public final class Corrections {
    private final Checked checked;
    private final Effect effect;

    /** How many sentences of a cell say as much as one independent one; at least 1, 1 where it is not known. */
    public interface Effect {
        double of(String framing, String outlet, String period);
    }

    private Corrections(Checked checked, Effect effect) {
        this.checked = checked;
        this.effect = effect;
    }

    /** By framing: all, each outlet, each period. */
    public static List<CorrectedPrevalence> of(Checked checked, Effect effect) {
        var corrections = new Corrections(checked, effect);
        return checked.sample().framings().stream()
                .sorted()
                .flatMap(framing -> corrections.framing(framing).stream())
                .toList();
    }

    private List<CorrectedPrevalence> framing(String framing) {
        var question = Question.framing(framing).withStances(checked.sample().carries());
        var errors = Errors.of(checked.layers(question, Checked.ALL, Checked.ALL));
        var rows = new ArrayList<CorrectedPrevalence>();
        for (var outlet : checked.outlets()) {
            rows.add(row(framing, outlet, Checked.ALL, question, errors));
        }
        for (var period : checked.periods()) {
            if (!period.equals(Checked.ALL)) {
                rows.add(row(framing, Checked.ALL, period, question, errors));
            }
        }
        return rows;
    }

    private CorrectedPrevalence row(String framing, String outlet, String period, Question question, Errors errors) {
        var layers = checked.layers(question, outlet, period);
        long n = layers.stream().mapToLong(Layer::n).sum();
        long nWith = layers.stream().mapToLong(Layer::nFound).sum();
        double times = effect.of(framing, outlet, period);
        var raw = Interval.of((double) nWith / n, n / times);
        boolean isCoded = layers.stream().allMatch(Layer::isCoded);
        var tuned = isCoded ? PredictionPowered.of(layers, times) : null;
        var alone = isCoded ? PredictionPowered.alone(layers, times) : null;
        var gladen = errors == null
                ? null
                : RoganGladen.of(new Rate(raw.share(), n / times), errors.recall(), errors.specificity());
        var sample = checked.sample();
        return new CorrectedPrevalence(
                framing,
                outlet,
                period,
                n,
                nWith,
                raw.share(),
                raw.low(),
                raw.high(),
                layers.stream().mapToLong(layer -> layer.coded().size()).sum(),
                isCoded ? tuned.share() : null,
                isCoded ? tuned.low() : null,
                isCoded ? tuned.high() : null,
                isCoded ? tuned.lambda() : null,
                isCoded ? alone.share() : null,
                isCoded ? alone.low() : null,
                isCoded ? alone.high() : null,
                gladen == null ? null : gladen.share(),
                gladen == null ? null : gladen.low(),
                gladen == null ? null : gladen.high(),
                sample.sampleId(),
                sample.codebook(),
                sample.codebookVersion(),
                sample.codebookHash());
    }

    /** How often a sentence that carries is found, and one that does not is left alone, in the whole corpus. */
    private record Errors(Rate recall, Rate specificity) {

        /** Null where either is unknown. */
        static Errors of(List<Layer> layers) {
            var accuracy = Accuracy.of(layers);
            if (accuracy.recall() == null || accuracy.precision() == null) {
                return null;
            }
            double n = layers.stream().mapToLong(Layer::n).sum();
            double found = layers.stream().mapToLong(Layer::nFound).sum() / n;
            var precision = accuracy.precision();
            double others = 1 - PredictionPowered.of(layers, 1).share();
            if (others <= 0) {
                return null;
            }
            return new Errors(
                    Rate.of(
                            accuracy.recall().value(),
                            accuracy.recall().low(),
                            accuracy.recall().high()),
                    Rate.of(
                            1 - found * (1 - precision.value()) / others,
                            1 - found * (1 - precision.low()) / others,
                            1 - found * (1 - precision.high()) / others));
        }
    }
}
