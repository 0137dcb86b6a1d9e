package io.parallax.sentiments;

import io.parallax.validation.Evaluation;
import io.parallax.validation.Evaluation.Direction;
import java.util.Arrays;
import java.util.List;
import java.util.function.ToIntFunction;

/**
 * A held-out sentence as a person and the model class it.
 *
 * @param label position in {@link Tone}
 * @param probabilities of the model, by {@link Tone}
 */
record Judgement(int label, double[] probabilities) {
    private static final int CLASSES = Tone.values().length;
    private static final int BINS = 10;

    int likeliest() {
        int best = 0;
        for (int tone = 1; tone < CLASSES; tone++) {
            best = probabilities[tone] > probabilities[best] ? tone : best;
        }
        return best;
    }

    /** Macro-F1 and accuracy beside those of the most frequent class, F1 of each class, and the calibration error. */
    static List<Evaluation> evaluations(List<Judgement> judged, String data) {
        int majority = majority(judged);
        var about = data + "; baseline: the most frequent class";
        var model = f1(judged, Judgement::likeliest);
        var rival = f1(judged, any -> majority);
        return List.of(
                better("macro_f1", mean(model), judged, mean(rival), about),
                better(
                        "accuracy",
                        accuracy(judged, Judgement::likeliest),
                        judged,
                        accuracy(judged, any -> majority),
                        about),
                better("f1_negative", model[0], judged, rival[0], about),
                better("f1_neutral", model[1], judged, rival[1], about),
                better("f1_positive", model[2], judged, rival[2], about),
                new Evaluation(
                        "tone",
                        "expected_calibration_error",
                        calibrationError(judged),
                        judged.size(),
                        null,
                        0,
                        1,
                        Direction.LOWER_IS_BETTER,
                        data + "; ten bins of the likeliest class's probability"));
    }

    private static Evaluation better(String metric, double value, List<Judgement> judged, double rival, String about) {
        return new Evaluation("tone", metric, value, judged.size(), rival, 0, 1, Direction.HIGHER_IS_BETTER, about);
    }

    static double mean(double[] values) {
        return Arrays.stream(values).sum() / values.length;
    }

    /** F1 by class; 0 for a class that is neither there nor said. */
    static double[] f1(List<Judgement> judged, ToIntFunction<Judgement> said) {
        var hits = new long[CLASSES];
        var mentions = new long[CLASSES];
        for (var judgement : judged) {
            int tone = said.applyAsInt(judgement);
            mentions[tone]++;
            mentions[judgement.label]++;
            hits[tone] += tone == judgement.label ? 1 : 0;
        }
        var f1 = new double[CLASSES];
        Arrays.setAll(f1, tone -> mentions[tone] == 0 ? 0 : 2.0 * hits[tone] / mentions[tone]);
        return f1;
    }

    private static double accuracy(List<Judgement> judged, ToIntFunction<Judgement> said) {
        return (double) judged.stream()
                        .filter(each -> said.applyAsInt(each) == each.label)
                        .count()
                / judged.size();
    }

    private static int majority(List<Judgement> judged) {
        var counts = new long[CLASSES];
        judged.forEach(each -> counts[each.label]++);
        int best = 0;
        for (int tone = 1; tone < CLASSES; tone++) {
            best = counts[tone] > counts[best] ? tone : best;
        }
        return best;
    }

    /** Mean gap between how sure the model is and how often it is right (Guo et al. 2017), weighted by bin. */
    static double calibrationError(List<Judgement> judged) {
        var gaps = new double[BINS];
        for (var judgement : judged) {
            double sure = judgement.probabilities[judgement.likeliest()];
            gaps[(int) Math.min(BINS - 1, sure * BINS)] += sure - (judgement.likeliest() == judgement.label ? 1 : 0);
        }
        return Arrays.stream(gaps).map(Math::abs).sum() / judged.size();
    }
}
