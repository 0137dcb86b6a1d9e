package io.parallax.matching;

import io.parallax.text.Words;
import java.util.Arrays;

/**
 * The words that texts have brought so far, as they stand in them, with the word sets of each: a text's word is folded and
 * looked up in the {@link Lexicon} once, then found again by its characters. Two open hash tables: words of at most eight
 * ASCII characters are their own 64-bit key, longer ones are compared. At most {@value #MOST} words each are kept;
 * then the table starts anew, so that texts of endless new words cost time but no memory. Not thread-safe.
 */
final class Vocabulary {
    private static final int MOST = 1 << 16;
    private static final int LONGEST = 64;
    private static final long MIX = 0x9E3779B97F4A7C15L;

    private final Lexicon lexicon;
    private final Sieve sieve;
    private long[] keys;
    private int[][] ofKeys;
    private int keyCount;
    private char[][] words;
    private int[] hashes;
    private int[][] ofWords;
    private int wordCount;

    Vocabulary(Lexicon lexicon) {
        this.lexicon = lexicon;
        sieve = lexicon.sieve();
        emptyKeys(1 << 12);
        emptyWords(1 << 11);
    }

    /** {@link Lexicon#wordSets} of the word that {@code words} stands at. */
    int[] wordSets(Words words) {
        char[] text = words.text();
        int begin = words.begin();
        int end = words.end();
        long key = words.key();
        if (end - begin > 1 && sieve.holdsBack(words.folded(), text[begin], text[begin + 1])) {
            return Lexicon.NONE;
        }
        if (key == 0) {
            return longWord(text, begin, end);
        }
        final var keys = this.keys;
        int mask = keys.length - 1;
        int slot = (int) (key * MIX >>> 40) & mask;
        while (keys[slot] != key) {
            if (keys[slot] == 0) {
                return learn(key, slot, text, begin, end);
            }
            slot = slot + 1 & mask;
        }
        return ofKeys[slot];
    }

    private int[] learn(long key, int slot, char[] text, int begin, int end) {
        var sets = lexicon.wordSets(new String(text, begin, end - begin));
        keys[slot] = key;
        ofKeys[slot] = sets;
        if (++keyCount * 2 > keys.length) {
            growKeys();
        }
        return sets;
    }

    private void growKeys() {
        if (keyCount >= MOST) {
            emptyKeys(keys.length);
            return;
        }
        var oldKeys = keys;
        var old = ofKeys;
        int count = keyCount;
        emptyKeys(oldKeys.length * 2);
        keyCount = count;
        int mask = keys.length - 1;
        for (int i = 0; i < old.length; i++) {
            if (oldKeys[i] != 0) {
                int slot = (int) (oldKeys[i] * MIX >>> 40) & mask;
                while (keys[slot] != 0) {
                    slot = slot + 1 & mask;
                }
                keys[slot] = oldKeys[i];
                ofKeys[slot] = old[i];
            }
        }
    }

    private void emptyKeys(int capacity) {
        keys = new long[capacity];
        ofKeys = new int[capacity][];
        keyCount = 0;
    }

    private int[] longWord(char[] text, int begin, int end) {
        if (end - begin > LONGEST) {
            return lexicon.wordSets(new String(text, begin, end - begin));
        }
        int hash = 0;
        for (int i = begin; i < end; i++) {
            hash = 31 * hash + text[i];
        }
        hash = (int) (hash * MIX >>> 32);
        int mask = words.length - 1;
        int slot = hash & mask;
        while (words[slot] != null) {
            if (hashes[slot] == hash && Arrays.equals(words[slot], 0, words[slot].length, text, begin, end)) {
                return ofWords[slot];
            }
            slot = slot + 1 & mask;
        }
        return learn(hash, slot, Arrays.copyOfRange(text, begin, end));
    }

    private int[] learn(int hash, int slot, char[] word) {
        var sets = lexicon.wordSets(new String(word));
        words[slot] = word;
        hashes[slot] = hash;
        ofWords[slot] = sets;
        if (++wordCount * 2 > words.length) {
            growWords();
        }
        return sets;
    }

    private void growWords() {
        if (wordCount >= MOST) {
            emptyWords(words.length);
            return;
        }
        var oldWords = words;
        var oldHashes = hashes;
        var old = ofWords;
        int count = wordCount;
        emptyWords(oldWords.length * 2);
        wordCount = count;
        int mask = words.length - 1;
        for (int i = 0; i < old.length; i++) {
            if (oldWords[i] != null) {
                int slot = oldHashes[i] & mask;
                while (words[slot] != null) {
                    slot = slot + 1 & mask;
                }
                words[slot] = oldWords[i];
                hashes[slot] = oldHashes[i];
                ofWords[slot] = old[i];
            }
        }
    }

    private void emptyWords(int capacity) {
        words = new char[capacity][];
        hashes = new int[capacity];
        ofWords = new int[capacity][];
        wordCount = 0;
    }
}
