package io.parallax.topics;

import java.util.Arrays;
import java.util.List;
import org.apache.spark.ml.clustering.LDAModel;
import org.apache.spark.ml.clustering.LocalLDAModel;
import org.apache.spark.mllib.linalg.Matrices;
import org.apache.spark.mllib.linalg.Vectors;
import org.apache.spark.sql.SparkSession;

/** Gives the topics of a model the numbers that topics like them had in the run before. */
final class Renumbering {
    /** MLlib's own: the shape of the gamma draws its inference starts from. */
    private static final double GAMMA_SHAPE = 100;

    private Renumbering() {}

    /**
     * By old number, the new one. Topics that are like one of before get its number as long as that is below k; the others
     * take what is left, in their order.
     *
     * @param now the topics' heaviest terms
     * @param before rows of the run before, in any order; none for a first run
     */
    static int[] of(List<List<Topic.Term>> now, List<Topic> before) {
        int k = now.size();
        var numbers = new int[k];
        Arrays.fill(numbers, -1);
        var taken = new boolean[k];
        // Rows are paired with at least as many columns: of the same size, filled up with nothing.
        int size = Math.max(k, before.size());
        var likeness = Likeness.of(now, before.stream().map(Topic::terms).toList());
        var gains = new double[size][size];
        for (int topic = 0; topic < k; topic++) {
            for (int old = 0; old < before.size(); old++) {
                gains[topic][old] = likeness[topic][old] >= Likeness.SAME ? likeness[topic][old] : 0;
            }
        }
        var paired = Assignment.of(gains);
        for (int topic = 0; topic < k; topic++) {
            if (gains[topic][paired[topic]] > 0 && before.get(paired[topic]).topicId() < k) {
                numbers[topic] = before.get(paired[topic]).topicId();
                taken[numbers[topic]] = true;
            }
        }
        int free = 0;
        for (int topic = 0; topic < k; topic++) {
            while (numbers[topic] < 0) {
                numbers[topic] = taken[free] ? -1 : free;
                taken[free] = true;
                free++;
            }
        }
        return numbers;
    }

    static LDAModel apply(LDAModel model, int[] numbers, SparkSession spark) {
        int terms = model.vocabSize();
        var weights = new double[terms * numbers.length];
        var alpha = new double[numbers.length];
        for (int topic = 0; topic < numbers.length; topic++) {
            alpha[numbers[topic]] = model.estimatedDocConcentration().apply(topic);
            for (int term = 0; term < terms; term++) {
                weights[numbers[topic] * terms + term] = model.topicsMatrix().apply(term, topic);
            }
        }
        return new LocalLDAModel(
                        model.uid(),
                        terms,
                        new org.apache.spark.mllib.clustering.LocalLDAModel(
                                Matrices.dense(terms, numbers.length, weights),
                                Vectors.dense(alpha),
                                model.getEffectiveTopicConcentration(),
                                GAMMA_SHAPE),
                        spark)
                .setSeed(model.getSeed())
                .setFeaturesCol(model.getFeaturesCol())
                .setTopicDistributionCol(model.getTopicDistributionCol());
    }
}
