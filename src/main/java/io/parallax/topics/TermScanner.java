package io.parallax.topics;

import java.util.Locale;
import java.util.function.Consumer;

/**
 * The terms of a text: runs of letters in lower case, without combining marks (so that Arabic with and without vowel
 * signs is one term) and without a possessive "'s". Digits, hyphens and apostrophes part terms; one pass, no look-back.
 */
final class TermScanner {
    private TermScanner() {}

    /** Hands every term of at least {@code minLength} letters to {@code sink}, in order. */
    static void scan(String text, int minLength, Consumer<String> sink) {
        int begin = -1;
        for (int i = 0; i < text.length(); ) {
            int letter = text.codePointAt(i);
            if (belongs(letter)) {
                begin = begin < 0 ? i : begin;
            } else {
                emit(text, begin, i, minLength, sink);
                begin = -1;
            }
            i += Character.charCount(letter);
        }
        emit(text, begin, text.length(), minLength, sink);
    }

    private static void emit(String text, int begin, int end, int minLength, Consumer<String> sink) {
        if (begin >= 0 && end - begin >= minLength) {
            var term = plain(text, begin, end);
            if (term.length() >= minLength) {
                sink.accept(term);
            }
        }
    }

    private static String plain(String text, int begin, int end) {
        var run = text.substring(begin, end);
        boolean hasMarks = run.codePoints().anyMatch(point -> !Character.isLetter(point) || point == TATWEEL);
        return (hasMarks ? withoutMarks(run) : run).toLowerCase(Locale.ROOT);
    }

    private static String withoutMarks(String run) {
        return run.codePoints()
                .filter(point -> Character.isLetter(point) && point != TATWEEL)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private static boolean belongs(int point) {
        return Character.isLetter(point) || Character.getType(point) == Character.NON_SPACING_MARK;
    }

    /** Stretches an Arabic word on the line and means nothing. */
    private static final int TATWEEL = 0x640;
}
