package io.parallax.sentiments;

import io.parallax.embeddings.SentenceEncoder;
import io.parallax.embeddings.SentenceStates;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.Serializable;
import org.apache.spark.ml.PipelineModel;
import org.apache.spark.ml.classification.LogisticRegressionModel;
import org.apache.spark.ml.feature.CountVectorizerModel;

/**
 * A target model's arithmetic without Spark: the same probabilities as the pipeline's {@code transform}. Of sentences with
 * several targets one after the other, the states are computed once. Not thread-safe: each task has its own.
 */
public final class TargetScorer implements Serializable {
    private static final long serialVersionUID = 1L;

    /** Null where the model reads states. */
    private final WordRows rows;

    private final LinearScorer classifier;
    private transient String lastSentence;
    private transient SentenceStates lastStates;

    private TargetScorer(WordRows rows, LinearScorer classifier) {
        this.rows = rows;
        this.classifier = classifier;
    }

    /** Of a pipeline of {@link TargetTrainer}. */
    public static TargetScorer of(PipelineModel model) {
        var stages = model.stages();
        boolean readsWords = ((TargetStage) stages[0]).reading() == TargetReading.WORDS;
        return new TargetScorer(
                readsWords ? new WordRows(((CountVectorizerModel) stages[1]).vocabulary()) : null,
                LinearScorer.of((LogisticRegressionModel) stages[stages.length - 1]));
    }

    static TargetScorer read(DataInputStream in) throws IOException {
        return new TargetScorer(in.readBoolean() ? WordRows.read(in) : null, LinearScorer.read(in));
    }

    void write(DataOutputStream out) throws IOException {
        out.writeBoolean(rows != null);
        if (rows != null) {
            rows.write(out);
        }
        classifier.write(out);
    }

    /** One of its own for a task. */
    TargetScorer fresh() {
        return new TargetScorer(rows, classifier);
    }

    /**
     * By {@link Tone}, summing to 1.
     *
     * @param begin of the target in the sentence
     * @param end behind its last character
     */
    public double[] probabilities(String sentence, int begin, int end) {
        var aspect = Aspect.of(sentence, begin, end);
        var sums = classifier.intercepts();
        if (rows == null) {
            var states = states(aspect.sentence()).around(aspect.target());
            for (int i = 0; i < states.length; i++) {
                classifier.add(sums, i, states[i]);
            }
        } else {
            rows.of(TargetWords.of(aspect.sentence(), aspect.target())).forEach(row -> classifier.add(sums, row, 1));
        }
        return LinearScorer.softmax(sums);
    }

    private SentenceStates states(String sentence) {
        if (!sentence.equals(lastSentence)) {
            lastStates = SentenceEncoder.shared().encode(sentence);
            lastSentence = sentence;
        }
        return lastStates;
    }
}
