package io.parallax.matching;

import java.util.Arrays;

/**
 * The words of one article that the codebook knows, in order, by sentence. Positions count all words; the text's go on
 * behind the headline's at a distance that no {@code NEAR/n} reaches. A reusable buffer.
 */
final class Known {
    int[] positions = new int[64];
    int[] begins = new int[64];
    int[] ends = new int[64];
    /** What each word is in, as {@link Vocabulary} numbers it. */
    int[] wordSets = new int[64];
    /** {@link Combinations#folded} of each. */
    long[] folded = new long[64];
    /** The scopes whose patterns ask for any of them, {@link Compiled#bit}. */
    byte[] scopes = new byte[64];

    int size;
    /** By position the same, {@link Vocabulary#NONE} for words that are not known. */
    private int[] setsAt = {};

    /** The first word of each sentence; one more than there are sentences. */
    int[] firsts = new int[64];

    int sentences;

    void clear() {
        for (int i = 0; i < size; i++) {
            setsAt[positions[i]] = Vocabulary.NONE;
        }
        size = 0;
        sentences = 0;
        firsts[0] = 0;
    }

    void add(int position, int begin, int end, int sets, long folded, byte asking) {
        if (size == positions.length) {
            positions = Arrays.copyOf(positions, size * 2);
            begins = Arrays.copyOf(begins, size * 2);
            ends = Arrays.copyOf(ends, size * 2);
            wordSets = Arrays.copyOf(wordSets, size * 2);
            this.folded = Arrays.copyOf(this.folded, size * 2);
            scopes = Arrays.copyOf(scopes, size * 2);
        }
        if (position >= setsAt.length) {
            int length = setsAt.length;
            setsAt = Arrays.copyOf(setsAt, position + position / 2 + 64);
            Arrays.fill(setsAt, length, setsAt.length, Vocabulary.NONE);
        }
        setsAt[position] = sets;
        positions[size] = position;
        begins[size] = begin;
        ends[size] = end;
        this.folded[size] = folded;
        scopes[size] = asking;
        wordSets[size++] = sets;
    }

    /** What the word at a position is in, where it is one of the known words {@code [from, to)}, not empty; else {@link Vocabulary#NONE}. */
    int setsAt(int position, int from, int to) {
        return position >= positions[from] && position <= positions[to - 1] ? setsAt[position] : Vocabulary.NONE;
    }

    void endSentence() {
        if (++sentences == firsts.length) {
            firsts = Arrays.copyOf(firsts, sentences * 2);
        }
        firsts[sentences] = size;
    }

    /** Index of the known word at a position. */
    int at(int position, int from, int to) {
        return Arrays.binarySearch(positions, from, to, position);
    }

    /** Index of the sentence that a known word stands in. */
    int sentenceOf(int word) {
        int at = Arrays.binarySearch(firsts, 0, sentences + 1, word);
        if (at < 0) {
            return -at - 2;
        }
        while (firsts[at + 1] == word) {
            at++; // sentences without a known word begin where the next one does
        }
        return at;
    }
}
