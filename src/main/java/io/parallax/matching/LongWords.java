package io.parallax.matching;

import java.util.Arrays;

/** Words of any characters with a number each: an open hash table that is never more than half full. */
final class LongWords {
    private static final long MIX = 0x9E3779B97F4A7C15L;
    private static final int SMALLEST = 1 << 11;

    private char[][] words = new char[SMALLEST][];
    private int[] hashes = new int[SMALLEST];
    private int[] numbers = new int[SMALLEST];
    private int size;

    int size() {
        return size;
    }

    void clear() {
        words = new char[SMALLEST][];
        hashes = new int[SMALLEST];
        numbers = new int[SMALLEST];
        size = 0;
    }

    static int hash(char[] text, int begin, int end) {
        int hash = 0;
        for (int i = begin; i < end; i++) {
            hash = 31 * hash + text[i];
        }
        return (int) (hash * MIX >>> 32);
    }

    /** The slot that holds the word {@code [begin, end)}, or as the complement the free one that it belongs in. */
    int slot(int hash, char[] text, int begin, int end) {
        int mask = words.length - 1;
        int slot = hash & mask;
        while (words[slot] != null) {
            if (hashes[slot] == hash && Arrays.equals(words[slot], 0, words[slot].length, text, begin, end)) {
                return slot;
            }
            slot = slot + 1 & mask;
        }
        return ~slot;
    }

    int number(int slot) {
        return numbers[slot];
    }

    /** Puts a word into a free slot. */
    void put(int slot, int hash, char[] word, int number) {
        words[slot] = word;
        hashes[slot] = hash;
        numbers[slot] = number;
        if (++size * 2 > words.length) {
            grow();
        }
    }

    private void grow() {
        var oldWords = words;
        var oldHashes = hashes;
        var oldNumbers = numbers;
        words = new char[oldWords.length * 2][];
        hashes = new int[words.length];
        numbers = new int[words.length];
        for (int i = 0; i < oldWords.length; i++) {
            if (oldWords[i] != null) {
                int slot = ~slot(oldHashes[i], oldWords[i], 0, oldWords[i].length);
                words[slot] = oldWords[i];
                hashes[slot] = oldHashes[i];
                numbers[slot] = oldNumbers[i];
            }
        }
    }
}
