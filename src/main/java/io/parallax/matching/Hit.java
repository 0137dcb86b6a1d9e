package io.parallax.matching;

import java.util.Comparator;

/**
 * A match of a pattern, anchored in the sentence where it begins.
 *
 * @param sentence index among all sentences of the article, the headline first
 * @param begin offset of its first word
 * @param end offset behind its last word in this sentence
 * @param pattern number of the pattern
 */
record Hit(int sentence, int begin, int end, int pattern) {

    /** The earliest first, of those the shortest, of those the first in the codebook. */
    static final Comparator<Hit> ORDER = Comparator.comparingInt(Hit::sentence)
            .thenComparingInt(Hit::begin)
            .thenComparingInt(Hit::end)
            .thenComparingInt(Hit::pattern);
}
