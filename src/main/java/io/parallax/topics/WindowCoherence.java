package io.parallax.topics;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;

/**
 * C_v, the coherence that agrees best with people (Röder, Both and Hinneburg 2015): terms are together where a window of
 * 110 terms holds both; each term's vector of NPMI with the topic's terms is compared, by cosine, with the topic's sum of
 * vectors. In [0, 1] in practice, higher is better.
 */
final class WindowCoherence {
    private static final int WINDOW = 110;

    private WindowCoherence() {}

    /**
     * By topic; null without a window to judge by. Each partition sends its whole counts to the driver.
     *
     * @param topics vocabulary indices of the topics' heaviest terms
     * @param termed with {@code terms}
     */
    static List<Double> of(int[][] topics, String[] vocabulary, Dataset<Row> termed) {
        Map<String, Integer> wanted = new HashMap<>();
        Arrays.stream(topics).flatMapToInt(Arrays::stream).forEach(term -> wanted.put(vocabulary[term], term));
        MapPartitionsFunction<Row, long[]> count = rows -> {
            var windows = new Windows(topics, wanted, WINDOW);
            rows.forEachRemaining(row -> windows.add(row.getList(0)));
            return Collections.singleton(windows.counts()).iterator();
        };
        var sums = new long[new Windows(topics, wanted, WINDOW).counts().length];
        termed.select(ArticleTerms.TERMS)
                .mapPartitions(count, Encoders.javaSerialization(long[].class))
                .collectAsList()
                .forEach(part -> Arrays.setAll(sums, i -> sums[i] + part[i]));
        return coherences(topics, sums);
    }

    private static List<Double> coherences(int[][] topics, long[] sums) {
        var coherences = new ArrayList<Double>();
        int from = 1;
        for (var topic : topics) {
            coherences.add(sums[0] == 0 || topic.length < 2 ? null : coherence(sums, from, topic.length));
            from += topic.length * topic.length;
        }
        return coherences;
    }

    private static double coherence(long[] sums, int from, int size) {
        var vectors = new double[size][size];
        var total = new double[size];
        for (int left = 0; left < size; left++) {
            for (int right = 0; right < size; right++) {
                long both = sums[from + Math.min(left, right) * size + Math.max(left, right)];
                vectors[left][right] =
                        npmi(sums[from + left * size + left], sums[from + right * size + right], both, sums[0]);
                total[right] += vectors[left][right];
            }
        }
        return Arrays.stream(vectors)
                .mapToDouble(vector -> cosine(vector, total))
                .average()
                .orElse(0);
    }

    /** 0 for what never occurs: no evidence either way. */
    private static double npmi(long left, long right, long both, long all) {
        return left == 0 || right == 0 ? 0 : Coherence.npmi(left, right, both, all);
    }

    private static double cosine(double[] left, double[] right) {
        double product = 0;
        double lefts = 0;
        double rights = 0;
        for (int i = 0; i < left.length; i++) {
            product += left[i] * right[i];
            lefts += left[i] * left[i];
            rights += right[i] * right[i];
        }
        return lefts == 0 || rights == 0 ? 0 : product / Math.sqrt(lefts * rights);
    }
}
