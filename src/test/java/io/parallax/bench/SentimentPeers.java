package io.parallax.bench;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.concat;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.lower;
import static org.apache.spark.sql.functions.not;
import static org.apache.spark.sql.functions.substring;

import io.parallax.bench.SentimentBench.Outcome;
import io.parallax.sentiments.Judgement;
import io.parallax.sentiments.TargetScorer;
import io.parallax.sentiments.TargetTrainer;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.spark.ml.Pipeline;
import org.apache.spark.ml.PipelineModel;
import org.apache.spark.ml.PipelineStage;
import org.apache.spark.ml.classification.LogisticRegression;
import org.apache.spark.ml.feature.CountVectorizer;
import org.apache.spark.ml.feature.IDF;
import org.apache.spark.ml.feature.RegexTokenizer;
import org.apache.spark.ml.linalg.Vector;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/** What anybody can have in an hour: one class for all, a word list, TF-IDF with logistic regression. */
final class SentimentPeers {
    private static final int FOLDS = 5;

    private SentimentPeers() {}

    /** The most frequent class of the training targets. */
    static Outcome majority(Dataset<Row> labelled, Dataset<Row> judgedOn) {
        int most = Judgement.majority(judged(labelled, row -> new double[3]));
        var certain = new double[3];
        certain[most] = 1;
        return new Outcome("majority", judged(judgedOn, row -> certain), 0);
    }

    /** VADER's sentence score, whichever target is asked for; from -.05 to .05 neutral, as its authors advise. */
    static Outcome vader(Path lexicon, Dataset<Row> judgedOn) throws IOException {
        var vader = Vader.read(lexicon);
        long start = System.nanoTime();
        var judged = judged(judgedOn, row -> vader.classes(row.getAs("sentence")));
        return new Outcome("vader", judged, (System.nanoTime() - start) / 1e9);
    }

    /** Words and pairs of the sentence, the target masked; judged on held-out folds where there is no test file. */
    static Outcome tfIdf(Dataset<Row> labelled, Dataset<Row> test) {
        var masked = masked(labelled).cache();
        var judged = new ArrayList<Judgement>();
        double seconds = 0;
        for (int fold = 0; fold < (test == null ? FOLDS : 1); fold++) {
            var isHeldOut = test == null ? col("fold").equalTo(fold) : lit(false);
            var model = model(masked.where(not(isHeldOut)));
            long start = System.nanoTime();
            judged.addAll(judged(
                    model.transform(test == null ? masked.where(isHeldOut) : masked(test)),
                    row -> row.<Vector>getAs("probability").toArray()));
            seconds += (System.nanoTime() - start) / 1e9;
        }
        return new Outcome("tf-idf + regression", judged, seconds);
    }

    private static Dataset<Row> masked(Dataset<Row> targets) {
        var before = substring(col("sentence"), lit(1), col("begin"));
        var behind = substring(col("sentence"), col("end").plus(1), lit(100_000));
        return targets.withColumn("masked", lower(concat(before, lit(" xtargetx "), behind)));
    }

    private static PipelineModel model(Dataset<Row> masked) {
        var words = new RegexTokenizer()
                .setInputCol("masked")
                .setOutputCol("words")
                .setGaps(false)
                .setPattern("\\p{L}+");
        var counts = new CountVectorizer()
                .setInputCol("words")
                .setOutputCol("counts")
                .setMinDF(2);
        var weights = new IDF().setInputCol("counts").setOutputCol("weights");
        var regression = new LogisticRegression()
                .setFeaturesCol("weights")
                .setLabelCol("label")
                .setRegParam(0.1);
        return new Pipeline()
                .setStages(new PipelineStage[] {words, counts, weights, regression})
                .fit(masked);
    }

    private interface Probabilities {
        double[] of(Row row);
    }

    private static List<Judgement> judged(Dataset<Row> rows, Probabilities probabilities) {
        return rows.collectAsList().stream()
                .map(row -> new Judgement(
                        row.getAs("kind"),
                        row.getAs("sentence"),
                        (int) row.<Double>getAs("label").doubleValue(),
                        probabilities.of(row)))
                .toList();
    }

    /** Seconds to read and judge targets one after the other on one core. */
    static double seconds(TargetTrainer trainer, Dataset<Row> judgedOn) {
        var scorer = TargetScorer.of(trainer.model());
        var rows = judgedOn.select("sentence", "begin", "end").collectAsList();
        double best = Double.POSITIVE_INFINITY;
        for (int pass = 0; pass < 2; pass++) {
            long start = System.nanoTime();
            rows.forEach(row -> scorer.probabilities(row.getString(0), row.getInt(1), row.getInt(2)));
            best = Math.min(best, (System.nanoTime() - start) / 1e9);
        }
        return best;
    }
}
