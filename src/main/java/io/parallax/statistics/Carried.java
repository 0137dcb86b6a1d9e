package io.parallax.statistics;

import static org.apache.spark.sql.functions.array_sort;
import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.collect_set;
import static org.apache.spark.sql.functions.expr;

import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/** What each counted article carries: its row with a column {@code framings}, sorted ids, empty where it carries none. */
final class Carried {
    private Carried() {}

    static Dataset<Row> by(Dataset<Row> counted, Dataset<Row> mentions, Counting counting) {
        var carried = counting.carrying(mentions)
                .groupBy("article_id")
                .agg(array_sort(collect_set("framing")).as("framings"));
        return counted.join(carried, new String[] {"article_id"}, "left")
                .withColumn("framings", coalesce(col("framings"), expr("cast(array() as array<string>)")));
    }
}
