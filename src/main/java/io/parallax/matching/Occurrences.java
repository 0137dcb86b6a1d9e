package io.parallax.matching;

import java.util.Arrays;

/**
 * Which word sets occur in one stretch of a text, and where. Reusable: a new stretch costs nothing. In short stretches positions
 * are gathered when they are asked for, in long ones as the words come.
 */
final class Occurrences {
    private static final int[] NOWHERE = {};
    /** Known words up to which looking through the stretch again is less work than noting every position. */
    private static final int SHORT = 48;

    private final int[][] clausesOf;
    private final int[] stretchOf;
    private final int[] listedFor;
    private final int[] counts;
    private final int[][] positions;
    private int stretch;
    private int[] present = new int[64];
    private int presentCount;
    private Known known;
    private int from;
    private int to;

    Occurrences(int wordSets, Clauses clauses) {
        clausesOf = clauses.ofSets();
        stretchOf = new int[clauses.size()];
        listedFor = new int[wordSets];
        counts = new int[wordSets];
        positions = new int[wordSets][];
        Arrays.fill(positions, NOWHERE);
    }

    /** Forgets everything and takes in the known words {@code [from, to)}. */
    void read(Known known, int from, int to) {
        if (++stretch == Integer.MAX_VALUE) {
            Arrays.fill(stretchOf, 0);
            Arrays.fill(listedFor, 0);
            stretch = 1;
        }
        presentCount = 0;
        this.known = known;
        this.from = from;
        this.to = to;
        boolean list = to - from > SHORT;
        for (int i = from; i < to; i++) {
            for (int set : known.wordSets[i]) {
                if (stretchOf[set] != stretch) {
                    arrive(set);
                }
                if (list) {
                    note(set, known.positions[i]);
                }
            }
        }
    }

    private void arrive(int set) {
        stretchOf[set] = stretch;
        if (presentCount == present.length) {
            present = Arrays.copyOf(present, presentCount * 2);
        }
        present[presentCount++] = set;
        var clauses = clausesOf[set];
        if (clauses != null) {
            for (int clause : clauses) {
                stretchOf[clause] = stretch;
            }
        }
    }

    private void note(int set, int position) {
        if (listedFor[set] != stretch) {
            listedFor[set] = stretch;
            counts[set] = 0;
        }
        int count = counts[set];
        var at = positions[set];
        if (count == at.length) {
            at = Arrays.copyOf(at, Math.max(4, count * 2));
            positions[set] = at;
        }
        at[count] = position;
        counts[set] = count + 1;
    }

    private void list(int set) {
        for (int i = from; i < to; i++) {
            var sets = known.wordSets[i];
            if (sets.length == 1 ? sets[0] == set : Arrays.binarySearch(sets, set) >= 0) {
                note(set, known.positions[i]);
            }
        }
    }

    /** Whether a word set occurs, or one of a clause's. */
    boolean has(int need) {
        return stretchOf[need] == stretch;
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
        if (listedFor[wordSet] != stretch) {
            list(wordSet);
        }
        return counts[wordSet];
    }

    /** Their positions, ascending, of which the first {@link #count} are valid. */
    int[] positions(int wordSet) {
        if (listedFor[wordSet] != stretch) {
            list(wordSet);
        }
        return positions[wordSet];
    }
}
