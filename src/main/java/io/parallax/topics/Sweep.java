package io.parallax.topics;

/**
 * Collapsed Gibbs sampling (Griffiths and Steyvers 2004) of one shard against the counts of all (AD-LDA: Newman, Asuncion,
 * Smyth and Welling 2009): each word in turn gets a topic drawn by how much its article and its term are in each.
 */
final class Sweep {
    private final TopicCounts counts;
    private final Priors priors;
    private final int k;
    /** By topic, 1 / (its words + the prior of all terms). */
    private final double[] inverse;

    private final int[] inArticle;
    private final double[] article;
    private final double[] sums;
    private final double allTerms;

    private Sweep(TopicCounts counts, Priors priors) {
        this.counts = counts;
        this.priors = priors;
        k = counts.k();
        inverse = new double[k];
        inArticle = new int[k];
        article = new double[k];
        sums = new double[k];
        allTerms = priors.beta() * counts.terms();
        for (int topic = 0; topic < k; topic++) {
            inverse[topic] = 1 / (counts.totals()[topic] + allTerms);
        }
    }

    /** Sweeps {@code times} times; more than once only where the shard is the whole collection. */
    static Shard.Swept of(Shard shard, TopicCounts all, Priors priors, long seed, int sweep, int times) {
        var own = all.copy();
        var topics = shard.topics().clone();
        var histograms = ArticleHistograms.none(all.k());
        for (int time = 0; time < times; time++) {
            boolean isLast = time == times - 1;
            var draw = new Draw(seed, shard.number(), sweep + time);
            new Sweep(own, priors).articles(shard, topics, draw, isLast ? histograms : null);
        }
        var swept = new Shard(shard.number(), shard.ends(), shard.terms(), topics);
        return new Shard.Swept(swept, own.since(all), histograms);
    }

    private void articles(Shard shard, int[] topics, Draw draw, ArticleHistograms histograms) {
        int begin = 0;
        for (int end : shard.ends()) {
            article(shard.terms(), topics, begin, end, draw);
            if (histograms != null) {
                histograms.addArticle(inArticle, end - begin);
            }
            begin = end;
        }
    }

    private void article(int[] terms, int[] topics, int begin, int end, Draw draw) {
        java.util.Arrays.fill(inArticle, 0);
        for (int word = begin; word < end; word++) {
            inArticle[topics[word]]++;
        }
        for (int topic = 0; topic < k; topic++) {
            weigh(topic);
        }
        for (int word = begin; word < end; word++) {
            move(terms[word], topics[word], -1);
            topics[word] = drawn(terms[word], draw.next());
            move(terms[word], topics[word], 1);
        }
    }

    private void move(int term, int topic, int change) {
        counts.count(term, topic, change);
        inArticle[topic] += change;
        inverse[topic] = 1 / (counts.totals()[topic] + allTerms);
        weigh(topic);
    }

    private void weigh(int topic) {
        article[topic] = (inArticle[topic] + priors.alpha()[topic]) * inverse[topic];
    }

    private int drawn(int term, double uniform) {
        var byTerm = counts.byTerm();
        double beta = priors.beta();
        double sum = 0;
        int at = term * k;
        for (int topic = 0; topic < k; topic++) {
            sum += article[topic] * (byTerm[at + topic] + beta);
            sums[topic] = sum;
        }
        double target = uniform * sum;
        int topic = 0;
        while (topic < k - 1 && sums[topic] <= target) {
            topic++;
        }
        return topic;
    }
}
