package io.parallax.matching;

import io.parallax.text.Quotation;
import io.parallax.text.Span;
import java.util.List;

/**
 * One sentence as words and marks, for reading who says what. A contraction is two words ({@code isn't} is {@code is},
 * {@code not}), a possessive ending a word of its own, a hyphenated word one. Marks of quotation are {@code “} where they
 * open and {@code ”} where they close, dashes {@code -}.
 */
final class Tokens {
    private final String text;
    private final int size;
    private final int[] begins;
    private final int[] ends;
    private final String[] lows;
    private final int[] quotes;

    Tokens(String text, int size, int[] begins, int[] ends, String[] lows, int[] quotes) {
        this.text = text;
        this.size = size;
        this.begins = begins;
        this.ends = ends;
        this.lows = lows;
        this.quotes = quotes;
    }

    /** @param quotations of the whole text, in order */
    static Tokens of(String text, Span sentence, List<Quotation> quotations) {
        return new Tokenizer(text, quotations).read(sentence);
    }

    int size() {
        return size;
    }

    String text() {
        return text;
    }

    int begin(int i) {
        return begins[i];
    }

    int end(int i) {
        return ends[i];
    }

    /** The lower-case form; empty beyond either end. */
    String low(int i) {
        return i >= 0 && i < size ? lows[i] : "";
    }

    /** The index of the quotation whose words it is one of, -1 for none. */
    int quote(int i) {
        return i >= 0 && i < size ? quotes[i] : -1;
    }

    boolean isWord(int i) {
        return i >= 0 && i < size && (Character.isLetterOrDigit(text.charAt(begins[i])) || lows[i].length() > 1);
    }

    boolean isCapital(int i) {
        return i >= 0 && i < size && Character.isUpperCase(text.charAt(begins[i]));
    }

    /** Whether nearly every longer word begins with a capital, as in the headlines of some outlets. */
    boolean isTitleCase() {
        int words = 0;
        int capitals = 0;
        for (int i = 0; i < size; i++) {
            words += lows[i].length() > 3 && isWord(i) ? 1 : 0;
            capitals += lows[i].length() > 3 && isCapital(i) ? 1 : 0;
        }
        return capitals > 2 && 10 * capitals >= 8 * words;
    }

    /** Whether a word stands in capitals behind another that does: a heading, no name. */
    boolean isShouted(int i) {
        return i > 0 && inCapitals(i) && inCapitals(i - 1);
    }

    private boolean inCapitals(int i) {
        for (int at = begins[i]; at < ends[i]; at++) {
            if (Character.isLowerCase(text.charAt(at))) {
                return false;
            }
        }
        return ends[i] - begins[i] > 1 && isCapital(i);
    }

    boolean isNumber(int i) {
        return i >= 0 && i < size && Character.isDigit(text.charAt(begins[i]));
    }

    Span span(int from, int to) {
        return new Span(begins[from], ends[to - 1]);
    }

    /** The first token that ends behind an offset. */
    int at(int offset) {
        int i = 0;
        while (i < size && ends[i] <= offset) {
            i++;
        }
        return i;
    }
}
