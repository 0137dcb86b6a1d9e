package io.parallax.bench;

import static org.apache.spark.sql.functions.array_distinct;
import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.size;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.spark.ml.feature.HashingTF;
import org.apache.spark.ml.feature.MinHashLSH;
import org.apache.spark.ml.feature.NGram;
import org.apache.spark.ml.feature.RegexTokenizer;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/** Near-duplicates as Spark's own documentation finds them: MinHashLSH over 8-word shingles, Jaccard similarity from .5. */
final class MinHashPeer {
    private static final int SHINGLE = 8;
    private static final int TABLES = 5;
    private static final int FEATURES = 1 << 20;
    private static final double DISTANCE = 0.5;

    private MinHashPeer() {}

    static Set<List<String>> pairs(Dataset<Row> articles) {
        var vectors = vectors(articles);
        var lsh = new MinHashLSH()
                .setInputCol("vector")
                .setOutputCol("hashes")
                .setNumHashTables(TABLES)
                .setSeed(42);
        var model = lsh.fit(vectors);
        var pairs = new HashSet<List<String>>();
        model.approxSimilarityJoin(vectors, vectors, DISTANCE)
                .select(col("datasetA.article_id"), col("datasetB.article_id"))
                .where(col("datasetA.article_id").lt(col("datasetB.article_id")))
                .collectAsList()
                .forEach(row -> pairs.add(List.of(row.getString(0), row.getString(1))));
        return pairs;
    }

    private static Dataset<Row> vectors(Dataset<Row> articles) {
        var texts = articles.select(
                        col("article_id"), coalesce(col("text"), col("title")).as("body"))
                .where(col("body").isNotNull());
        var words = new RegexTokenizer()
                .setInputCol("body")
                .setOutputCol("words")
                .setPattern("[^\\p{L}\\p{N}]+")
                .transform(texts);
        var shingles = new NGram()
                .setN(SHINGLE)
                .setInputCol("words")
                .setOutputCol("shingles")
                .transform(words);
        return new HashingTF()
                .setBinary(true)
                .setNumFeatures(FEATURES)
                .setInputCol("shingles")
                .setOutputCol("vector")
                .transform(shingles.where(size(array_distinct(col("shingles"))).gt(0)))
                .select("article_id", "vector");
    }
}
