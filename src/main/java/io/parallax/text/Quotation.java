package io.parallax.text;

/**
 * Words between quotation marks, within one paragraph.
 *
 * @param span with its marks, as far as they are there
 * @param words without them
 * @param kind what the marks are for
 * @param open whether the paragraph ends before the marks close
 */
public record Quotation(Span span, Span words, Kind kind, boolean open) {

    /** What marks are for, as far as the words beside them tell. */
    public enum Kind {
        /** Somebody's words. */
        SPEECH,
        /** At most three words: speech where somebody is said to say them, distance where nobody is. */
        FRAGMENT,
        /** Words the text keeps its distance from: {@code so-called "referendum"}. */
        SCARE,
        /** The name of a work: {@code his book "War and Peace"}. */
        TITLE
    }
}
