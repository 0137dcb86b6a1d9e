package io.parallax.topics;

import static org.apache.spark.sql.functions.array_distinct;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.desc;
import static org.apache.spark.sql.functions.explode;
import static org.apache.spark.sql.functions.lit;

import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;

/**
 * The terms a model counts, most widespread first, equals by code point. MLlib's {@code CountVectorizer} leaves equally
 * frequent terms in the order partitions deliver them, and with it the topics; this order depends on the articles alone.
 */
final class Vocabulary {
    private Vocabulary() {}

    /** Shuffles the distinct terms of the articles once; brings at most {@code vocabularySize} of them to the driver. */
    static String[] of(Dataset<Row> withTerms, TopicOptions options) {
        long articles = withTerms.filter("size(terms) > 0").count();
        long least = Math.max(1, Math.min(options.minDocuments(), articles / 10));
        long most = (long) Math.ceil(options.maxShare() * articles);
        return withTerms
                .select(explode(array_distinct(col(ArticleTerms.TERMS))).as("term"))
                .groupBy("term")
                .agg(count(lit(1)).as("n"))
                .filter(col("n").between(least, most))
                .orderBy(desc("n"), col("term"))
                .limit(options.vocabularySize())
                .select("term")
                .as(Encoders.STRING())
                .collectAsList()
                .toArray(String[]::new);
    }
}
