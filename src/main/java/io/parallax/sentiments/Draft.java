package io.parallax.sentiments;

import io.parallax.tables.Table;
import io.parallax.validation.Confusion;
import io.parallax.validation.Evaluation;
import io.parallax.validation.Reliability;
import java.io.BufferedOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import org.apache.spark.ml.PipelineModel;
import org.apache.spark.sql.SparkSession;

/** A trained model on its way to its place: one zip, published by rename or not at all. */
final class Draft {
    static final String SCORER = "scorer.bin";

    private final Path folder;

    private Draft(Path folder) {
        this.folder = folder;
    }

    /** @param learntFrom marks of the sentences it learnt from, as in {@link LearntFrom} */
    static Draft of(PipelineModel model, ReportCard card, List<String> learntFrom, SparkSession spark)
            throws IOException {
        var draft = new Draft(Files.createTempDirectory("model"));
        model.write().overwrite().save(draft.folder.resolve("model").toUri().toString());
        draft.write(spark, Evaluation.TABLE, card.evaluations());
        draft.write(spark, Confusion.TABLE, card.confusions());
        draft.write(spark, Reliability.TABLE, card.reliability());
        Files.write(draft.folder.resolve("model").resolve(LearntFrom.FILE), learntFrom);
        return draft;
    }

    /** Writes a scorer's numbers. */
    interface Writer {
        void write(DataOutputStream out) throws IOException;
    }

    /** Adds the model's arithmetic for use without Spark. */
    Draft with(Writer scorer) throws IOException {
        try (var out = new DataOutputStream(new BufferedOutputStream(
                Files.newOutputStream(folder.resolve("model").resolve(SCORER))))) {
            scorer.write(out);
        }
        return this;
    }

    private <R extends Record> void write(SparkSession spark, Table<R> table, List<R> rows) throws IOException {
        var lines = table.rows(spark, rows).coalesce(1).toJSON().collectAsList();
        Files.write(folder.resolve("model").resolve(table.name() + ".jsonl"), lines);
    }

    /** @param place the model's own folder, e.g. {@code data/models/tone}; made where it is not there */
    void publish(Path place) throws IOException {
        Files.createDirectories(place);
        var draft = place.resolve("model.zip.draft");
        Zip.pack(folder.resolve("model"), draft);
        Files.move(
                draft, place.resolve("model.zip"), StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    }
}
