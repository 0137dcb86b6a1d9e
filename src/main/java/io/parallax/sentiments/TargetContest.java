package io.parallax.sentiments;

import io.parallax.validation.Evaluation;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.spark.ml.PipelineModel;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;

/** Trains a model of sentiment towards a target and publishes it if it beats the one that is there. */
public final class TargetContest {
    /** Fewer targets that both have not seen decide nothing. */
    private static final int ENOUGH = 300;

    private TargetContest() {}

    /**
     * How a contest ended.
     *
     * @param card of the new model
     * @param challenger macro-F1 of the new model where the two are compared
     * @param champion macro-F1 of the one that is there; null where none is
     * @param n targets both are compared on
     * @param compared how, in a few words
     */
    public record Outcome(ReportCard card, double challenger, Double champion, long n, String compared) {
        public boolean isWon() {
            return champion == null || challenger > champion;
        }
    }

    /**
     * Both are compared on held-out folds; the shipped one on sentences it has not learnt from. Where it has learnt from
     * nearly all of them, its own held-out score, as it was measured when it was trained, stands for it.
     *
     * @param labelled rows of {@link LabelledTargets}
     * @param data what they are, for the evaluations
     * @param models the folder of models, e.g. {@code data/models}; only the winner is written there, by rename
     */
    public static Outcome hold(Dataset<Row> labelled, TargetReading reading, String data, Path models)
            throws IOException {
        var name = ShippedModels.target(reading);
        try (var trainer = new TargetTrainer(labelled, reading)) {
            var judged = trainer.crossValidate();
            var card = ReportCard.of(name, judged, data + ", five folds by sentence");
            var place = models.resolve(name);
            var outcome = Files.exists(place.resolve("model.zip"))
                    ? compare(labelled, judged, card, place.resolve("model.zip"))
                    : new Outcome(card, f1(judged), null, judged.size(), "no model is there yet");
            if (outcome.isWon()) {
                var sentences = judged.stream().map(Judgement::sentence).toList();
                var model = trainer.model();
                Draft.of(model, card, LearntFrom.marks(sentences), labelled.sparkSession())
                        .with(TargetScorer.of(model)::write)
                        .publish(place);
            }
            return outcome;
        }
    }

    private static Outcome compare(Dataset<Row> labelled, List<Judgement> judged, ReportCard card, Path zip)
            throws IOException {
        var shipped = Files.readAllBytes(zip);
        var learnt = LearntFrom.of(shipped);
        var unseen =
                judged.stream().filter(each -> !learnt.has(each.sentence())).toList();
        if (unseen.size() < ENOUGH) {
            double recorded = recorded(labelled.sparkSession(), shipped);
            return new Outcome(
                    card, f1(judged), recorded, judged.size(), "each on the folds it was held out from when trained");
        }
        var folder = Files.createTempDirectory("champion").toUri().toString();
        var champion = PipelineModel.load(Unpacked.under(folder, "champion", shipped, labelled.sparkSession()));
        var rival = TargetTrainer.judgements(champion.transform(labelled)).stream()
                .filter(each -> !learnt.has(each.sentence()))
                .toList();
        return new Outcome(card, f1(unseen), f1(rival), unseen.size(), "on targets that neither has learnt from");
    }

    private static double f1(List<Judgement> judged) {
        return Judgement.macroF1(judged, Judgement::likeliest);
    }

    private static double recorded(SparkSession spark, byte[] zip) throws IOException {
        return ShippedModels.rows(List.of(zip), Evaluation.TABLE, spark)
                .where("metric = 'macro_f1'")
                .select("value")
                .first()
                .getDouble(0);
    }
}
