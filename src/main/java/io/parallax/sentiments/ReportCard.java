package io.parallax.sentiments;

import io.parallax.validation.Confusion;
import io.parallax.validation.Evaluation;
import io.parallax.validation.Evaluation.Direction;
import io.parallax.validation.Reliability;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;

/**
 * How well a model does on items it has not seen.
 *
 * @param evaluations macro-F1 and accuracy beside those of the most frequent class, F1 of each class, calibration error
 * @param confusions what it takes for what, by kind of source and over all
 * @param reliability how sure it is and how often right
 */
public record ReportCard(List<Evaluation> evaluations, List<Confusion> confusions, List<Reliability> reliability) {
    private static final int BINS = 10;

    /**
     * @param subject names the model, e.g. {@code tone}
     * @param data what the items are, in a few words
     */
    static ReportCard of(String subject, List<Judgement> judged, String data) {
        return new ReportCard(
                evaluations(subject, judged, data), confusions(subject, judged), reliability(subject, judged));
    }

    private static List<Evaluation> evaluations(String subject, List<Judgement> judged, String data) {
        int majority = Judgement.majority(judged);
        var about = data + "; baseline: the most frequent class";
        var model = Judgement.f1(judged, Judgement::likeliest);
        var rival = Judgement.f1(judged, any -> majority);
        var rows = new ArrayList<Evaluation>();
        rows.add(better(
                subject,
                "macro_f1",
                Judgement.macroF1(judged, Judgement::likeliest),
                judged,
                Judgement.macroF1(judged, any -> majority),
                about));
        rows.add(better(
                subject,
                "accuracy",
                Judgement.accuracy(judged, Judgement::likeliest),
                judged,
                Judgement.accuracy(judged, any -> majority),
                about));
        for (var tone : Tone.values()) {
            rows.add(better(
                    subject,
                    "f1_" + word(tone.ordinal()),
                    model[tone.ordinal()],
                    judged,
                    rival[tone.ordinal()],
                    about));
        }
        rows.add(new Evaluation(
                subject,
                "expected_calibration_error",
                calibrationError(judged),
                judged.size(),
                null,
                0,
                1,
                Direction.LOWER_IS_BETTER,
                data + "; ten bins of the likeliest class's probability"));
        return List.copyOf(rows);
    }

    private static Evaluation better(
            String subject, String metric, double value, List<Judgement> judged, double rival, String about) {
        return new Evaluation(subject, metric, value, judged.size(), rival, 0, 1, Direction.HIGHER_IS_BETTER, about);
    }

    private static List<Confusion> confusions(String subject, List<Judgement> judged) {
        var counts = new TreeMap<String, long[][]>();
        for (var each : judged) {
            for (var kind : each.kind().isEmpty() ? List.of("*") : List.of("*", each.kind())) {
                counts.computeIfAbsent(kind, any -> new long[Judgement.CLASSES][Judgement.CLASSES])[each.label()][
                        each.likeliest()]++;
            }
        }
        var rows = new ArrayList<Confusion>();
        counts.forEach((kind, matrix) -> {
            for (int cell = 0; cell < Judgement.CLASSES * Judgement.CLASSES; cell++) {
                int label = cell / Judgement.CLASSES;
                int said = cell % Judgement.CLASSES;
                if (matrix[label][said] > 0) {
                    rows.add(new Confusion(subject, kind, word(label), word(said), matrix[label][said]));
                }
            }
        });
        return List.copyOf(rows);
    }

    private static List<Reliability> reliability(String subject, List<Judgement> judged) {
        var rows = new ArrayList<Reliability>();
        for (int bin = 0; bin < BINS; bin++) {
            int at = bin;
            var inside = judged.stream().filter(each -> bin(each) == at).toList();
            if (!inside.isEmpty()) {
                rows.add(new Reliability(
                        subject,
                        bin / (double) BINS,
                        (bin + 1) / (double) BINS,
                        inside.size(),
                        inside.stream().filter(Judgement::isRight).count(),
                        inside.stream().mapToDouble(Judgement::confidence).sum() / inside.size()));
            }
        }
        return List.copyOf(rows);
    }

    private static int bin(Judgement judged) {
        return (int) Math.min(BINS - 1, judged.confidence() * BINS);
    }

    /** Mean gap between how sure the model is and how often it is right (Guo et al. 2017), weighted by bin. */
    static double calibrationError(List<Judgement> judged) {
        return reliability("", judged).stream()
                        .mapToDouble(bin -> Math.abs(bin.confidence() * bin.n() - bin.nRight()))
                        .sum()
                / judged.size();
    }

    private static String word(int tone) {
        return Tone.values()[tone].name().toLowerCase(Locale.ROOT);
    }
}
