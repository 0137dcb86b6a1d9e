package io.parallax.topics;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.spark.ml.linalg.Vector;

/**
 * In how many articles each topic's terms, and each pair of them, occur: one long for all articles with terms, then topic
 * by topic a triangle of pairs whose diagonal is the terms.
 */
final class CoOccurrence {
    private final int[][] topics;
    private final long[] counts;
    private final Map<Integer, List<int[]>> places = new HashMap<>();
    private final int[] starts;

    CoOccurrence(int[][] topics) {
        this(topics, null);
    }

    CoOccurrence(int[][] topics, long[] counts) {
        this.topics = topics;
        starts = new int[topics.length];
        int size = 1;
        for (int topic = 0; topic < topics.length; topic++) {
            starts[topic] = size;
            size += topics[topic].length * topics[topic].length;
            for (int place = 0; place < topics[topic].length; place++) {
                places.computeIfAbsent(topics[topic][place], term -> new ArrayList<>())
                        .add(new int[] {topic, place});
            }
        }
        this.counts = counts == null ? new long[size] : counts;
    }

    long[] counts() {
        return counts;
    }

    void add(Vector article) {
        if (article.numNonzeros() == 0) {
            return;
        }
        counts[0]++;
        var seen = new boolean[topics.length][];
        article.foreachNonZero((term, count) -> {
            for (var place : places.getOrDefault(term, List.of())) {
                if (seen[place[0]] == null) {
                    seen[place[0]] = new boolean[topics[place[0]].length];
                }
                seen[place[0]][place[1]] = true;
            }
            return null;
        });
        for (int topic = 0; topic < topics.length; topic++) {
            if (seen[topic] != null) {
                addPairs(topic, seen[topic]);
            }
        }
    }

    private void addPairs(int topic, boolean[] seen) {
        for (int left = 0; left < seen.length; left++) {
            for (int right = left; seen[left] && right < seen.length; right++) {
                counts[at(topic, left, right)] += seen[right] ? 1 : 0;
            }
        }
    }

    private int at(int topic, int left, int right) {
        return starts[topic] + left * topics[topic].length + right;
    }

    /** Mean NPMI by topic; null without pairs or articles. */
    List<Double> means() {
        var means = new ArrayList<Double>();
        for (int topic = 0; topic < topics.length; topic++) {
            means.add(mean(topic));
        }
        return means;
    }

    private Double mean(int topic) {
        int size = topics[topic].length;
        if (size < 2 || counts[0] == 0) {
            return null;
        }
        var pairs = new double[size * (size - 1) / 2];
        int pair = 0;
        for (int left = 0; left < size; left++) {
            for (int right = left + 1; right < size; right++) {
                pairs[pair++] = Coherence.npmi(
                        counts[at(topic, left, left)],
                        counts[at(topic, right, right)],
                        counts[at(topic, left, right)],
                        counts[0]);
            }
        }
        return Arrays.stream(pairs).sum() / pairs.length;
    }
}
