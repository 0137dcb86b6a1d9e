package io.parallax.text;

/**
 * A stretch of a text.
 *
 * @param begin offset of the first UTF-16 unit
 * @param end offset behind the last, {@code begin <= end}
 */
public record Span(int begin, int end) {

    public int length() {
        return end - begin;
    }

    public boolean contains(Span inner) {
        return begin <= inner.begin && inner.end <= end;
    }

    public String in(CharSequence text) {
        return text.subSequence(begin, end).toString();
    }
}
