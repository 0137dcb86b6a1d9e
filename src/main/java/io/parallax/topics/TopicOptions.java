package io.parallax.topics;

/**
 * How topics are fitted.
 *
 * @param k topics wanted, at least 2; fewer are fitted where fewer articles have terms
 * @param seed of everything the optimiser draws
 * @param optimizer which algorithm
 * @param iterations sweeps over the collection
 * @param minDocuments a term occurs in at least this many articles (in small collections: a tenth of them)
 * @param maxShare a term occurs in at most this share of the articles, in (0, 1]
 * @param vocabularySize the terms kept, most widespread first
 */
public record TopicOptions(
        int k, long seed, Optimizer optimizer, int iterations, int minDocuments, double maxShare, int vocabularySize) {

    public TopicOptions {
        check(k >= 2, "topics: k is " + k + "; allowed: 2 or more, e.g. k: 20");
        check(iterations >= 1, "topics: iterations is " + iterations + "; allowed: 1 or more, e.g. iterations: 20");
        check(minDocuments >= 1, "topics: min_documents is " + minDocuments + "; allowed: 1 or more, e.g. 5");
        check(
                maxShare > 0 && maxShare <= 1,
                "topics: max_share is " + maxShare + "; allowed: above 0 up to 1, e.g. 0.5");
        check(vocabularySize >= 2, "topics: vocabulary_size is " + vocabularySize + "; allowed: 2 or more, e.g. 20000");
    }

    /** What a job gets that names nothing but k. */
    public static TopicOptions of(int k, long seed) {
        return new TopicOptions(k, seed, Optimizer.GIBBS, 200, 5, 0.5, 20_000);
    }

    public TopicOptions with(Optimizer other, int sweeps) {
        return new TopicOptions(k, seed, other, sweeps, minDocuments, maxShare, vocabularySize);
    }

    public TopicOptions with(int topics) {
        return new TopicOptions(topics, seed, optimizer, iterations, minDocuments, maxShare, vocabularySize);
    }

    public TopicOptions withSeed(long other) {
        return new TopicOptions(k, other, optimizer, iterations, minDocuments, maxShare, vocabularySize);
    }

    private static void check(boolean holds, String message) {
        if (!holds) {
            throw new IllegalArgumentException(message);
        }
    }

    /**
     * {@link GibbsLda}, the default, and MLlib's two: online variational Bayes (Hoffman, Blei and Bach 2010), tuned, and
     * expectation-maximisation (Asuncion et al. 2009).
     */
    public enum Optimizer {
        GIBBS,
        ONLINE,
        EM
    }
}
