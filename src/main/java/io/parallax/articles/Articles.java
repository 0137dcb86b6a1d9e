package io.parallax.articles;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.concat;
import static org.apache.spark.sql.functions.length;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.min;
import static org.apache.spark.sql.functions.row_number;
import static org.apache.spark.sql.functions.substring;
import static org.apache.spark.sql.functions.when;

import io.parallax.outlets.Registry;
import io.parallax.tables.Table;
import java.time.Instant;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.expressions.Window;

/** Steps from input files to the tables {@code articles} and {@code rejections}. */
public final class Articles {
    private static final String[] PLACE = {"file", "position"};
    private static final String[] RANKS = {"appeared_at", "copy", "version"};

    private Articles() {}

    /** Everything that the files hold, one row a record: see {@link Intake}. */
    public static Dataset<Row> received(SparkSession spark, Source source, Registry registry, Instant latest) {
        return Intake.of(Received.of(spark, source), source.input(), registry, latest);
    }

    /**
     * What each run leaves behind of articles that came in several versions: the earlier ones, each once however often it was
     * delivered; the columns are those of {@code articles}, and that table has the version that counts.
     */
    public static final Table<Article> VERSIONS = Table.of("versions", Article.class);

    /** The accepted records, each article once for every time it was delivered. */
    public static Dataset<Row> delivered(Dataset<Row> intake) {
        return intake.where(col("article").isNotNull()).select("article.*");
    }

    /** Articles and their earlier versions as if they were delivered again, none twice. One join on narrow columns. */
    public static Dataset<Row> again(Dataset<Row> articles, Dataset<Row> versions) {
        var kept = articles.select("file", "position");
        return articles.unionByName(versions.join(kept, PLACE, "left_anti"));
    }

    /**
     * Each article once. Of several deliveries of the same words the earliest date stays: a copy dated anew is no news. Of
     * several versions under one id the later stays, by that date, then the longer, then by content, file and position, so
     * that neither order nor partitioning decides. One shuffle of the texts.
     */
    public static Dataset<Row> in(Dataset<Row> delivered) {
        return ranked(delivered).where(col("version").equalTo(1)).drop(RANKS);
    }

    /** The records that can be no articles. */
    public static Dataset<Row> unfit(Dataset<Row> intake) {
        return intake.where(col("rejection").isNotNull()).select("rejection.*");
    }

    /** The versions that a later one of the same article replaced, once each. One shuffle of the texts. */
    public static Dataset<Row> earlier(Dataset<Row> delivered) {
        return ranked(delivered)
                .where(col("copy").equalTo(1).and(col("version").gt(1)))
                .drop(RANKS);
    }

    /**
     * Rejections for the deliveries that are not kept: copies of other deliveries, and earlier versions. One shuffle of the
     * texts.
     */
    public static Dataset<Row> replaced(Dataset<Row> delivered) {
        var isCopy = col("copy").gt(1);
        var why = when(isCopy, lit(" came again with the same words"))
                .otherwise(lit(" came again with other words; the later version is kept, of two as late the longer"));
        return ranked(delivered)
                .where(col("version").gt(1))
                .select(
                        col("file"),
                        col("position"),
                        when(isCopy, lit("duplicate"))
                                .otherwise(lit("superseded"))
                                .as("reason"),
                        concat(lit("article "), col("article_id"), why).as("detail"),
                        substring(coalesce(col("title"), col("text")), 1, Received.EXCERPT)
                                .as("excerpt"));
    }

    private static Dataset<Row> ranked(Dataset<Row> delivered) {
        Column[] earliestFirst = {col("published_at").asc_nulls_last(), col("file"), col("position")};
        Column[] latestFirst = {
            col("appeared_at").desc_nulls_last(),
            length(col("text")).desc_nulls_last(),
            col("content_hash"),
            col("copy")
        };
        var copies = Window.partitionBy("article_id", "content_hash");
        var versions = Window.partitionBy("article_id").orderBy(latestFirst);
        return delivered
                .repartition(col("article_id"))
                .withColumn("appeared_at", min("published_at").over(copies))
                .withColumn("copy", row_number().over(copies.orderBy(earliestFirst)))
                .withColumn("version", row_number().over(versions));
    }
}
