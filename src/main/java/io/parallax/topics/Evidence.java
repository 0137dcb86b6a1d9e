package io.parallax.topics;

import org.apache.spark.ml.feature.CountVectorizerModel;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.storage.StorageLevel;

/**
 * What models are fitted on, the same for every k and seed: scanning the text takes longer than many a fit, so a search
 * over models does it once. Kept in memory or on disk from first use until closed.
 *
 * @param terms finds the terms of an article
 * @param counter counts those of its vocabulary
 * @param counts {@code article_id, counts} of the articles that have any
 */
record Evidence(ArticleTerms terms, CountVectorizerModel counter, Dataset<Row> counts) implements AutoCloseable {

    /**
     * Reads the articles for the vocabulary at once, and again when the counts are first used.
     *
     * @param articles with {@code article_id, title, text, language}
     * @param options whose k and seed are not looked at
     */
    static Evidence of(Dataset<Row> articles, TopicOptions options) {
        var terms = new ArticleTerms("terms");
        var termed = terms.transform(articles);
        var counter = new CountVectorizerModel("counts", Vocabulary.of(termed, options))
                .setInputCol(ArticleTerms.TERMS)
                .setOutputCol(Topics.COUNTS);
        var counts = TopicFit.evidence(counter.transform(termed), options.optimizer());
        return new Evidence(terms, counter, counts.persist(StorageLevel.MEMORY_AND_DISK()));
    }

    String[] vocabulary() {
        return counter.vocabulary();
    }

    /** Too few terms to tell topics apart: there is nothing to fit, and the counts are not to be used. */
    boolean isEmpty() {
        return vocabulary().length < 2;
    }

    @Override
    public void close() {
        counts.unpersist();
    }
}
