package io.parallax.sentiments;

import io.parallax.text.Span;

/**
 * A sentence and the target in it, cut to what a model reads: {@value #REACH} characters on either side.
 *
 * @param sentence around the target
 * @param target in it
 */
record Aspect(String sentence, Span target) {
    private static final int REACH = 500;

    /** @throws IllegalArgumentException where the target does not lie in the sentence */
    static Aspect of(String sentence, int begin, int end) {
        if (begin < 0 || end <= begin || end > sentence.length()) {
            throw new IllegalArgumentException("a target from " + begin + " to " + end + " is not in a sentence of "
                    + sentence.length() + " characters; allowed: 0 <= from < to <= length");
        }
        int from = edge(sentence, begin - REACH);
        int to = edge(sentence, end + REACH);
        return new Aspect(sentence.substring(from, to), new Span(begin - from, Math.min(end, to) - from));
    }

    /** Never between the two halves of a character. */
    private static int edge(String sentence, int at) {
        int inside = Math.max(0, Math.min(at, sentence.length()));
        boolean splits = inside > 0
                && inside < sentence.length()
                && Character.isLowSurrogate(sentence.charAt(inside))
                && Character.isHighSurrogate(sentence.charAt(inside - 1));
        return splits ? inside - 1 : inside;
    }
}
