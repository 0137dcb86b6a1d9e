package io.parallax.embeddings;

import io.parallax.text.Span;

/**
 * What the model makes of a sentence: one state a piece.
 *
 * @param pieces of the sentence
 * @param states by piece, {@value SentenceEncoder#WIDTH} numbers each
 */
public record SentenceStates(Pieces pieces, float[][] states) {
    /** How fast words further from the target count less, in pieces: its own clause, and its surroundings. */
    private static final double[] REACHES = {2, 8};

    /** Pools of {@link #around}. */
    private static final int POOLS = 3 + 2 * REACHES.length;

    /** Numbers that {@link #around} gives. */
    public static final int SIZE = POOLS * SentenceEncoder.WIDTH;

    /**
     * The sentence as seen from a target: means of the states of all words and of the target, the opening mark's, and means
     * of what stands before and behind the target, weighted by {@code exp(-distance / reach)} for two reaches. All zeros
     * for a side that is empty; a target behind the last piece read is taken to be the opening mark.
     *
     * @param target in the sentence
     */
    public double[] around(Span target) {
        int first = 0;
        while (first < pieces.size() && !pieces.isIn(first, target)) {
            first++;
        }
        first = first == pieces.size() ? 0 : first;
        int last = first;
        while (last + 1 < pieces.size() && pieces.isIn(last + 1, target)) {
            last++;
        }
        var pools = new double[SIZE];
        pool(pools, 0, 1, pieces.size() - 1, 0, Double.POSITIVE_INFINITY);
        pool(pools, 1, first, last + 1, 0, Double.POSITIVE_INFINITY);
        pool(pools, 2, 0, 1, 0, Double.POSITIVE_INFINITY);
        for (int reach = 0; reach < REACHES.length; reach++) {
            pool(pools, 3 + 2 * reach, 1, first, first, REACHES[reach]);
            pool(pools, 4 + 2 * reach, last + 1, pieces.size() - 1, last, REACHES[reach]);
        }
        return pools;
    }

    private void pool(double[] pools, int pool, int from, int to, int target, double reach) {
        double weights = 0;
        int at = pool * SentenceEncoder.WIDTH;
        for (int piece = from; piece < to; piece++) {
            double weight = Math.exp(-Math.abs(piece - target) / reach);
            weights += weight;
            for (int i = 0; i < SentenceEncoder.WIDTH; i++) {
                pools[at + i] += weight * states[piece][i];
            }
        }
        for (int i = 0; i < SentenceEncoder.WIDTH && weights > 0; i++) {
            pools[at + i] /= weights;
        }
    }
}
