package io.parallax.statistics;

import static org.apache.spark.sql.functions.array;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.explode;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.round;
import static org.apache.spark.sql.functions.sqrt;
import static org.apache.spark.sql.functions.sum;
import static org.apache.spark.sql.functions.when;

import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/** Tone by outlet. Scores are summed in millionths, as whole numbers, so that partitioning changes no digit. */
public final class OutletTones {
    private static final double MILLION = 1e6;
    private static final double Z = 1.959963984540054;

    private OutletTones() {}

    /** Rows of {@link OutletTone}; one join and one shuffle. */
    public static Dataset<Row> of(Dataset<Row> articles, Dataset<Row> sentiments) {
        var scored = articles.select("article_id", "outlet")
                .join(sentiments.where(col("score").isNotNull()), "article_id")
                .withColumn("outlet", explode(array(col("outlet"), lit(Counting.ALL))));
        var squared = col("score").multiply(col("score"));
        return scored.groupBy("outlet")
                .agg(
                        count(lit(1)).as("n_articles"),
                        those("negative").as("n_negative"),
                        those("neutral").as("n_neutral"),
                        those("positive").as("n_positive"),
                        millionths(col("score")).as("sum"),
                        millionths(squared).as("squares"),
                        mean("own_score").as("own_tone"),
                        mean("quoted_score").as("quoted_tone"))
                .withColumn("tone", col("sum").divide(MILLION).divide(col("n_articles")))
                .withColumn("half", half())
                .withColumn("low", col("tone").minus(col("half")))
                .withColumn("high", col("tone").plus(col("half")));
    }

    private static Column those(String tone) {
        return sum(col("tone_class").equalTo(tone).cast("long"));
    }

    private static Column millionths(Column value) {
        return sum(round(value.multiply(MILLION)).cast("long"));
    }

    private static Column mean(String score) {
        var n = sum(col(score).isNotNull().cast("long"));
        return when(n.gt(0), millionths(col(score)).divide(MILLION).divide(n));
    }

    private static Column half() {
        var n = col("n_articles");
        var deviations = col("squares")
                .divide(MILLION)
                .minus(col("tone").multiply(col("tone")).multiply(n));
        var variance = when(deviations.gt(0), deviations).otherwise(0).divide(n.minus(1));
        return when(n.gt(1), sqrt(variance.divide(n)).multiply(Z));
    }
}
