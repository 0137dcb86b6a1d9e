package io.parallax.statistics;

import static org.apache.spark.sql.functions.array;
import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.collect_set;
import static org.apache.spark.sql.functions.concat;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.explode;
import static org.apache.spark.sql.functions.greatest;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.round;
import static org.apache.spark.sql.functions.sqrt;
import static org.apache.spark.sql.functions.sum;
import static org.apache.spark.sql.functions.when;

import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/** How outlets speak of targets, also where they put a framing forward. Scores are summed as whole millionths. */
public final class TargetTones {
    private static final double MILLION = 1e6;
    private static final double Z = 1.959963984540054;
    private static final String[] SENTENCE = {"article_id", "place", "sentence_begin"};

    private TargetTones() {}

    /**
     * Rows of {@link TargetTone}; two joins by article, two shuffles.
     *
     * @param articles with {@code article_id, outlet}
     * @param sentiments rows of {@code target_sentiments}
     * @param mentions rows of {@code mentions}
     */
    public static Dataset<Row> of(Dataset<Row> articles, Dataset<Row> sentiments, Dataset<Row> mentions) {
        var framings = mentions.groupBy("article_id", "place", "sentence_begin")
                .agg(collect_set("framing").as("framings"));
        var all = array(lit(Counting.ALL));
        var spread = sentiments
                .join(articles.select("article_id", "outlet"), "article_id")
                .join(framings, SENTENCE, "left")
                .withColumn("framing", explode(concat(all, coalesce(col("framings"), array().cast("array<string>")))))
                .withColumn("outlet", explode(array(col("outlet"), lit(Counting.ALL))))
                .withColumn("voice", explode(array(col("voice"), lit(Counting.ALL))));
        var byArticle = spread.groupBy("framing", "outlet", "target", "voice", "article_id")
                .agg(
                        count(lit(1)).as("n"),
                        those("negative").as("negative"),
                        those("neutral").as("neutral"),
                        those("positive").as("positive"),
                        sum(round(col("score").multiply(MILLION)).cast("long")).as("score"));
        return ratios(byArticle);
    }

    private static Dataset<Row> ratios(Dataset<Row> byArticle) {
        var score = col("score").divide(MILLION);
        return byArticle
                .groupBy("framing", "outlet", "target", "voice")
                .agg(
                        count(lit(1)).as("n_articles"),
                        sum("n").as("n_sentences"),
                        sum("negative").as("n_negative"),
                        sum("neutral").as("n_neutral"),
                        sum("positive").as("n_positive"),
                        sum("score").as("sum"),
                        sum(col("n").multiply(col("n"))).as("nn"),
                        millionths(score.multiply(score)).as("ss"),
                        millionths(score.multiply(col("n"))).as("sn"))
                .withColumn("tone", col("sum").divide(MILLION).divide(col("n_sentences")))
                .withColumn("half", half())
                .withColumn("low", greatest(lit(-1.0), col("tone").minus(col("half"))))
                .withColumn(
                        "high",
                        org.apache.spark.sql.functions.least(
                                lit(1.0), col("tone").plus(col("half"))))
                .withColumn("low", when(col("half").isNotNull(), col("low")))
                .withColumn("high", when(col("half").isNotNull(), col("high")));
    }

    private static Column those(String tone) {
        return sum(col("tone_class").equalTo(tone).cast("long"));
    }

    private static Column millionths(Column value) {
        return sum(round(value.multiply(MILLION)).cast("long"));
    }

    /** Of the sum of squares of {@code score - tone n} over articles. */
    private static Column half() {
        var tone = col("tone");
        var squares = col("ss")
                .divide(MILLION)
                .minus(tone.multiply(2).multiply(col("sn")).divide(MILLION))
                .plus(tone.multiply(tone).multiply(col("nn")));
        var articles = col("n_articles");
        var variance = greatest(squares, lit(0.0))
                .multiply(articles)
                .divide(articles.minus(1))
                .divide(col("n_sentences").multiply(col("n_sentences")));
        return when(articles.gt(1), sqrt(variance).multiply(Z));
    }
}
