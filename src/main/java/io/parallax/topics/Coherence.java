package io.parallax.topics;

import static org.apache.spark.sql.functions.col;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.ml.linalg.Vector;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;

/**
 * Whether a topic's terms keep each other company: normalised pointwise mutual information of pairs (Bouma 2009; as topic
 * coherence, Aletras and Stevenson 2013), a pair being together where both occur in one article. -1 never together, 0
 * independent, 1 always together.
 */
final class Coherence {
    /** Heaviest terms of a topic that are paired. */
    static final int TERMS = 10;

    private Coherence() {}

    /**
     * By topic, the mean over its pairs; null where there are none or no article to judge by. Each partition sends its
     * whole counts to the driver: topics x (terms + pairs) longs.
     */
    static List<Double> of(int[][] topics, Dataset<Row> counted) {
        if (topics.length == 0) {
            return List.of();
        }
        MapPartitionsFunction<Row, long[]> count = rows -> {
            var together = new CoOccurrence(topics);
            rows.forEachRemaining(row -> together.add(row.<Vector>getAs(0)));
            return Collections.singleton(together.counts()).iterator();
        };
        var sum = counted
                .select(col(Topics.COUNTS))
                .mapPartitions(count, Encoders.javaSerialization(long[].class))
                .collectAsList()
                .stream()
                .reduce(new CoOccurrence(topics).counts(), Coherence::add);
        return new CoOccurrence(topics, sum).means();
    }

    private static long[] add(long[] left, long[] right) {
        var sum = left.clone();
        Arrays.setAll(sum, i -> left[i] + right[i]);
        return sum;
    }

    /** Of two terms, from numbers of articles: with the one, the other, both, and all. */
    static double npmi(long left, long right, long both, long all) {
        if (both == 0) {
            return -1;
        }
        if (both == all) {
            return 1;
        }
        return Math.log((double) both * all / ((double) left * right)) / -Math.log((double) both / all);
    }
}
