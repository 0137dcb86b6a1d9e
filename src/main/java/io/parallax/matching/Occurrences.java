package io.parallax.matching;

import java.util.Arrays;

/**
 * Which word sets occur in one stretch of a text, and where. A set that occurs has a place in the order of first occurrence;
 * positions lie set by set in one array, sorted out when they are first asked for. Reusable.
 */
final class Occurrences {
    private final int[][] clausesOf;
    private final Vocabulary vocabulary;
    /** A bit for each word set and clause that occurs. */
    private final long[] here;

    private final int[] placeOf;
    private int[] present = new int[64];
    private int[] counts = new int[64];
    private int[] firsts = new int[64];
    private int presentCount;
    private int[] places = new int[256];
    private int[] found = new int[256];
    private int[] sorted = new int[256];
    private int size;
    private boolean isSorted;

    Occurrences(Clauses clauses, Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
        clausesOf = clauses.ofSets();
        here = new long[clauses.size() / Long.SIZE + 1];
        placeOf = new int[clauses.size()];
    }

    /** Forgets everything and takes in the known words {@code [from, to)}. */
    void read(Known known, int from, int to) {
        Arrays.fill(here, 0);
        presentCount = 0;
        size = 0;
        isSorted = false;
        for (int i = from; i < to; i++) {
            int sets = known.wordSets[i];
            if (sets >= 0) {
                note(sets, known.positions[i]);
            } else {
                for (int set : vocabulary.several(sets)) {
                    note(set, known.positions[i]);
                }
            }
        }
    }

    private void note(int set, int position) {
        if (!has(set)) {
            arrive(set);
        }
        if (size == found.length) {
            found = Arrays.copyOf(found, size * 2);
            places = Arrays.copyOf(places, size * 2);
        }
        int place = placeOf[set];
        counts[place]++;
        places[size] = place;
        found[size++] = position;
    }

    private void arrive(int set) {
        if (presentCount == present.length) {
            present = Arrays.copyOf(present, presentCount * 2);
            counts = Arrays.copyOf(counts, presentCount * 2);
            firsts = Arrays.copyOf(firsts, presentCount * 2);
        }
        present[presentCount] = set;
        counts[presentCount] = 0;
        placeOf[set] = presentCount++;
        here[set / Long.SIZE] |= 1L << set;
        var clauses = clausesOf[set];
        if (clauses != null) {
            for (int clause : clauses) {
                here[clause / Long.SIZE] |= 1L << clause;
            }
        }
    }

    private void sort() {
        isSorted = true;
        if (sorted.length < size) {
            sorted = new int[found.length];
        }
        int next = 0;
        for (int i = 0; i < presentCount; i++) {
            firsts[i] = next;
            next += counts[i];
        }
        for (int i = 0; i < size; i++) {
            sorted[firsts[places[i]]++] = found[i];
        }
        for (int i = 0; i < presentCount; i++) {
            firsts[i] -= counts[i];
        }
    }

    /** Whether a word set occurs, or one of a clause's. */
    boolean has(int need) {
        return (here[need / Long.SIZE] >>> need & 1) != 0;
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
        return counts[placeOf[wordSet]];
    }

    /** The positions of all sets; those of one stand in a row, ascending. */
    int[] positions() {
        if (!isSorted) {
            sort();
        }
        return sorted;
    }

    /** Where in {@link #positions} those of a set begin that {@link #has} any. */
    int first(int wordSet) {
        return firsts[placeOf[wordSet]];
    }

    /** Whether of two sets that occur one stands at least {@code least} and at most {@code most} words behind the other. */
    boolean within(int set, int other, int least, int most) {
        return count(set) <= count(other) ? behind(set, other, least, most) : behind(other, set, -most, -least);
    }

    /** The same, by looking for each occurrence of the rarer where the other would stand. */
    private boolean behind(int rarer, int other, int least, int most) {
        var at = positions();
        int i = first(rarer);
        int j = first(other);
        int endOfRarer = i + count(rarer);
        int endOfOther = j + count(other);
        for (; i < endOfRarer; i++) {
            j = from(at, j, endOfOther, at[i] + least);
            if (j == endOfOther) {
                return false;
            } else if (at[j] <= at[i] + most) {
                return true;
            }
        }
        return false;
    }

    /** The first of {@code [from, to)}, not empty, whose position is at least so much; {@code to} for none. */
    private static int from(int[] at, int from, int to, int least) {
        int base = from;
        int length = to - from;
        while (length > 1) {
            int half = length >>> 1;
            base += at[base + half - 1] < least ? half : 0;
            length -= half;
        }
        return at[base] < least ? base + 1 : base;
    }
}
