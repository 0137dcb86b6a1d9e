package io.parallax.text;

import static io.parallax.text.WordBreaks.EXTEND;
import static io.parallax.text.WordBreaks.OTHER;
import static io.parallax.text.WordBreaks.SCRIPT;
import static io.parallax.text.WordBreaks.UNDERLINE;

import java.util.Arrays;

/**
 * Where the words of a text may begin and end, a bit a character and 64 to a number, the first lowest, so that most words are
 * found by counting zeros. Drawn eight characters at a time; only what is neither an ASCII letter nor a space is looked at by
 * itself. Reusable.
 */
final class LetterMap {
    private static final int BITS = Long.SIZE;
    /** Words begin with it. */
    private static final byte BEGINS = 1;
    /** Words go on with it. */
    private static final byte GOES_ON = 2;
    /** Words go on with it where they go on behind it. */
    private static final byte MAY_JOIN = 4;
    /** By class of {@link WordBreaks}. */
    private static final byte[] DOES = new byte[SCRIPT + 1];

    static {
        Arrays.fill(DOES, MAY_JOIN);
        Arrays.fill(DOES, 0, UNDERLINE + 1, BEGINS);
        DOES[SCRIPT] = BEGINS;
        DOES[EXTEND] = GOES_ON;
        DOES[OTHER] = 0;
    }

    private long[] letters = {};
    private long[] words = {};
    private long[] joints = {};

    /** Bytes that {@link #draw} reads of a text of so many characters; those behind the text must be spaces. */
    static int room(int length) {
        return (length / BITS + 2) * BITS;
    }

    /** Takes a text with a space behind it, and its characters as bytes: ASCII as it is, for all others any byte that is no letter and no space. */
    void draw(char[] text, byte[] bytes, int length) {
        int blocks = length / BITS + 2;
        if (letters.length < blocks) {
            letters = new long[blocks + blocks / 2];
            words = new long[letters.length];
            joints = new long[letters.length];
        }
        for (int block = 0; block < blocks; block++) {
            long letter = 0;
            long other = 0;
            for (int i = 0; i < BITS; i += Long.BYTES) {
                long eight = Letters.eight(bytes, block * BITS + i);
                long others = Letters.others(eight);
                letter |= Letters.bits(~others) << i;
                other |= Letters.bits(others & Letters.noSpaces(eight)) << i;
            }
            letters[block] = letter;
            words[block] = letter;
            joints[block] = 0;
            for (; other != 0; other &= other - 1) {
                mark(block, Long.numberOfTrailingZeros(other), text);
            }
        }
    }

    /** Without a branch, as no text foretells what its marks are. */
    private void mark(int block, int bit, char[] text) {
        int at = block * BITS + bit;
        byte does = DOES[WordBreaks.CLASSES[text[at]]];
        byte next = DOES[WordBreaks.CLASSES[text[at + 1]]];
        int digit = text[at] - '0' >>> 31 | '9' - text[at] >>> 31;
        words[block] |= (long) (does & BEGINS) << bit;
        letters[block] |= (long) (does & BEGINS & ~digit) << bit;
        joints[block] |= (long) ((does >>> 1 | does >>> 2 & (next | next >>> 1)) & 1) << bit;
    }

    /** ASCII letters and digits among the 64 characters from here on. */
    long letters(int at) {
        return window(letters, at);
    }

    /** What a word can begin with: letters, digits, underlines, and scripts with rules of their own. */
    long words(int at) {
        return window(words, at);
    }

    /** What a word may go on with that none begins with, where it stands behind an ASCII letter or digit. */
    long joints(int at) {
        return window(joints, at);
    }

    private static long window(long[] map, int at) {
        int block = at / BITS;
        return map[block] >>> at | map[block + 1] << 1 << ~at;
    }
}
