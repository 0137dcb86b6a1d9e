package io.parallax.matching;

import java.util.Arrays;

/** The entries of {@link Triggers} to work out in one stretch, each with the word set that woke it. Reusable. */
final class Woken {
    private int[] stretchOf = {};
    private int stretch;
    private int[] entries = new int[64];
    private int[] sets = new int[64];
    private int size;

    void begin(int patterns) {
        if (stretchOf.length < patterns) {
            stretchOf = new int[patterns];
            stretch = 0;
        }
        if (++stretch == Integer.MAX_VALUE) {
            Arrays.fill(stretchOf, 0);
            stretch = 1;
        }
        size = 0;
    }

    /** Whether a pattern is asked for the first time in this stretch. */
    boolean first(int pattern) {
        boolean first = stretchOf[pattern] != stretch;
        stretchOf[pattern] = stretch;
        return first;
    }

    void add(int entry, int set) {
        if (size == entries.length) {
            entries = Arrays.copyOf(entries, size * 2);
            sets = Arrays.copyOf(sets, size * 2);
        }
        entries[size] = entry;
        sets[size++] = set;
    }

    int size() {
        return size;
    }

    int entry(int i) {
        return entries[i];
    }

    int set(int i) {
        return sets[i];
    }
}
