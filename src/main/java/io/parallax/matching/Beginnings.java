package io.parallax.matching;

import java.io.Serializable;
import java.util.Arrays;
import java.util.Collection;

/** The first two letters of every word that a codebook's patterns match. */
final class Beginnings implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final int LETTERS = 32;

    private final boolean[] pairs = new boolean[LETTERS * LETTERS];

    Beginnings(Collection<Atom> patterns) {
        patterns.forEach(this::add);
    }

    private void add(Atom pattern) {
        char first = pattern.text().charAt(0);
        char second = pattern.text().charAt(1);
        if (isWild(first)) {
            Arrays.fill(pairs, true);
        } else if (isLetter(first) && isWild(second)) {
            int row = (first & 31) * LETTERS;
            Arrays.fill(pairs, row, row + LETTERS, true);
        } else if (isLetter(first) && isLetter(second)) {
            pairs[(first & 31) * LETTERS + (second & 31)] = true;
        }
    }

    private static boolean isWild(char c) {
        return c == '*' || c == '?';
    }

    private static boolean isLetter(int c) {
        return c >= 'a' && c <= 'z';
    }

    /** Whether no pattern matches a word of ASCII letters that begins with these; of one letter, the second is another sign. */
    boolean ruleOut(char first, char second) {
        int b = second | 32;
        return isLetter(b) ? !pairs[(first & 31) * LETTERS + (b & 31)] : false;
    }
}
