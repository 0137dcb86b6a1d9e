package io.parallax.mentions;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.explode;
import static org.apache.spark.sql.functions.lit;

import io.parallax.codebook.Codebook;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/** The mentions that readings hold, one row each. */
public final class Mentions {
    private Mentions() {}

    /** Rows of {@link Mention}; one join of readings with what is narrow of the articles. */
    public static Dataset<Row> of(Dataset<Row> articles, Dataset<Row> readings, Codebook codebook) {
        var found = readings.select(col("article_id"), explode(col("found")).as("found"))
                .select("article_id", "found.*");
        return articles.select("article_id", "outlet", "published_at", "published_on")
                .join(found, "article_id")
                .withColumn("codebook", lit(codebook.id()))
                .withColumn("codebook_version", lit(codebook.version()))
                .withColumn("codebook_hash", lit(codebook.hash()));
    }
}
