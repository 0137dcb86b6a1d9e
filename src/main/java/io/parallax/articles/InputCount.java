package io.parallax.articles;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.sum;

import io.parallax.tables.Rows;
import io.parallax.tables.Table;
import java.util.List;
import org.apache.spark.api.java.function.MapFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.StructType;
import org.apache.spark.util.SerializableConfiguration;

/**
 * One row per input file: how many records it held, counted as they are read and before any is sorted out, so that what
 * became of them can be held against it.
 *
 * @param file the input as the job names it
 * @param nRecords records read: later an article or a rejection
 * @param sha256 of the file's bytes as they lie there, 64 hex digits
 * @param nNotChosen records the job's {@code where} left aside
 */
public record InputCount(String file, String sha256, long nRecords, long nNotChosen) {

    public static final Table<InputCount> TABLE = Table.of("input_counts", InputCount.class);

    /** Counts the intake of some files; reads the files once more for their hash, one task each. */
    public static Dataset<Row> of(Dataset<Row> intake, List<InputFile> files) {
        return hashes(intake.sparkSession(), files)
                .join(counts(intake), new String[] {"file"}, "left")
                .na()
                .fill(0, new String[] {"n_records", "n_not_chosen"});
    }

    private static Dataset<Row> hashes(SparkSession spark, List<InputFile> files) {
        var hadoop = new SerializableConfiguration(spark.sessionState().newHadoopConf());
        MapFunction<InputFile, Row> hash =
                file -> RowFactory.create(file.file(), Hashes.ofFile(file.uri(), hadoop.value()));
        var columns = new StructType().add("file", "string").add("sha256", "string");
        return Rows.parallel(spark, files).map(hash, Encoders.row(columns));
    }

    private static Dataset<Row> counts(Dataset<Row> intake) {
        var isRead = col("article").isNotNull().or(col("rejection").isNotNull());
        return intake.select(col("file"), isRead.cast("int").as("is_read"))
                .groupBy("file")
                .agg(
                        sum("is_read").as("n_records"),
                        sum(lit(1).minus(col("is_read"))).as("n_not_chosen"));
    }
}
