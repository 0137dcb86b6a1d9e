package io.parallax.sentiments;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.parallax.tables.Table;
import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.spark.ml.PipelineModel;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;

/**
 * The models that travel inside the application jar, one zip each from {@code data/models}, with how well they do on
 * sentences they have not seen. MLlib loads models from a file system that all executors see, so they are unpacked to one
 * first: the warehouse.
 */
public final class ShippedModels {
    /** Document and sentence tone. */
    public static final String TONE = "tone";

    private static final String SHIPPED = "/io/parallax/models/";

    private ShippedModels() {}

    /** Sentiment towards a target: {@code target-words}, {@code target-embeddings}. */
    public static String target(TargetReading reading) {
        return "target-" + reading.word();
    }

    /** A name of the model that changes with its content. */
    public static String fingerprint(String name) {
        return name + "-" + Unpacked.fingerprint(zip(name));
    }

    /**
     * The model, unpacked under {@code folder} on any Hadoop file system unless it is there already.
     *
     * @param name of the model, as in {@code data/models}
     * @param folder for models, e.g. {@code warehouse.place("models")}; the model's own folder in it is named by content
     */
    public static PipelineModel load(String name, SparkSession spark, String folder) {
        try {
            return PipelineModel.load(Unpacked.under(folder, name, zip(name), spark));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Rows of a table that came with models: {@code evaluations}, {@code confusions} or {@code reliability}. */
    public static <R extends Record> Dataset<Row> shipped(List<String> names, Table<R> table, SparkSession spark) {
        return rows(names.stream().map(ShippedModels::zip).toList(), table, spark);
    }

    static <R extends Record> Dataset<Row> rows(List<byte[]> zips, Table<R> table, SparkSession spark) {
        var lines = zips.stream()
                .flatMap(zip -> Zip.lines(zip, table.name() + ".jsonl").stream())
                .toList();
        var rows = spark.createDataset(lines, Encoders.STRING());
        return table.shape(spark.read().schema(table.schema()).json(rows));
    }

    /** The {@code PipelineModel.uid()} of the model, without opening it. */
    public static String uid(String name) {
        try {
            var metadata = String.join("", Zip.lines(zip(name), "metadata/part-"));
            return new ObjectMapper().readTree(metadata).path("uid").asText();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The arithmetic of the tone model, without Spark: what {@link #load} gives a hundred times as slowly. */
    public static ToneScorer tone() {
        return scorer(TONE, ToneScorer::read);
    }

    /** The arithmetic of a target model, without Spark. */
    public static TargetScorer towards(TargetReading reading) {
        return scorer(target(reading), TargetScorer::read);
    }

    /** Reads a scorer's numbers. */
    private interface Reader<S> {
        S read(DataInputStream in) throws IOException;
    }

    /** A model's arithmetic, without Spark. */
    private static <S> S scorer(String name, Reader<S> reader) {
        try (var in = new DataInputStream(new ByteArrayInputStream(Zip.entry(zip(name), Draft.SCORER)))) {
            return reader.read(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] zip(String name) {
        var resource = SHIPPED + name + "/model.zip";
        try (var found = ShippedModels.class.getResourceAsStream(resource)) {
            if (found == null) {
                throw new IllegalStateException("the application jar has no " + resource
                        + "; build it again, the file comes from data/models/" + name);
            }
            return found.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
