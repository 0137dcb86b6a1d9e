package io.parallax.jobs;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.row_number;
import static org.apache.spark.sql.functions.xxhash64;

import io.parallax.articles.Article;
import io.parallax.mentions.Mention;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.expressions.Window;

/** The sentences that a report shows: for each framing a fixed draw of its mentions, whatever their order. */
final class Evidences {
    private Evidences() {}

    /** Mentions with their article's title, text and url, at most {@code most} a framing. */
    static Dataset<Row> of(Maker maker, int most, Span span) {
        var articles =
                span.of(maker.read(Article.TABLE)).select("article_id", "title", "url", "file", "position", "text");
        var drawn = Window.partitionBy("framing")
                .orderBy(xxhash64(col("article_id"), col("begin")), col("article_id"), col("place"), col("begin"));
        return maker.read(Mention.TABLE)
                .join(articles.select("article_id"), new String[] {"article_id"}, "left_semi")
                .withColumn("draw", row_number().over(drawn))
                .where(col("draw").leq(most))
                .drop("draw")
                .join(articles, "article_id");
    }
}
