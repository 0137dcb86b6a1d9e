package io.parallax.topics;

import java.io.Serializable;

/**
 * How often each term is in each topic, over all shards.
 *
 * @param k topics
 * @param byTerm term x topic, term by term
 * @param totals by topic, its tokens
 */
record TopicCounts(int k, int[] byTerm, int[] totals) implements Serializable {

    static TopicCounts none(int k, int terms) {
        return new TopicCounts(k, new int[k * terms], new int[k]);
    }

    int terms() {
        return byTerm.length / k;
    }

    TopicCounts copy() {
        return new TopicCounts(k, byTerm.clone(), totals.clone());
    }

    void count(int term, int topic, int change) {
        byTerm[term * k + topic] += change;
        totals[topic] += change;
    }

    /** Adds what another has more than the first; whole numbers, so that the order of shards does not matter. */
    void add(int[] change) {
        for (int cell = 0; cell < change.length; cell++) {
            byTerm[cell] += change[cell];
            totals[cell % k] += change[cell];
        }
    }

    int[] since(TopicCounts before) {
        var change = new int[byTerm.length];
        for (int cell = 0; cell < change.length; cell++) {
            change[cell] = byTerm[cell] - before.byTerm[cell];
        }
        return change;
    }
}
