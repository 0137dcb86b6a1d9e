package io.parallax.sentiments;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.desc;
import static org.apache.spark.sql.functions.explode;
import static org.apache.spark.sql.functions.lit;

import io.parallax.validation.Evaluation;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import org.apache.spark.ml.Pipeline;
import org.apache.spark.ml.PipelineModel;
import org.apache.spark.ml.PipelineStage;
import org.apache.spark.ml.classification.LogisticRegression;
import org.apache.spark.ml.feature.CountVectorizerModel;
import org.apache.spark.ml.linalg.Vector;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
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
        var counts = new CountVectorizerModel("counts", vocabulary(features.transform(labelled)))
                .setInputCol(SentenceFeatures.FEATURES)
                .setOutputCol("presence")
                .setBinary(true);
        var classifier = new LogisticRegression("tone")
                .setFeaturesCol("presence")
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

    private static String[] vocabulary(Dataset<Row> featured) {
        return featured.select(explode(functions.array_distinct(col(SentenceFeatures.FEATURES)))
                        .as("feature"))
                .groupBy("feature")
                .agg(count(lit(1)).as("n"))
                .filter(col("n").geq(MIN_SENTENCES))
                .orderBy(desc("n"), col("feature"))
                .select("feature")
                .as(Encoders.STRING())
                .collectAsList()
                .toArray(String[]::new);
    }

    /** Every sentence judged once, by the model of the four folds that it is not in. */
    static List<Evaluation> crossValidate(Dataset<Row> labelled, String data) {
        var judged = new ArrayList<Judgement>();
        for (int fold = 0; fold < LabelledSentences.FOLDS; fold++) {
            var isHeldOut = col(LabelledSentences.FOLD).equalTo(fold);
            var model = fit(labelled.filter(functions.not(isHeldOut)));
            model.transform(labelled.filter(isHeldOut))
                    .select(LabelledSentences.LABEL, "probability")
                    .collectAsList()
                    .forEach(row -> judged.add(new Judgement(
                            (int) row.getDouble(0), row.<Vector>getAs(1).toArray())));
        }
        return Judgement.evaluations(judged, data);
    }

    /**
     * Trains on all, having judged on held-out folds, and writes {@code model.zip} and {@code evaluations.jsonl}.
     *
     * @param files JSON lines in NewsMTSC's form
     * @param data what they are, for the evaluations
     * @param folder where the model goes, e.g. {@code data/models/tone}; the old one is replaced at the end
     * @return the evaluations
     */
    public static List<Evaluation> train(SparkSession spark, List<String> files, String data, Path folder)
            throws IOException {
        var labelled = LabelledSentences.read(spark, files).cache();
        try {
            var evaluations = crossValidate(labelled, data);
            var draft = Files.createTempDirectory("tone");
            fit(labelled)
                    .write()
                    .overwrite()
                    .save(draft.resolve("model").toUri().toString());
            Files.createDirectories(folder);
            ToneModels.pack(draft.resolve("model"), draft.resolve("model.zip"));
            Files.move(draft.resolve("model.zip"), folder.resolve("model.zip"), StandardCopyOption.REPLACE_EXISTING);
            var rows = Evaluation.TABLE.rows(spark, evaluations).toJSON().collectAsList();
            Files.write(folder.resolve("evaluations.jsonl"), rows);
            return evaluations;
        } finally {
            labelled.unpersist();
        }
    }
}
