package io.parallax.topics;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** How alike topics of two models are: the cosine of the weights of their heaviest terms, in [0, 1]. */
final class Likeness {
    /** Topics that are less alike are different topics. */
    static final double SAME = 0.5;

    private Likeness() {}

    /** By topic of the one and of the other, each given by its heaviest terms. */
    static double[][] of(List<List<Topic.Term>> left, List<List<Topic.Term>> right) {
        var lefts = left.stream().map(Likeness::weights).toList();
        var rights = right.stream().map(Likeness::weights).toList();
        return lefts.stream()
                .map(one ->
                        rights.stream().mapToDouble(other -> cosine(one, other)).toArray())
                .toArray(double[][]::new);
    }

    /** Mean likeness of the topics of two models of the same k, each paired with one of the other. */
    static double mean(List<List<Topic.Term>> left, List<List<Topic.Term>> right) {
        var likeness = of(left, right);
        var paired = Assignment.of(likeness);
        double sum = 0;
        for (int topic = 0; topic < paired.length; topic++) {
            sum += likeness[topic][paired[topic]];
        }
        return paired.length == 0 ? 0 : sum / paired.length;
    }

    private static Map<String, Double> weights(List<Topic.Term> terms) {
        var weights = new TreeMap<String, Double>();
        terms.forEach(term -> weights.put(term.term(), term.weight()));
        return weights;
    }

    private static double cosine(Map<String, Double> left, Map<String, Double> right) {
        double product = 0;
        for (var term : left.entrySet()) {
            product += term.getValue() * right.getOrDefault(term.getKey(), 0.0);
        }
        return product == 0 ? 0 : product / (norm(left) * norm(right));
    }

    private static double norm(Map<String, Double> weights) {
        return Math.sqrt(
                weights.values().stream().mapToDouble(weight -> weight * weight).sum());
    }
}
