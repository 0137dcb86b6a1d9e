package io.parallax.sentiments;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.not;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import org.apache.spark.ml.Pipeline;
import org.apache.spark.ml.PipelineModel;
import org.apache.spark.ml.PipelineStage;
import org.apache.spark.ml.classification.LogisticRegression;
import org.apache.spark.ml.classification.LogisticRegressionModel;
import org.apache.spark.ml.linalg.Vector;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.storage.StorageLevel;

/**
 * Trains and judges models of sentiment towards a target: a {@link TargetStage}, for words their presence, and a
 * multinomial logistic regression with an L2 penalty, chosen on held-out folds of NewsMTSC's training file.
 */
public final class TargetTrainer implements AutoCloseable {
    private static final int MIN_TARGETS = 4;
    private static final double PENALTY_OF_WORDS = 0.003;
    /** Of standardised states. */
    private static final double PENALTY_OF_STATES = 0.4;

    private static final int ITERATIONS = 100;

    private final TargetReading reading;
    private final TargetStage stage;
    private final Dataset<Row> prepared;

    /**
     * Reads the sentences once; what is read stays in memory or on disk until closed.
     *
     * @param labelled rows of {@link LabelledTargets}
     */
    public TargetTrainer(Dataset<Row> labelled, TargetReading reading) {
        this.reading = reading;
        stage = new TargetStage("features").reading(reading);
        int tasks = labelled.sparkSession().sparkContext().defaultParallelism();
        prepared = stage.transform(labelled.repartition(tasks, col(TargetStage.SENTENCE)))
                .repartition(1)
                .sortWithinPartitions(TargetStage.SENTENCE, TargetStage.BEGIN, TargetStage.END)
                .persist(StorageLevel.MEMORY_AND_DISK());
    }

    /** Rows with features, for as long as this is open. */
    Dataset<Row> prepared() {
        return prepared;
    }

    /** The same model for the same targets in any order; {@code PipelineModel.uid()} names it by what it learnt. */
    public PipelineModel model() {
        var learnt = learn(prepared);
        var classifier = (LogisticRegressionModel) learnt.get(learnt.size() - 1);
        int hash = Arrays.hashCode(classifier.coefficientMatrix().toArray());
        var stages = new ArrayList<PipelineStage>(List.of(stage));
        stages.addAll(learnt);
        return new Pipeline("target-" + reading.word() + "-" + HexFormat.of().toHexDigits(hash))
                .setStages(stages.toArray(PipelineStage[]::new))
                .fit(prepared.drop(TargetStage.FEATURES));
    }

    /** Every target judged once, by the model of the four folds that its sentence is not in. */
    public List<Judgement> crossValidate() {
        var judged = new ArrayList<Judgement>();
        for (int fold = 0; fold < LabelledSentences.FOLDS; fold++) {
            var isHeldOut = col(LabelledSentences.FOLD).equalTo(fold);
            judged.addAll(judge(learn(prepared.where(not(isHeldOut))), prepared.where(isHeldOut)));
        }
        return List.copyOf(judged);
    }

    /** Targets of another file, judged by the model of all of these. */
    public List<Judgement> judge(Dataset<Row> others) {
        return judge(learn(prepared), stage.transform(others));
    }

    private static List<Judgement> judge(List<PipelineStage> model, Dataset<Row> featured) {
        var scored = featured;
        for (var step : model) {
            scored = ((org.apache.spark.ml.Transformer) step).transform(scored);
        }
        return judgements(scored);
    }

    /** Of rows with {@code kind, sentence, label, probability}. */
    static List<Judgement> judgements(Dataset<Row> scored) {
        return scored
                .select(LabelledTargets.KIND, TargetStage.SENTENCE, LabelledSentences.LABEL, "probability")
                .collectAsList()
                .stream()
                .map(row -> new Judgement(
                        row.getString(0),
                        row.getString(1),
                        (int) row.getDouble(2),
                        row.<Vector>getAs(3).toArray()))
                .toList();
    }

    private List<PipelineStage> learn(Dataset<Row> featured) {
        if (reading == TargetReading.EMBEDDINGS) {
            return List.of(
                    classifier(TargetStage.FEATURES, true, PENALTY_OF_STATES).fit(featured));
        }
        var presence = Features.presence(featured, MIN_TARGETS);
        return List.of(
                presence, classifier(Features.PRESENCE, false, PENALTY_OF_WORDS).fit(presence.transform(featured)));
    }

    private static LogisticRegression classifier(String features, boolean standardises, double penalty) {
        return new LogisticRegression("sentiment")
                .setFeaturesCol(features)
                .setLabelCol(LabelledSentences.LABEL)
                .setFamily("multinomial")
                .setStandardization(standardises)
                .setRegParam(penalty)
                .setMaxIter(ITERATIONS);
    }

    @Override
    public void close() {
        prepared.unpersist();
    }
}
