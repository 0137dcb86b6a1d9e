package io.parallax.sentiments;

import static org.apache.spark.sql.functions.col;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import org.apache.spark.ml.Pipeline;
import org.apache.spark.ml.PipelineModel;
import org.apache.spark.ml.PipelineStage;
import org.apache.spark.ml.classification.LogisticRegression;
import org.apache.spark.ml.linalg.Vector;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.functions;

/** Trains and judges the tone model: word pairs with negation, multinomial logistic regression. */
public final class ToneTrainer {
    /** A feature occurs in at least this many training sentences. */
    private static final int MIN_SENTENCES = 2;
    /** L2 penalty; of .0003 to .01 the best by macro-F1 on held-out folds. */
    private static final double PENALTY = 0.001;

    private static final int ITERATIONS = 100;

    private ToneTrainer() {}

    /** The same model for the same sentences in any order; {@code PipelineModel.uid()} names it by what it learnt. */
    static PipelineModel fit(Dataset<Row> labelled) {
        var features = new SentenceFeatures("features");
        var counts = Features.presence(features.transform(labelled), MIN_SENTENCES);
        var classifier = new LogisticRegression("tone")
                .setFeaturesCol(Features.PRESENCE)
                .setLabelCol(LabelledSentences.LABEL)
                .setFamily("multinomial")
                .setStandardization(false)
                .setRegParam(PENALTY)
                .setMaxIter(ITERATIONS)
                .fit(counts.transform(features.transform(labelled)));
        int learnt = Arrays.hashCode(classifier.coefficientMatrix().toArray());
        var name = "tone-" + HexFormat.of().toHexDigits(learnt);
        return new Pipeline(name)
                .setStages(new PipelineStage[] {features, counts, classifier})
                .fit(labelled);
    }

    /** Every sentence judged once, by the model of the four folds that it is not in. */
    static List<Judgement> crossValidate(Dataset<Row> labelled) {
        var judged = new ArrayList<Judgement>();
        for (int fold = 0; fold < LabelledSentences.FOLDS; fold++) {
            var isHeldOut = col(LabelledSentences.FOLD).equalTo(fold);
            var model = fit(labelled.filter(functions.not(isHeldOut)));
            model.transform(labelled.filter(isHeldOut))
                    .select(SentenceFeatures.SENTENCE, LabelledSentences.LABEL, "probability")
                    .collectAsList()
                    .forEach(row -> judged.add(new Judgement(
                            "",
                            row.getString(0),
                            (int) row.getDouble(1),
                            row.<Vector>getAs(2).toArray())));
        }
        return List.copyOf(judged);
    }

    /**
     * Trains on all, having judged on held-out folds, and writes {@code model.zip}.
     *
     * @param files JSON lines in NewsMTSC's form
     * @param data what they are, for the evaluations
     * @param folder where the model goes, e.g. {@code data/models/tone}; the old one is replaced at the end
     */
    public static ReportCard train(SparkSession spark, List<String> files, String data, Path folder)
            throws IOException {
        var labelled = LabelledSentences.read(spark, files).cache();
        try {
            var judged = crossValidate(labelled);
            var card = ReportCard.of(ShippedModels.TONE, judged, data);
            var sentences = judged.stream().map(Judgement::sentence).toList();
            var model = fit(labelled);
            Draft.of(model, card, LearntFrom.marks(sentences), spark)
                    .with(ToneScorer.of(model)::write)
                    .publish(folder);
            return card;
        } finally {
            labelled.unpersist();
        }
    }
}
