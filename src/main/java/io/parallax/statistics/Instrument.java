package io.parallax.statistics;

import static org.apache.spark.sql.functions.lit;

import java.io.Serializable;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/** The codebook that rows depend on: its id, its version and the hash of its content. */
public record Instrument(String codebook, String version, String hash) implements Serializable {

    /** The rows with {@code codebook}, {@code codebook_version} and {@code codebook_hash}. */
    Dataset<Row> on(Dataset<Row> rows) {
        return rows.withColumn("codebook", lit(codebook))
                .withColumn("codebook_version", lit(version))
                .withColumn("codebook_hash", lit(hash));
    }
}
