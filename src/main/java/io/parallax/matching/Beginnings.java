package io.parallax.matching;

import java.io.Serializable;
import java.util.Arrays;
import java.util.Collection;

/**
 * The first two letters of everything a codebook looks for: most words of a text begin otherwise and need no look-up. Only
 * words that begin with two ASCII letters are judged, since folding leaves nothing of those but their lower case.
 */
final class Beginnings implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final int LETTERS = 32;

    private final boolean[] pairs = new boolean[LETTERS * LETTERS];
    private final boolean useful;

    Beginnings(Collection<Atom> atoms) {
        atoms.forEach(this::add);
        int count = 0;
        for (boolean pair : pairs) {
            count += pair ? 1 : 0;
        }
        useful = count < pairs.length / 4;
    }

    private void add(Atom atom) {
        var text = atom.text().toLowerCase(java.util.Locale.ROOT);
        boolean pattern = atom.kind() == Atom.Kind.PATTERN;
        char first = text.charAt(0);
        char second = text.length() > 1 ? text.charAt(1) : 0;
        if (pattern && isWild(first)) {
            Arrays.fill(pairs, true);
        } else if (isLetter(first) && pattern && isWild(second)) {
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

    /** Whether a word of at least two characters cannot be in any set. */
    boolean ruleOut(char first, char second) {
        int a = first | 32;
        int b = second | 32;
        return useful && isLetter(a) && isLetter(b) && !pairs[(a & 31) * LETTERS + (b & 31)];
    }
}
