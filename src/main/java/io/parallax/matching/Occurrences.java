package io.parallax.matching;

import java.util.Arrays;

/**
 * Which word sets occur in one stretch of a text, and where. A set that occurs has a place in the order of first occurrence. In
 * short stretches positions are gathered set by set when they are asked for, in long ones all at once. Reusable.
 */
final class Occurrences {
    /** Known words up to which looking through the stretch again is less work than noting every position. */
    private static final int SHORT = 48;

    private static final int NOT_YET = -1;

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
    private int size;
    private int[] sorted = new int[256];
    private int sortedCount;
    private long steps;
    private Known known;
    private int from;
    private int to;

    Occurrences(Clauses clauses, Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
        clausesOf = clauses.ofSets();
        here = new long[clauses.size() / Long.SIZE + 1];
        placeOf = new int[clauses.size()];
    }

    /** Forgets everything and takes in the known words {@code [from, to)} that a scope asks for, {@link Compiled#bit}. */
    void read(Known known, int from, int to, byte scope) {
        this.known = known;
        this.from = from;
        this.to = to;
        Arrays.fill(here, 0);
        presentCount = 0;
        sortedCount = 0;
        size = 0;
        boolean all = to - from > SHORT;
        for (int i = from; i < to; i++) {
            int sets = known.wordSets[i];
            if ((known.scopes[i] & scope) == 0) {
                continue;
            } else if (sets >= 0) {
                note(sets, i, all);
            } else {
                for (int set : vocabulary.several(sets)) {
                    note(set, i, all);
                }
            }
        }
        if (all) {
            sort();
        }
    }

    private void note(int set, int word, boolean all) {
        if (!has(set)) {
            arrive(set, all ? 0 : NOT_YET);
        }
        if (all) {
            if (size == found.length) {
                found = Arrays.copyOf(found, size * 2);
                places = Arrays.copyOf(places, size * 2);
            }
            int place = placeOf[set];
            counts[place]++;
            places[size] = place;
            found[size++] = known.positions[word];
        }
    }

    private void arrive(int set, int count) {
        if (presentCount == present.length) {
            present = Arrays.copyOf(present, presentCount * 2);
            counts = Arrays.copyOf(counts, presentCount * 2);
            firsts = Arrays.copyOf(firsts, presentCount * 2);
        }
        present[presentCount] = set;
        counts[presentCount] = count;
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
        if (sorted.length < size) {
            sorted = new int[found.length];
        }
        for (int i = 0; i < presentCount; i++) {
            firsts[i] = sortedCount;
            sortedCount += counts[i];
        }
        for (int i = 0; i < size; i++) {
            sorted[firsts[places[i]]++] = found[i];
        }
        for (int i = 0; i < presentCount; i++) {
            firsts[i] -= counts[i];
        }
    }

    private void gather(int set, int place) {
        if (sorted.length < sortedCount + to - from) {
            sorted = Arrays.copyOf(sorted, 2 * (sortedCount + to - from));
        }
        firsts[place] = sortedCount;
        for (int i = from; i < to; i++) {
            int sets = known.wordSets[i];
            if (sets == set || sets < 0 && Arrays.binarySearch(vocabulary.several(sets), set) >= 0) {
                sorted[sortedCount++] = known.positions[i];
            }
        }
        counts[place] = sortedCount - firsts[place];
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
        int place = placeOf[wordSet];
        if (counts[place] == NOT_YET) {
            gather(wordSet, place);
        }
        return counts[place];
    }

    /** Where in {@link #positions} those of a set begin, once they are counted. */
    int first(int wordSet) {
        return firsts[placeOf[wordSet]];
    }

    /** The positions of all sets that have been counted; those of one stand in a row, ascending. */
    int[] positions() {
        return sorted;
    }

    /** Whether a word of the stretch at a position is in a set. */
    boolean isAt(int position, int set) {
        int sets = known.setsAt(position, from, to);
        return sets == set || sets < Vocabulary.NONE && Arrays.binarySearch(vocabulary.several(sets), set) >= 0;
    }

    /** Whether of two sets that occur one stands at least {@code least} and at most {@code most} words behind the other. */
    boolean within(int set, int other, int least, int most) {
        return count(set) <= count(other) ? behind(set, other, least, most) : behind(other, set, -most, -least);
    }

    /** The same, by looking for each occurrence of the rarer where the other would stand. */
    private boolean behind(int rarer, int other, int least, int most) {
        int endOfRarer = count(rarer) + first(rarer);
        int endOfOther = count(other) + first(other);
        var at = positions();
        int i = first(rarer);
        int j = first(other);
        for (; i < endOfRarer; i++) {
            steps++;
            j = from(at, j, endOfOther, at[i] + least);
            if (j == endOfOther) {
                return false;
            } else if (at[j] <= at[i] + most) {
                return true;
            }
        }
        return false;
    }

    /**
     * The first of {@code [from, to)} whose position is at least so much; {@code to} for none. In strides that
     * double, so that looking for one after the other takes no longer than going through the list once.
     */
    int from(int[] at, int from, int to, int least) {
        if (from == to || at[from] >= least) {
            return from;
        }
        int base = from;
        int length = 1;
        while (base + length < to && at[base + length] < least) {
            base += length;
            length *= 2;
            steps++;
        }
        length = Math.min(length, to - base);
        while (length > 1) {
            int half = length >>> 1;
            base += at[base + half - 1] < least ? half : 0;
            length -= half;
            steps++;
        }
        return at[base] < least ? base + 1 : base;
    }

    /** Positions looked at to see what stands near enough, since the beginning. */
    long steps() {
        return steps;
    }
}
