package io.parallax.sentiments;

import static org.apache.spark.sql.functions.array_sort;
import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.countDistinct;
import static org.apache.spark.sql.functions.explode;
import static org.apache.spark.sql.functions.first;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.pmod;
import static org.apache.spark.sql.functions.regexp_extract;
import static org.apache.spark.sql.functions.xxhash64;

import io.parallax.documents.Mistakes;
import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;

/**
 * Targets with a label, one row each, from JSON lines in NewsMTSC's form: {@code sentence_normalized} and {@code targets}
 * with {@code from}, {@code to} (UTF-16 offsets) and {@code polarity} 2 (negative), 4 (neutral) or 6 (positive).
 *
 * <p>Columns {@code sentence, begin, end, label} (position in {@link Tone}, a double as MLlib wants it), {@code fold} (0 to
 * 4, by the sentence's hash, so that no sentence is both learnt from and judged) and {@code kind}, where the sentence was
 * collected: what the line's {@code kind} says, else the first word of its {@code primary_gid}. Targets that are labelled
 * twice in different ways are left out.
 */
public final class LabelledTargets {
    static final String KIND = "kind";
    private static final String FORM = "sentence_normalized string, primary_gid string, kind string,"
            + " targets array<struct<from: int, to: int, polarity: double>>";

    private LabelledTargets() {}

    /** One partition, sorted: the same model from lines and files in any order. */
    public static Dataset<Row> read(SparkSession spark, List<String> files) {
        var lines = spark.read().schema(FORM).option("mode", "FAILFAST").json(files.toArray(String[]::new));
        var kind = coalesce(col("kind"), regexp_extract(col("primary_gid"), "^[A-Za-z]+", 0), lit(""));
        var targets = lines.where("sentence_normalized is not null")
                .select(
                        col("sentence_normalized").as(TargetStage.SENTENCE),
                        kind.as(KIND),
                        explode(col("targets")).as("target"))
                .select(
                        col(TargetStage.SENTENCE),
                        col("target.from").as(TargetStage.BEGIN),
                        col("target.to").as(TargetStage.END),
                        col("target.polarity").divide(2).minus(1).as(LabelledSentences.LABEL),
                        col(KIND));
        refuse(targets.where(
                "not coalesce(label in (0, 1, 2) and begin >= 0 and end > begin and end <= length(sentence), false)"));
        return distinct(targets);
    }

    private static Dataset<Row> distinct(Dataset<Row> targets) {
        var place = List.of(col(TargetStage.SENTENCE), col(TargetStage.BEGIN), col(TargetStage.END));
        return targets.groupBy(place.toArray(org.apache.spark.sql.Column[]::new))
                .agg(
                        first(LabelledSentences.LABEL).as(LabelledSentences.LABEL),
                        countDistinct(LabelledSentences.LABEL).as("labels"),
                        array_sort(org.apache.spark.sql.functions.collect_set(KIND))
                                .getItem(0)
                                .as(KIND))
                .where("labels = 1")
                .drop("labels")
                .withColumn(
                        LabelledSentences.FOLD,
                        pmod(xxhash64(col(TargetStage.SENTENCE)), lit((long) LabelledSentences.FOLDS))
                                .cast("int"))
                .repartition(1)
                .sortWithinPartitions(TargetStage.SENTENCE, TargetStage.BEGIN, TargetStage.END);
    }

    private static void refuse(Dataset<Row> wrong) {
        var found = wrong.limit(1).toJSON().collectAsList();
        if (!found.isEmpty()) {
            throw Mistakes.in(
                    "labelled targets",
                    "found " + found.get(0)
                            + "; allowed: from and to inside the sentence, polarity 2, 4 or 6; for example: "
                            + "{\"sentence_normalized\": \"He praised Ada.\", \"targets\": [{\"from\": 11, \"to\": 14, \"polarity\": 6}]}");
        }
    }
}
