package io.parallax.sentiments;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.Serializable;
import org.apache.spark.ml.classification.LogisticRegressionModel;

/** A multinomial logistic regression without Spark; by {@link Tone}. Immutable. */
final class LinearScorer implements Serializable {
    private static final long serialVersionUID = 1L;
    static final int CLASSES = Tone.values().length;

    /** Feature by feature, the weights of the classes. */
    private final double[] weights;

    private final double[] intercepts;

    private LinearScorer(double[] weights, double[] intercepts) {
        this.weights = weights;
        this.intercepts = intercepts;
    }

    static LinearScorer of(LogisticRegressionModel classifier) {
        var weights = new double[classifier.numFeatures() * CLASSES];
        for (int i = 0; i < weights.length; i++) {
            weights[i] = classifier.coefficientMatrix().apply(i % CLASSES, i / CLASSES);
        }
        return new LinearScorer(weights, classifier.interceptVector().toArray());
    }

    static LinearScorer read(DataInputStream in) throws IOException {
        return new LinearScorer(doubles(in), doubles(in));
    }

    void write(DataOutputStream out) throws IOException {
        for (var numbers : new double[][] {weights, intercepts}) {
            out.writeInt(numbers.length);
            for (double number : numbers) {
                out.writeDouble(number);
            }
        }
    }

    private static double[] doubles(DataInputStream in) throws IOException {
        var numbers = new double[in.readInt()];
        for (int i = 0; i < numbers.length; i++) {
            numbers[i] = in.readDouble();
        }
        return numbers;
    }

    double[] intercepts() {
        return intercepts.clone();
    }

    void add(double[] sums, int feature, double value) {
        for (int tone = 0; tone < CLASSES; tone++) {
            sums[tone] += value * weights[feature * CLASSES + tone];
        }
    }

    /** In place: sums become probabilities. */
    static double[] softmax(double[] sums) {
        double most = Math.max(sums[0], Math.max(sums[1], sums[2]));
        double total = 0;
        for (int tone = 0; tone < CLASSES; tone++) {
            total += sums[tone] = Math.exp(sums[tone] - most);
        }
        for (int tone = 0; tone < CLASSES; tone++) {
            sums[tone] /= total;
        }
        return sums;
    }
}
