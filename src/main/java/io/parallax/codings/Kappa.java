package io.parallax.codings;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/**
 * Cohen's kappa of two coders (Cohen 1960) with the large-sample standard error of Fleiss, Cohen and Everitt (1969, equation
 * 13). 1 is full agreement, 0 what chance gives.
 *
 * @param value null where chance alone agrees fully
 * @param error standard error, null with it
 */
record Kappa(Double value, Double error) {

    /** @param pairs the two answers to each question, at least one question */
    static Kappa of(List<List<String>> pairs) {
        double n = pairs.size();
        var joint = new HashMap<List<String>, Double>();
        var first = new HashMap<String, Double>();
        var second = new HashMap<String, Double>();
        for (var pair : pairs) {
            joint.merge(pair, 1 / n, Double::sum);
            first.merge(pair.get(0), 1 / n, Double::sum);
            second.merge(pair.get(1), 1 / n, Double::sum);
        }
        var answers = new TreeSet<>(first.keySet());
        answers.addAll(second.keySet());
        if (answers.size() < 2) {
            return new Kappa(null, null);
        }
        double observed = 0;
        double expected = 0;
        for (var answer : answers) {
            observed += joint.getOrDefault(List.of(answer, answer), 0.0);
            expected += first.getOrDefault(answer, 0.0) * second.getOrDefault(answer, 0.0);
        }
        double kappa = (observed - expected) / (1 - expected);
        double variance = spread(joint, first, second, kappa) - Math.pow(kappa - expected * (1 - kappa), 2);
        return new Kappa(kappa, Math.sqrt(Math.max(0, variance) / n) / (1 - expected));
    }

    private static double spread(
            Map<List<String>, Double> joint, Map<String, Double> first, Map<String, Double> second, double kappa) {
        double sum = 0;
        for (var cell : joint.entrySet()) {
            var a = cell.getKey().get(0);
            var b = cell.getKey().get(1);
            // Of the first coder's answer, the second's share, and the other way round.
            double crossed = second.getOrDefault(a, 0.0) + first.getOrDefault(b, 0.0);
            double each = a.equals(b) ? 1 - crossed * (1 - kappa) : crossed * (1 - kappa);
            sum += cell.getValue() * each * each;
        }
        return sum;
    }
}
