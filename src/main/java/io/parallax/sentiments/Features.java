package io.parallax.sentiments;

import static org.apache.spark.sql.functions.array_distinct;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.desc;
import static org.apache.spark.sql.functions.explode;
import static org.apache.spark.sql.functions.lit;

import org.apache.spark.ml.feature.CountVectorizerModel;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;

/** Lists of words as vectors of what is there; the order of the words depends on the rows alone. */
final class Features {
    static final String FEATURES = "features";
    static final String PRESENCE = "presence";

    private Features() {}

    /** @param least rows that a feature occurs in */
    static CountVectorizerModel presence(Dataset<Row> featured, int least) {
        return new CountVectorizerModel("counts", vocabulary(featured, least))
                .setInputCol(FEATURES)
                .setOutputCol(PRESENCE)
                .setBinary(true);
    }

    private static String[] vocabulary(Dataset<Row> featured, int least) {
        return featured.select(explode(array_distinct(col(FEATURES))).as("feature"))
                .groupBy("feature")
                .agg(count(lit(1)).as("n"))
                .filter(col("n").geq(least))
                .orderBy(desc("n"), col("feature"))
                .select("feature")
                .as(Encoders.STRING())
                .collectAsList()
                .toArray(String[]::new);
    }
}
