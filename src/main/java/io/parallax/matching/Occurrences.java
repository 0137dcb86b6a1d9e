package io.parallax.matching;

import java.util.Arrays;

/** Where the word sets of a compiled codebook occur in one stretch of a text. Reusable: a new stretch costs nothing. */
final class Occurrences {
    private static final int[] NOWHERE = {};

    private final int[] stretchOf;
    private final int[] counts;
    private final int[][] positions;
    private int stretch;
    private int[] present = new int[64];
    private int presentCount;

    Occurrences(int wordSets) {
        stretchOf = new int[wordSets];
        counts = new int[wordSets];
        positions = new int[wordSets][];
        Arrays.fill(positions, NOWHERE);
    }

    /** Forgets everything. */
    void clear() {
        if (++stretch == Integer.MAX_VALUE) {
            Arrays.fill(stretchOf, 0);
            stretch = 1;
        }
        presentCount = 0;
    }

    /** Notes a word of a set; positions of one set must rise, and the same may come twice. */
    void add(int wordSet, int position) {
        if (stretchOf[wordSet] != stretch) {
            arrive(wordSet);
        }
        int count = counts[wordSet];
        var at = positions[wordSet];
        if (count == at.length) {
            at = Arrays.copyOf(at, Math.max(4, count * 2));
            positions[wordSet] = at;
        }
        at[count] = position;
        counts[wordSet] = count + 1;
    }

    private void arrive(int wordSet) {
        stretchOf[wordSet] = stretch;
        counts[wordSet] = 0;
        if (presentCount == present.length) {
            present = Arrays.copyOf(present, presentCount * 2);
        }
        present[presentCount++] = wordSet;
    }

    boolean has(int wordSet) {
        return stretchOf[wordSet] == stretch;
    }

    int presentCount() {
        return presentCount;
    }

    /** The {@code i}-th word set that occurs, in order of first occurrence. */
    int present(int i) {
        return present[i];
    }

    /** Number of occurrences of a set that {@link #has} any. */
    int count(int wordSet) {
        return counts[wordSet];
    }

    /** Their positions, of which the first {@link #count} are valid. */
    int[] positions(int wordSet) {
        return positions[wordSet];
    }
}
