package io.parallax.text;

import static io.parallax.text.WordBreaks.EXTEND;
import static io.parallax.text.WordBreaks.LETTER;
import static io.parallax.text.WordBreaks.MID_BOTH;
import static io.parallax.text.WordBreaks.MID_LETTERS;
import static io.parallax.text.WordBreaks.SCRIPT;
import static io.parallax.text.WordBreaks.UNDERLINE;

/**
 * Where the words of a text may begin and end, a bit a character and 64 to a number, so that most words are found by counting
 * zeros. Drawn eight characters at a time; only what is neither an ASCII letter nor a space is looked at by itself. Reusable.
 */
final class LetterMap {
    private static final int BITS = Long.SIZE;
    private long[] letters = {};
    private long[] starts = {};
    private long[] joins = {};

    /** Bytes that {@link #draw} reads, of a text of so many characters; those behind the text must be spaces. */
    static int room(int length) {
        return (length / BITS + 2) * BITS;
    }

    /** Takes a text, and its characters as bytes: ASCII as it is, for all others any byte that is no letter and no space. */
    void draw(char[] text, byte[] bytes, int length) {
        int blocks = length / BITS + 2;
        if (letters.length < blocks) {
            letters = new long[blocks + blocks / 2];
            starts = new long[letters.length];
            joins = new long[letters.length];
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
            starts[block] = letter;
            joins[block] = 0;
            for (; other != 0; other &= other - 1) {
                mark(block, Long.numberOfTrailingZeros(other), text, length);
            }
        }
    }

    private void mark(int block, int bit, char[] text, int length) {
        int at = block * BITS + bit;
        byte c = WordBreaks.CLASSES[text[at]];
        if (c <= UNDERLINE || c == SCRIPT) {
            starts[block] |= 1L << bit;
            joins[block] |= 1L << bit;
        } else if (c == EXTEND || (c == MID_LETTERS || c == MID_BOTH) && goesOn(text, at + 1, length)) {
            joins[block] |= 1L << bit;
        }
    }

    private static boolean goesOn(char[] text, int at, int length) {
        byte c = at < length ? WordBreaks.CLASSES[text[at]] : WordBreaks.OTHER;
        return c == LETTER || c == EXTEND || c == SCRIPT;
    }

    /** Where at or behind {@code from} a word may begin; {@code to} or more where none does before it. */
    int start(int from, int to) {
        int i = from;
        long ahead = window(starts, i);
        while (ahead == 0 && i < to) {
            i += BITS;
            ahead = i < to ? window(starts, i) : 0;
        }
        return i + Long.numberOfTrailingZeros(ahead);
    }

    /** How many ASCII letters stand in a row from {@code at} on; 64 for more. */
    int letters(int at) {
        return Long.numberOfTrailingZeros(~window(letters, at));
    }

    /** Whether what stands here, behind an ASCII letter, may go on with its word. */
    boolean mayJoin(int at) {
        return (joins[at / BITS] >>> at & 1) != 0;
    }

    private static long window(long[] map, int at) {
        int block = at / BITS;
        return map[block] >>> at | map[block + 1] << 1 << ~at;
    }
}
