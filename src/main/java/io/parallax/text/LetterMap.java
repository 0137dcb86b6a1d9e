package io.parallax.text;

import static io.parallax.text.WordBreaks.DIGIT;
import static io.parallax.text.WordBreaks.EXTEND;
import static io.parallax.text.WordBreaks.LETTER;
import static io.parallax.text.WordBreaks.OTHER;
import static io.parallax.text.WordBreaks.SCRIPT;
import static io.parallax.text.WordBreaks.UNDERLINE;

/**
 * Where the words of a text may begin and end, a bit a character and 64 to a number, the first lowest, so that most words are
 * found by counting zeros. Drawn eight characters at a time; only what is neither an ASCII letter nor a space is looked at by
 * itself. Reusable.
 */
final class LetterMap {
    private static final int BITS = Long.SIZE;
    private long[] letters = {};
    private long[] words = {};
    private long[] joints = {};

    /** Bytes that {@link #draw} reads of a text of so many characters; those behind the text must be spaces. */
    static int room(int length) {
        return (length / BITS + 2) * BITS;
    }

    /** Takes a text, and its characters as bytes: ASCII as it is, for all others any byte that is no letter and no space. */
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
                mark(block, Long.numberOfTrailingZeros(other), text, length);
            }
        }
    }

    private void mark(int block, int bit, char[] text, int length) {
        int at = block * BITS + bit;
        byte c = WordBreaks.CLASSES[text[at]];
        if (c <= UNDERLINE || c == SCRIPT) {
            words[block] |= 1L << bit;
            letters[block] |= c == DIGIT && text[at] < 0x80 ? 1L << bit : 0;
        } else if (c == EXTEND || c != OTHER && at + 1 < length && goesOn(text[at + 1])) {
            joints[block] |= 1L << bit;
        }
    }

    /** Whether a word may go on behind the mark before this. */
    private static boolean goesOn(char next) {
        byte c = WordBreaks.CLASSES[next];
        return c == LETTER || c == DIGIT || c == EXTEND || c == SCRIPT;
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
