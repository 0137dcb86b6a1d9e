package io.parallax.matching;

import java.util.Arrays;

/**
 * Which word sets occur in one stretch of a text, and where. Positions are gathered when they are first asked for: in short
 * stretches set by set, in long ones all at once. Reusable.
 */
final class Occurrences {
    /** Known words up to which looking through the stretch again is less work than noting every position. */
    private static final int SHORT = 48;

    private final Compiled compiled;
    private final Vocabulary vocabulary;
    /** A bit for each word set and clause that occurs. */
    private final long[] here;

    private final int[] firsts;
    private final int[] counts;
    /** The stretch in which a set's positions were gathered last. */
    private final int[] gathered;

    private int stretch;
    /** The stretch in which all positions were gathered last. */
    private int allGathered;

    private byte scope;
    private int[] present = new int[64];
    private int[] positions = new int[256];
    private int size;
    private long steps;
    private Known known;
    private int from;
    private int to;

    Occurrences(Compiled compiled, Vocabulary vocabulary) {
        this.compiled = compiled;
        this.vocabulary = vocabulary;
        int sets = compiled.lexicon().size();
        here = new long[compiled.clauses().size() / Long.SIZE + 1];
        firsts = new int[sets];
        counts = new int[sets];
        gathered = new int[sets];
    }

    /** Forgets everything and takes in the known words {@code [from, to)} that a scope asks for, {@link Compiled#bit}. */
    void read(Known known, int from, int to, byte scope) {
        this.known = known;
        this.from = from;
        this.to = to;
        this.scope = scope;
        Arrays.fill(here, 0);
        if (++stretch == Integer.MAX_VALUE) {
            Arrays.fill(gathered, 0);
            allGathered = 0;
            stretch = 1;
        }
        size = 0;
        for (int i = from; i < to; i++) {
            if ((known.scopes[i] & scope) != 0) {
                vocabulary.mark(known.wordSets[i], here);
            }
        }
    }

    private void gatherAll() {
        int sets = countAll();
        for (int i = 0; i < sets; i++) {
            firsts[present[i]] = size;
            size += counts[present[i]];
        }
        makeRoom(size);
        for (int i = from; i < to; i++) {
            if ((known.scopes[i] & scope) != 0) {
                for (int set : vocabulary.sets(known.wordSets[i])) {
                    if ((compiled.scopes(set) & scope) != 0) {
                        positions[firsts[set]++] = known.positions[i];
                    }
                }
            }
        }
        for (int i = 0; i < sets; i++) {
            firsts[present[i]] -= counts[present[i]];
        }
    }

    /** Counts the words of each set that the scope asks for, and says how many sets occur. */
    private int countAll() {
        int sets = 0;
        for (int i = from; i < to; i++) {
            if ((known.scopes[i] & scope) != 0) {
                for (int set : vocabulary.sets(known.wordSets[i])) {
                    if ((compiled.scopes(set) & scope) == 0) {
                        continue;
                    } else if (gathered[set] == stretch) {
                        counts[set]++;
                        continue;
                    }
                    gathered[set] = stretch;
                    counts[set] = 1;
                    present = sets == present.length ? Arrays.copyOf(present, 2 * sets) : present;
                    present[sets++] = set;
                }
            }
        }
        return sets;
    }

    private void makeRoom(int more) {
        if (positions.length < size + more) {
            positions = Arrays.copyOf(positions, 2 * (size + more));
        }
    }

    private void gather(int set) {
        if (to - from <= SHORT) {
            gatherOne(set);
        } else if (allGathered != stretch) {
            allGathered = stretch;
            gatherAll();
        } else {
            counts[set] = 0;
        }
    }

    private void gatherOne(int set) {
        makeRoom(to - from);
        gathered[set] = stretch;
        firsts[set] = size;
        final long bit = Combinations.bit(set);
        final var folded = known.folded;
        for (int i = from; i < to; i++) {
            if ((folded[i] & bit) != 0 && vocabulary.isIn(known.wordSets[i], set)) {
                positions[size++] = known.positions[i];
            }
        }
        counts[set] = size - firsts[set];
    }

    /** Whether a word set occurs, or one of a clause's. */
    boolean has(int need) {
        return (here[need / Long.SIZE] >>> need & 1) != 0;
    }

    /** What {@link #has} says of 64 numbers, as bits, the lowest first. */
    long has64(int block) {
        return here[block];
    }

    /** Number of occurrences of a set that {@link #has} any. */
    int count(int wordSet) {
        if (gathered[wordSet] != stretch) {
            gather(wordSet);
        }
        return counts[wordSet];
    }

    /** Where in {@link #positions} those of a set begin, once they are counted. */
    int first(int wordSet) {
        return firsts[wordSet];
    }

    /** The positions of all sets that have been counted; those of one stand in a row, ascending. */
    int[] positions() {
        return positions;
    }

    /** Whether a word of the stretch at a position is in a set. */
    boolean isAt(int position, int set) {
        return vocabulary.isIn(known.setsAt(position, from, to), set);
    }

    /** Whether of two sets that occur one stands at least {@code least} and at most {@code most} words behind the other. */
    boolean within(int set, int other, int least, int most) {
        return count(set) <= count(other) ? behind(set, other, least, most) : behind(other, set, -most, -least);
    }

    /** The same, by looking for each occurrence of the rarer where the other would stand. */
    private boolean behind(int rarer, int other, int least, int most) {
        int endOfRarer = count(rarer) + first(rarer);
        int endOfOther = count(other) + first(other);
        int i = first(rarer);
        int j = first(other);
        for (; i < endOfRarer; i++) {
            steps++;
            j = from(j, endOfOther, positions[i] + least);
            if (j == endOfOther) {
                return false;
            } else if (positions[j] <= positions[i] + most) {
                return true;
            }
        }
        return false;
    }

    /**
     * The first of {@code [from, to)} whose position is at least so much; {@code to} for none. In strides that double, so
     * that looking for one after the other takes no longer than going through the list once.
     */
    int from(int from, int to, int least) {
        final var at = positions;
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
