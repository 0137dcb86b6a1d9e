package io.parallax.stories;

import java.util.Arrays;

/**
 * MinHash by bands of the text: the smallest shingle of every {@value #BAND} consecutive ones, each smallest once.
 *
 * <p>One min-hash over a whole text finds a pair with the probability of its Jaccard similarity, which a long text around a
 * copied one makes as small as one likes (Leskovec, Rajaraman and Ullman, Mining of Massive Datasets, 3.3 to 3.4). Bands
 * that lie along the text do not care how long the rest is: two texts that share a run of {@value #BAND} shingles
 * (23 words at 8 a shingle) share its min-hash for certain, and a shared shingle inside a shorter run is the min-hash of a
 * band of both with probability about 1 in {@value #BAND}. One row a band is enough, since a shingle is rare as it stands.
 * A text has about one min-hash for 16 words. So at containment .5 of a text of 100 words, the worst case (no shared run
 * longer than 15 words) is found with probability .95, and one with any shared paragraph of 23 words always.
 *
 * <p>Source: Schleimer, Wilkerson and Aiken, Winnowing (2003), section 3.
 */
final class Minima {
    static final int BAND = 32;

    private Minima() {}

    /** Ascending positions of the min-hashes; the whole text is one band where it has fewer shingles than a band. */
    static int[] in(long[] shingles) {
        int width = Math.min(BAND, shingles.length);
        var found = new int[shingles.length];
        int n = 0;
        int smallest = -1;
        for (int end = width; width > 0 && end <= shingles.length; end++) {
            if (smallest < end - width) {
                smallest = rightmostSmallest(shingles, end - width, end);
            } else if (shingles[end - 1] <= shingles[smallest]) {
                smallest = end - 1;
            }
            if (n == 0 || found[n - 1] != smallest) {
                found[n++] = smallest;
            }
        }
        return Arrays.copyOf(found, n);
    }

    private static int rightmostSmallest(long[] shingles, int from, int to) {
        int smallest = from;
        for (int i = from + 1; i < to; i++) {
            if (shingles[i] <= shingles[smallest]) {
                smallest = i;
            }
        }
        return smallest;
    }
}
