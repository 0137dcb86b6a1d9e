package io.parallax.topics;

import java.io.Serializable;
import java.util.Arrays;

/**
 * In how many articles a topic has how many words, and how many articles have how many words.
 *
 * @param k topics
 * @param histograms one a topic, then one of lengths; position is the number of words
 */
record ArticleHistograms(int k, long[][] histograms) implements Serializable {

    static ArticleHistograms none(int k) {
        return new ArticleHistograms(k, new long[k + 1][1]);
    }

    long[] counts(int topic) {
        return histograms[topic];
    }

    long[] lengths() {
        return histograms[k];
    }

    void addArticle(int[] counts, int length) {
        for (int topic = 0; topic < k; topic++) {
            if (counts[topic] > 0) {
                increment(topic, counts[topic]);
            }
        }
        increment(k, length);
    }

    private void increment(int which, int at) {
        if (at >= histograms[which].length) {
            histograms[which] = Arrays.copyOf(histograms[which], Math.max(at + 1, 2 * histograms[which].length));
        }
        histograms[which][at]++;
    }

    void add(ArticleHistograms other) {
        for (int which = 0; which <= k; which++) {
            var more = other.histograms[which];
            if (more.length > histograms[which].length) {
                histograms[which] = Arrays.copyOf(histograms[which], more.length);
            }
            for (int at = 0; at < more.length; at++) {
                histograms[which][at] += more[at];
            }
        }
    }
}
