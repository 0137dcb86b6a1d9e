package io.parallax.articles;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.concat;
import static org.apache.spark.sql.functions.first;
import static org.apache.spark.sql.functions.length;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.min;
import static org.apache.spark.sql.functions.row_number;
import static org.apache.spark.sql.functions.substring;
import static org.apache.spark.sql.functions.when;

import io.parallax.outlets.Registry;
import java.time.Instant;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.expressions.Window;

/** Steps from input files to the tables {@code articles} and {@code rejections}. */
public final class Articles {
    private Articles() {}

    /** Everything that the files hold, one row a record: see {@link Intake}. */
    public static Dataset<Row> received(SparkSession spark, Source source, Registry registry, Instant latest) {
        return Intake.of(Received.of(spark, source), source.input(), registry, latest);
    }

    /** The accepted records, each article once for every time it was delivered. */
    public static Dataset<Row> delivered(Dataset<Row> intake) {
        return intake.where(col("article").isNotNull()).select("article.*");
    }

    /**
     * Each article once. Of several deliveries of the same words the earliest date stays: a copy dated anew is no news. Of
     * several versions under one id the later stays, by that date, then the longer, then by content, file and position, so
     * that neither order nor partitioning decides. One shuffle of the texts.
     */
    public static Dataset<Row> in(Dataset<Row> delivered) {
        return ranked(delivered).where(col("version").equalTo(1)).drop("version", "kept_hash", "appeared_at");
    }

    /** The records that can be no articles. */
    public static Dataset<Row> unfit(Dataset<Row> intake) {
        return intake.where(col("rejection").isNotNull()).select("rejection.*");
    }

    /** Rejections for the deliveries that a later version of the same article replaced. One shuffle of the texts. */
    public static Dataset<Row> replaced(Dataset<Row> delivered) {
        var same = col("content_hash").equalTo(col("kept_hash"));
        var why = when(same, lit(" came again with the same words"))
                .otherwise(lit(" came again with other words; the later version is kept, of two as late the longer"));
        return ranked(delivered)
                .where(col("version").gt(1))
                .select(
                        col("file"),
                        col("position"),
                        when(same, lit("duplicate"))
                                .otherwise(lit("superseded"))
                                .as("reason"),
                        concat(lit("article "), col("article_id"), why).as("detail"),
                        substring(coalesce(col("title"), col("text")), 1, Received.EXCERPT)
                                .as("excerpt"));
    }

    private static Dataset<Row> ranked(Dataset<Row> delivered) {
        Column[] latestFirst = {
            col("appeared_at").desc_nulls_last(),
            length(col("text")).desc_nulls_last(),
            col("content_hash"),
            col("published_at").asc_nulls_last(),
            col("file"),
            col("position")
        };
        var copies = Window.partitionBy("article_id", "content_hash");
        var versions = Window.partitionBy("article_id").orderBy(latestFirst);
        return delivered
                .repartition(col("article_id"))
                .withColumn("appeared_at", min("published_at").over(copies))
                .withColumn("version", row_number().over(versions))
                .withColumn("kept_hash", first("content_hash").over(versions));
    }
}
