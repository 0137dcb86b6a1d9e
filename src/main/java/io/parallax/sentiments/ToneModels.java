package io.parallax.sentiments;

import io.parallax.validation.Evaluation;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.spark.ml.PipelineModel;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;

/**
 * The tone model that travels inside the application jar, as {@code data/models/tone/model.zip}. MLlib loads models from
 * a file system that all executors see, so it is unpacked to one first: the warehouse.
 */
public final class ToneModels {
    private static final String SHIPPED = "/io/parallax/models/tone/";

    private ToneModels() {}

    /** A name of the shipped model that changes with its content. */
    public static String fingerprint() {
        try (var zip = resource("model.zip")) {
            return Unpacked.fingerprint(zip.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * The shipped model, unpacked under {@code folder} on any Hadoop file system unless it is there already.
     *
     * @param folder for models, e.g. {@code warehouse.place("models")}; the model's own folder in it is named by content
     */
    public static PipelineModel shipped(SparkSession spark, String folder) {
        try (var zip = resource("model.zip")) {
            return PipelineModel.load(Unpacked.under(folder, zip.readAllBytes(), spark));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** How well the shipped model does on sentences it has not seen. */
    public static Dataset<Row> evaluations(SparkSession spark) {
        try (var lines = resource("evaluations.jsonl")) {
            var text = new String(lines.readAllBytes(), StandardCharsets.UTF_8);
            var rows = spark.createDataset(text.lines().toList(), Encoders.STRING());
            return Evaluation.TABLE.shape(
                    spark.read().schema(Evaluation.TABLE.schema()).json(rows));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static InputStream resource(String name) {
        var found = ToneModels.class.getResourceAsStream(SHIPPED + name);
        if (found == null) {
            throw new IllegalStateException("the application jar has no " + SHIPPED + name
                    + "; build it again, the file comes from data/models/tone");
        }
        return found;
    }

    /** A saved model's folder as one file, without checksums; entries in the order of their names. */
    static void pack(Path folder, Path zip) throws IOException {
        try (var out = new ZipOutputStream(Files.newOutputStream(zip));
                var files = Files.walk(folder)) {
            for (var file : files.filter(Files::isRegularFile).sorted().toList()) {
                var name = folder.relativize(file).toString().replace('\\', '/');
                if (!name.endsWith(".crc")) {
                    var entry = new ZipEntry(name);
                    entry.setTime(0);
                    out.putNextEntry(entry);
                    Files.copy(file, out);
                }
            }
        }
    }
}
