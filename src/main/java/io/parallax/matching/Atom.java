package io.parallax.matching;

import java.io.Serializable;

/**
 * What one word of a codebook asks of a word of a text.
 *
 * @param kind how {@code text} is compared
 * @param text folded, or exact, or a folded pattern
 */
record Atom(Kind kind, String text) implements Serializable, Comparable<Atom> {

    enum Kind {
        FOLDED,
        EXACT,
        PATTERN
    }

    @Override
    public int compareTo(Atom other) {
        int byKind = kind.compareTo(other.kind);
        return byKind != 0 ? byKind : text.compareTo(other.text);
    }
}
