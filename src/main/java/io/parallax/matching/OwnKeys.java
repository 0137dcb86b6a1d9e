package io.parallax.matching;

import io.parallax.text.Words;
import java.util.Arrays;

/**
 * The words that a codebook itself writes out, as far as they are at most sixteen ASCII letters and digits, with a number
 * each; found by their small letters. Small enough to stay near the processor whatever the texts bring.
 */
final class OwnKeys {
    /** The number of a word that is not here. */
    static final int ABSENT = Integer.MIN_VALUE;

    private static final long MIX = 0x9E3779B97F4A7C15L;
    private static final int WIDTH = 3;

    /** Where in {@link #words} a word stands plus one, or 0; at most a quarter is filled. */
    private final int[] slots;

    /** Three numbers a word: its first eight small letters, the others, and its number. */
    private final long[] words;

    private int size;

    OwnKeys(int words) {
        slots = new int[Integer.highestOneBit(Math.max(words, 16)) * 8];
        this.words = new long[WIDTH * words];
    }

    void clear() {
        Arrays.fill(slots, 0);
        size = 0;
    }

    /** Adds a word once; one of other characters or longer is left out. */
    void add(String word, int number) {
        var words = new Words().over(word);
        if (words.next() && words.begin() == 0 && words.end() == word.length() && words.small() != 0) {
            int slot = slot(words.small(), words.smallMore());
            this.words[size] = words.small();
            this.words[size + 1] = words.smallMore();
            this.words[size + 2] = number;
            slots[slot] = size + 1;
            size += WIDTH;
        }
    }

    /** The number of the word with these {@link Words#small} and {@link Words#smallMore}. */
    int number(long small, long more) {
        int at = slots[slot(small, more)];
        return at == 0 ? ABSENT : (int) words[at + 1];
    }

    private int slot(long first, long second) {
        int mask = slots.length - 1;
        int slot = (int) ((first ^ Long.rotateLeft(second, 29) * MIX) * MIX >>> Long.numberOfLeadingZeros(mask));
        while (slots[slot] != 0 && (words[slots[slot] - 1] != first || words[slots[slot]] != second)) {
            slot = slot + 1 & mask;
        }
        return slot;
    }
}
