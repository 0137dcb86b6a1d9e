package io.parallax.stories;

import io.parallax.text.Words;

/**
 * The shingles of a text: every run of so many words, as a 64-bit number that is the same on every machine. Case, the form
 * of apostrophes and whatever stands between words do not count.
 *
 * <p>A text with fewer words is one shingle as a whole if it has at least {@value #FEWEST_WORDS}, so that it equals nothing
 * but itself; a shorter one has none. Two different runs of a corpus with n of them share a number with probability
 * n<sup>2</sup> / 2<sup>65</sup>: below 10<sup>-3</sup> for a hundred million.
 *
 * <p>Source: Broder, On the resemblance and containment of documents (1997), section 2; the rolling polynomial is Karp's
 * and Rabin's, the final mix that of MurmurHash3.
 */
final class Shingles {
    static final int FEWEST_WORDS = 6;
    private static final long BASE = 0x9E3779B97F4A7C15L;
    private static final long[] NONE = {};

    private Shingles() {}

    /** In the order of the text, repeated ones repeatedly; empty for null. */
    static long[] of(String text, int size) {
        if (text == null) {
            return NONE;
        }
        var words = new Words().over(text);
        var hashes = new long[text.length() / 2 + 1];
        int n = 0;
        while (words.next()) {
            if (n == hashes.length) {
                hashes = java.util.Arrays.copyOf(hashes, 2 * n);
            }
            hashes[n++] = word(words.text(), words.begin(), words.end());
        }
        return n >= size ? rolled(hashes, n, size) : n >= FEWEST_WORDS ? new long[] {whole(hashes, n)} : NONE;
    }

    private static long word(char[] chars, int begin, int end) {
        long hash = end - begin;
        for (int i = begin; i < end; i++) {
            hash = (hash ^ folded(chars[i])) * 0x100000001B3L;
        }
        return mixed(hash);
    }

    private static char folded(char letter) {
        return letter == '\u2019' ? '\'' : Character.toLowerCase(letter);
    }

    private static long[] rolled(long[] words, int n, int size) {
        var shingles = new long[n - size + 1];
        long leaving = 1;
        for (int i = 0; i < size; i++) {
            leaving *= BASE;
        }
        long sum = 0;
        for (int i = 0; i < n; i++) {
            sum = sum * BASE + words[i] - (i < size ? 0 : words[i - size] * leaving);
            if (i >= size - 1) {
                shingles[i - size + 1] = mixed(sum);
            }
        }
        return shingles;
    }

    private static long whole(long[] words, int n) {
        return mixed(rolled(words, n, n)[0] + n);
    }

    private static long mixed(long bits) {
        long x = bits;
        x = (x ^ x >>> 33) * 0xFF51AFD7ED558CCDL;
        x = (x ^ x >>> 33) * 0xC4CEB9FE1A85EC53L;
        return x ^ x >>> 33;
    }
}
