package io.parallax.statistics;

import static org.apache.spark.sql.functions.array;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.explode;
import static org.apache.spark.sql.functions.filter;
import static org.apache.spark.sql.functions.lit;

import io.parallax.codebook.Stance;
import java.io.Serializable;
import java.util.List;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/**
 * What is counted, as the job file says it.
 *
 * @param period what dates are counted by
 * @param carries the stances with which a mention counts; not empty
 * @param framings ids of all framings of the codebook, so that one never found is a row of zeros
 * @param instrument the codebook
 */
public record Counting(Period period, List<Stance> carries, List<String> framings, Instrument instrument)
        implements Serializable {

    /** The outlet of the rows that count all outlets. */
    public static final String ALL = "*";

    /** Whether an outlet or a period stands for all of them. */
    public static boolean isAll(String value) {
        return value.equals(ALL);
    }

    public Counting {
        if (carries.isEmpty()) {
            throw new IllegalArgumentException(
                    "carries is empty, allowed are affirmed, denied, hedged, questioned; for example: [affirmed, hedged]");
        }
        carries = List.copyOf(carries);
        framings = List.copyOf(framings);
    }

    /** The framings that an article of {@link CountedArticles} carries, each as often as it has sentences that do. */
    Column carried() {
        var stances = carries.stream().map(Stance::word).toArray();
        return filter(col("mentions"), mention -> mention.getField("stance").isin(stances))
                .getField("framing")
                .as("carried");
    }

    /** The mentions that count. */
    Dataset<Row> carrying(Dataset<Row> mentions) {
        return mentions.where(
                col("stance").isin(carries.stream().map(Stance::word).toArray()));
    }

    /** Each row twice: under its own value of the column and under {@code *}. */
    static Dataset<Row> withTotal(Dataset<Row> rows, String column) {
        return rows.withColumn(column, explode(array(col(column), lit(ALL))));
    }
}
