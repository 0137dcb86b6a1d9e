package io.parallax.stories;

import java.util.Arrays;

/**
 * The overlapping runs of words of a text, each as a 64-bit number, sorted and distinct. Letter case and punctuation do not
 * matter. A text shorter than a shingle is one shingle if it has at least six words, else none: a short line that two
 * outlets share is no evidence of copying.
 */
final class Shingles {
    private static final int SHORTEST = 6;
    private static final long SEED = 0x9E3779B97F4A7C15L;

    private Shingles() {}

    static long[] of(String text, int size) {
        if (text == null) {
            return new long[0];
        }
        var words = words(text);
        if (words.length < size) {
            return words.length < SHORTEST ? new long[0] : new long[] {run(words, 0, words.length)};
        }
        var shingles = new long[words.length - size + 1];
        for (int i = 0; i < shingles.length; i++) {
            shingles[i] = run(words, i, i + size);
        }
        Arrays.sort(shingles);
        return distinct(shingles);
    }

    /** How many numbers two sorted sets share. */
    static int shared(long[] a, long[] b) {
        int shared = 0;
        for (int i = 0, j = 0; i < a.length && j < b.length; ) {
            if (a[i] == b[j]) {
                shared++;
                i++;
                j++;
            } else if (a[i] < b[j]) {
                i++;
            } else {
                j++;
            }
        }
        return shared;
    }

    /** A fixed bijection that scatters its argument (the finaliser of SplitMix64: Steele, Lea and Flood 2014). */
    static long mix(long x) {
        x = (x ^ (x >>> 30)) * 0xBF58476D1CE4E5B9L;
        x = (x ^ (x >>> 27)) * 0x94D049BB133111EBL;
        return x ^ (x >>> 31);
    }

    private static long[] words(String text) {
        var words = new long[16];
        int n = 0;
        long word = 0;
        boolean inside = false;
        for (int i = 0; i <= text.length(); i++) {
            char c = i < text.length() ? text.charAt(i) : ' ';
            if (Character.isLetterOrDigit(c)) {
                word = mix(word + Character.toLowerCase(c) + SEED);
                inside = true;
            } else if (inside) {
                words = n == words.length ? Arrays.copyOf(words, 2 * n) : words;
                words[n++] = word;
                word = 0;
                inside = false;
            }
        }
        return Arrays.copyOf(words, n);
    }

    private static long run(long[] words, int begin, int end) {
        long hash = SEED;
        for (int i = begin; i < end; i++) {
            hash = mix(hash * 31 + words[i]);
        }
        return hash;
    }

    private static long[] distinct(long[] sorted) {
        int n = sorted.length == 0 ? 0 : 1;
        for (int i = 1; i < sorted.length; i++) {
            if (sorted[i] != sorted[n - 1]) {
                sorted[n++] = sorted[i];
            }
        }
        return Arrays.copyOf(sorted, n);
    }
}
