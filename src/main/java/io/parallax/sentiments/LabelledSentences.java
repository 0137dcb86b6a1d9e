package io.parallax.sentiments;

import static org.apache.spark.sql.functions.aggregate;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.countDistinct;
import static org.apache.spark.sql.functions.first;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.pmod;
import static org.apache.spark.sql.functions.signum;
import static org.apache.spark.sql.functions.size;
import static org.apache.spark.sql.functions.xxhash64;

import java.util.List;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;

/**
 * Sentences with a label, from JSON lines in NewsMTSC's form: {@code sentence_normalized} and {@code targets} with
 * {@code polarity} 2 (negative), 4 (neutral) or 6 (positive).
 *
 * <p>Columns {@code sentence}, {@code label} (position in {@link Tone}, as MLlib wants it a double) and {@code fold} (0 to
 * 4, by the sentence's hash, so that no sentence is both learnt from and judged). A sentence with several targets has the
 * class on whose side its mean polarity lies; each sentence is there once.
 */
final class LabelledSentences {
    static final int FOLDS = 5;
    static final String LABEL = "label";
    static final String FOLD = "fold";
    private static final String FORM = "sentence_normalized string, targets array<struct<polarity: double>>";

    private LabelledSentences() {}

    static Dataset<Row> read(SparkSession spark, List<String> files) {
        var lines = spark.read().schema(FORM).option("mode", "FAILFAST").json(files.toArray(String[]::new));
        var mean = aggregate(col("targets.polarity"), lit(0.0), Column::plus).divide(size(col("targets")));
        var label = signum(mean.minus(4)).plus(1);
        return of(lines.filter("sentence_normalized is not null and size(targets) > 0")
                .select(col("sentence_normalized").as(SentenceFeatures.SENTENCE), label.as(LABEL)));
    }

    /** One row a sentence, with its fold, in one partition sorted by sentence: the same model from any input order. */
    static Dataset<Row> of(Dataset<Row> labelled) {
        var sentence = col(SentenceFeatures.SENTENCE);
        return labelled.groupBy(sentence)
                .agg(first(col(LABEL)).as(LABEL), countDistinct(col(LABEL)).as("labels"))
                .filter("labels = 1")
                .select(
                        sentence,
                        col(LABEL),
                        pmod(xxhash64(sentence), lit((long) FOLDS)).cast("int").as(FOLD))
                .repartition(1)
                .sortWithinPartitions(sentence);
    }
}
