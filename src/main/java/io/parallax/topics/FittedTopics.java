package io.parallax.topics;

import io.parallax.topics.Topic.Term;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.function.IntToDoubleFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.spark.ml.PipelineModel;
import org.apache.spark.ml.clustering.LDAModel;
import org.apache.spark.ml.feature.CountVectorizerModel;

/**
 * What a fitted model knows, on the driver.
 *
 * @param vocabulary its terms
 * @param weights by topic and term, the probability of the term in the topic; each topic sums to 1
 */
record FittedTopics(String[] vocabulary, double[][] weights) {

    static FittedTopics of(PipelineModel model) {
        return model.stages().length < 3
                ? new FittedTopics(new String[0], new double[0][])
                : of(((CountVectorizerModel) model.stages()[1]).vocabulary(), (LDAModel) model.stages()[2]);
    }

    static FittedTopics of(String[] vocabulary, LDAModel model) {
        var matrix = model.topicsMatrix();
        var weights = new double[matrix.numCols()][vocabulary.length];
        for (int topic = 0; topic < weights.length; topic++) {
            double total = 0;
            for (int term = 0; term < vocabulary.length; term++) {
                total += weights[topic][term] = matrix.apply(term, topic);
            }
            for (int term = 0; term < vocabulary.length; term++) {
                weights[topic][term] /= total;
            }
        }
        return new FittedTopics(vocabulary, weights);
    }

    int k() {
        return weights.length;
    }

    /** By topic, the vocabulary indices of its heaviest terms, heaviest first; equals by vocabulary order. */
    int[][] topTerms(int size) {
        return IntStream.range(0, k())
                .mapToObj(topic -> best(size, term -> weights[topic][term]))
                .toArray(int[][]::new);
    }

    /** By topic. */
    List<List<Term>> heaviest(int size) {
        var top = topTerms(size);
        return IntStream.range(0, k())
                .mapToObj(topic -> named(topic, top[topic]))
                .toList();
    }

    /** By topic, the terms with the highest {@link Frex} score, highest first. */
    List<List<Term>> exclusive(int size) {
        var scores = Frex.of(weights);
        return IntStream.range(0, k())
                .mapToObj(topic -> named(topic, best(size, term -> scores[topic][term])))
                .toList();
    }

    private List<Term> named(int topic, int[] terms) {
        return Arrays.stream(terms)
                .mapToObj(term -> new Term(vocabulary[term], weights[topic][term]))
                .toList();
    }

    /** The three terms with the highest term score of Blei and Lafferty (2009): heavy here, light elsewhere. */
    String label(int topic) {
        return Arrays.stream(best(3, term -> weights[topic][term] * distinctness(topic, term)))
                .mapToObj(term -> vocabulary[term])
                .collect(Collectors.joining(" · "));
    }

    private double distinctness(int topic, int term) {
        double logs = 0;
        for (var other : weights) {
            logs += Math.log(other[term]);
        }
        return Math.log(weights[topic][term]) - logs / k();
    }

    private int[] best(int size, IntToDoubleFunction score) {
        var scores = IntStream.range(0, vocabulary.length).mapToDouble(score).toArray();
        return IntStream.range(0, vocabulary.length)
                .boxed()
                .sorted(Comparator.comparingDouble((Integer term) -> -scores[term])
                        .thenComparing(Comparator.naturalOrder()))
                .limit(size)
                .mapToInt(Integer::intValue)
                .toArray();
    }

    /** "topics-" and eight hex digits of vocabulary and weights: models that score alike are named alike. */
    String codename() {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            digest.update(String.join("\n", vocabulary).getBytes(StandardCharsets.UTF_8));
            var bytes = ByteBuffer.allocate(Double.BYTES * vocabulary.length);
            for (var topic : weights) {
                bytes.clear();
                bytes.asDoubleBuffer().put(topic);
                digest.update(bytes);
            }
            return "topics-" + HexFormat.of().formatHex(digest.digest(), 0, 4);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
