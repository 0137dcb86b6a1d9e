package io.parallax.text.pages;

import org.jsoup.nodes.Element;

/**
 * A run of text that the page sets apart: a paragraph, a heading, an item, a cell.
 *
 * @param within the innermost block element around it
 * @param text on one line, or on several where the page breaks them behind a sentence
 * @param words letters and digits in a row; of scripts without spaces, two characters are one
 * @param linked words inside links
 */
record Block(Element within, String text, int words, int linked) {
    private static final int LONG = 10;
    private static final int SHORT = 4;
    private static final String ENDS = ".!?…。！？؟।:;";
    private static final String CLOSING = "\"'”’»“)]」』";

    static Block of(Element within, String text, String linkText) {
        return new Block(within, text, words(text), words(linkText));
    }

    static int words(String text) {
        int words = 0;
        int unspaced = 0;
        boolean inWord = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean letter = Character.isLetterOrDigit(c);
            if (letter && isUnspaced(c)) {
                unspaced++;
            } else if (letter && !inWord) {
                words++;
            }
            inWord = letter;
        }
        return words + (unspaced + 1) / 2;
    }

    /** Han, kana and the scripts of South-East Asia. */
    private static boolean isUnspaced(char c) {
        return (c >= 0x2E80 && c <= 0x9FFF && c != 0x3000)
                || (c >= 0x0E00 && c <= 0x0EFF)
                || (c >= 0x1000 && c <= 0x109F);
    }

    double linkShare() {
        return words == 0 ? 0 : (double) linked / words;
    }

    boolean isSentence() {
        return linkShare() <= 0.5 && (words >= LONG || (words >= SHORT && endsSentence()));
    }

    boolean endsSentence() {
        int end = text.length() - 1;
        while (end >= 0 && (Character.isWhitespace(text.charAt(end)) || CLOSING.indexOf(text.charAt(end)) >= 0)) {
            end--;
        }
        return end >= 0 && ENDS.indexOf(text.charAt(end)) >= 0;
    }

    boolean isHeading() {
        var tag = within.normalName();
        return tag.length() == 2 && tag.charAt(0) == 'h' && Character.isDigit(tag.charAt(1));
    }

    /** What the block says for the place where it stands: words of prose, less what is linked; links and labels speak against it. */
    double value() {
        if (words == 0) {
            return 0;
        }
        if (linkShare() > 0.5) {
            return -1.0 - linked;
        }
        if (isHeading()) {
            return 0;
        }
        return isSentence() ? words - 2.0 * linked : -0.5 * words;
    }
}
