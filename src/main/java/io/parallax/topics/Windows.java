package io.parallax.topics;

import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * In how many windows each topic's terms, and each pair of them, occur: one long for all windows, then topic by topic a
 * triangle of pairs whose diagonal is the terms. A text shorter than a window is one window.
 */
final class Windows {
    private final int[][] topics;
    private final Map<String, Integer> wanted;
    private final int width;
    private final long[] counts;

    Windows(int[][] topics, Map<String, Integer> wanted, int width) {
        this.topics = topics;
        this.wanted = wanted;
        this.width = width;
        int size = 1;
        for (var topic : topics) {
            size += topic.length * topic.length;
        }
        counts = new long[size];
    }

    long[] counts() {
        return counts;
    }

    void add(List<String> text) {
        if (text.isEmpty()) {
            return;
        }
        int windows = Math.max(1, text.size() - width + 1);
        counts[0] += windows;
        var holding = new HashMap<Integer, BitSet>();
        for (int at = 0; at < text.size(); at++) {
            var term = wanted.get(text.get(at));
            if (term != null) {
                holding.computeIfAbsent(term, any -> new BitSet())
                        .set(Math.max(0, at - width + 1), Math.min(at, windows - 1) + 1);
            }
        }
        int from = 1;
        for (var topic : topics) {
            addPairs(topic, holding, from);
            from += topic.length * topic.length;
        }
    }

    private void addPairs(int[] topic, Map<Integer, BitSet> holding, int from) {
        for (int left = 0; left < topic.length; left++) {
            var lefts = holding.get(topic[left]);
            for (int right = left; lefts != null && right < topic.length; right++) {
                var rights = holding.get(topic[right]);
                if (rights != null) {
                    var both = (BitSet) lefts.clone();
                    both.and(rights);
                    counts[from + left * topic.length + right] += both.cardinality();
                }
            }
        }
    }
}
