package io.parallax.topics;

import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import org.apache.spark.ml.linalg.Vector;

/**
 * A part of the collection with a topic for each of its words; never changed once made.
 *
 * @param number of the shard; its random numbers depend on it
 * @param ends by article, where its words end
 * @param terms by word, its position in the vocabulary
 * @param topics by word
 */
record Shard(int number, int[] ends, int[] terms, int[] topics) implements Serializable {

    /** Words in the order of articles and vocabulary, topics at random. */
    static Shard of(int number, List<Vector> articles, int k, long seed) {
        int words = articles.stream().mapToInt(Shard::words).sum();
        var shard = new Shard(number, new int[articles.size()], new int[words], new int[words]);
        var draw = new Draw(seed, number, -1);
        int word = 0;
        for (int article = 0; article < shard.ends.length; article++) {
            var counts = articles.get(article).toSparse();
            for (int entry = 0; entry < counts.indices().length; entry++) {
                for (int i = 0; i < (int) counts.values()[entry]; i++) {
                    shard.topics[word] = (int) (draw.next() * k);
                    shard.terms[word++] = counts.indices()[entry];
                }
            }
            shard.ends[article] = word;
        }
        return shard;
    }

    static int words(Vector article) {
        return Arrays.stream(article.toSparse().values())
                .mapToInt(count -> (int) count)
                .sum();
    }

    int[] counted(TopicCounts none) {
        var counts = none.copy();
        for (int word = 0; word < terms.length; word++) {
            counts.count(terms[word], topics[word], 1);
        }
        return counts.byTerm();
    }

    /** What a sweep leaves: the shard with new topics, what that changes in the counts, and the articles' histograms. */
    record Swept(Shard shard, int[] change, ArticleHistograms histograms) implements Serializable {}
}
