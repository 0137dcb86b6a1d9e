package io.parallax.matching;

import java.io.Serializable;
import java.util.Arrays;
import java.util.Collection;

/** The first two letters or digits of every word that a codebook's patterns match, five bits of each. */
final class Beginnings implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final int LETTERS = 32;

    private final byte[] pairs = new byte[LETTERS * LETTERS];

    Beginnings(Collection<Atom> patterns) {
        patterns.forEach(this::add);
    }

    private void add(Atom pattern) {
        char first = pattern.text().charAt(0);
        char second = pattern.text().charAt(1);
        if (isWild(first)) {
            Arrays.fill(pairs, (byte) 1);
        } else if (isPlain(first) && isWild(second)) {
            int row = (first & 31) * LETTERS;
            Arrays.fill(pairs, row, row + LETTERS, (byte) 1);
        } else if (isPlain(first) && isPlain(second)) {
            pairs[(first & 31) * LETTERS + (second & 31)] = 1;
        }
    }

    private static boolean isWild(char c) {
        return c == '*' || c == '?';
    }

    private static boolean isPlain(char c) {
        return c >= 'a' && c <= 'z' || c >= '0' && c <= '9';
    }

    /** 0 where no pattern matches a word of ASCII letters and digits that begins so, as {@code WordSieve} says, else 1. */
    int lets(long beginning) {
        return pairs[(int) (beginning & 31) * LETTERS + (int) (beginning >>> 8 & 31)];
    }
}
