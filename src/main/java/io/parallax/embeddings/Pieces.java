package io.parallax.embeddings;

import io.parallax.text.Span;

/**
 * A text as the model reads it, in order, with the marks for its beginning and end, which stand on no character.
 *
 * @param ids in the model's vocabulary
 * @param begins UTF-16 offsets in the text
 * @param ends offsets behind the last character; equal to the beginning for the two marks
 */
record Pieces(long[] ids, int[] begins, int[] ends) {

    int size() {
        return ids.length;
    }

    boolean isIn(int piece, Span span) {
        return begins[piece] < span.end() && ends[piece] > span.begin();
    }
}
