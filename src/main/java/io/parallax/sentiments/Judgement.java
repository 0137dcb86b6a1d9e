package io.parallax.sentiments;

import java.util.Arrays;
import java.util.List;
import java.util.function.ToIntFunction;

/**
 * A held-out item as a person and the model class it.
 *
 * @param kind of source it comes from, empty where not known
 * @param sentence it is, or is in
 * @param label position in {@link Tone}
 * @param probabilities of the model, by {@link Tone}
 */
public record Judgement(String kind, String sentence, int label, double[] probabilities) {
    static final int CLASSES = Tone.values().length;

    /** The model's class. */
    public int likeliest() {
        return Tone.likeliest(probabilities).ordinal();
    }

    boolean isRight() {
        return likeliest() == label;
    }

    double confidence() {
        return probabilities[likeliest()];
    }

    /** The mean of the classes' F1, in [0, 1]; a class that is neither there nor said counts 0. */
    public static double macroF1(List<Judgement> judged, ToIntFunction<Judgement> said) {
        return Arrays.stream(f1(judged, said)).sum() / CLASSES;
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

    /** Share of the items whose class is said, in [0, 1]. */
    public static double accuracy(List<Judgement> judged, ToIntFunction<Judgement> said) {
        long right = judged.stream()
                .filter(each -> said.applyAsInt(each) == each.label)
                .count();
        return (double) right / judged.size();
    }

    /** The class most items have; the first of equals. */
    public static int majority(List<Judgement> judged) {
        var counts = new long[CLASSES];
        judged.forEach(each -> counts[each.label]++);
        int best = 0;
        for (int tone = 1; tone < CLASSES; tone++) {
            best = counts[tone] > counts[best] ? tone : best;
        }
        return best;
    }
}
