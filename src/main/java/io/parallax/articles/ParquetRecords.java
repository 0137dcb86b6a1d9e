package io.parallax.articles;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.element_at;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.map;
import static org.apache.spark.sql.functions.struct;
import static org.apache.spark.sql.functions.substring;
import static org.apache.spark.sql.functions.to_json;

import java.util.List;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;

/** Parquet rows in the shape of {@link Received}: the position is the row's number in its file. */
final class ParquetRecords {
    private ParquetRecords() {}

    static Dataset<Row> of(SparkSession spark, List<InputFile> files) {
        var uris = files.stream().map(InputFile::uri).toArray(String[]::new);
        var read = spark.read().option("mergeSchema", "true").parquet(uris);
        var names = files.stream()
                .flatMap(file -> List.of(lit(name(file.uri())), lit(file.file())).stream())
                .toArray(Column[]::new);
        return read.select(
                        struct(col("*")).as("record"),
                        col("_metadata.file_name").as("name"),
                        col("_metadata.row_index").as("position"))
                .withColumn("file", element_at(map(names), col("name")))
                .withColumn("reason", lit(null).cast("string"))
                .withColumn("detail", lit(null).cast("string"))
                .withColumn("is_aside", lit(false))
                .withColumn("excerpt", substring(to_json(col("record")), 1, Received.EXCERPT));
    }

    private static String name(String uri) {
        return uri.substring(uri.lastIndexOf('/') + 1);
    }
}
