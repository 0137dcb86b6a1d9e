package io.parallax.articles;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.sum;

import io.parallax.tables.Table;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/**
 * One row per input file: how many records it held, counted as they are read and before any is sorted out, so that what
 * became of them can be held against it.
 *
 * @param file the input as the job names it
 * @param nRecords records read: later an article or a rejection
 * @param nNotChosen records the job's {@code where} left aside
 */
public record InputCount(String file, long nRecords, long nNotChosen) {

    public static final Table<InputCount> TABLE = Table.of("input_counts", InputCount.class);

    public static Dataset<Row> of(Dataset<Row> intake) {
        var isRead = col("article").isNotNull().or(col("rejection").isNotNull());
        return intake.select(col("file"), isRead.cast("int").as("is_read"))
                .groupBy("file")
                .agg(
                        sum("is_read").as("n_records"),
                        sum(lit(1).minus(col("is_read"))).as("n_not_chosen"));
    }
}
