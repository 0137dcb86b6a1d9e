package io.parallax.articles;

import io.parallax.text.Languages;

/** The language of an article: as its record says, else as its words do where there are enough of them, else its outlet's. */
final class Tongues {
    /** Letters from which words tell more than the outlet does. */
    private static final int ENOUGH = 60;

    /** By how much, as a natural logarithm, a language must lead to be believed against the outlet's, or alone. */
    private static final double CLEAR = 12;

    private Tongues() {}

    /**
     * BCP 47, or null.
     *
     * @param written as the record has it; what is no language is passed over
     * @param outlets the outlet's language, null where unknown
     */
    static String of(String written, String title, String text, String outlets) {
        var tag = written == null ? null : Languages.tag(written);
        if (tag != null) {
            return tag;
        }
        var words = (title == null ? "" : title + "\n") + (text == null ? "" : text);
        var guess = Languages.guess(words);
        boolean isClear = words.length() >= ENOUGH && guess.lead() >= CLEAR;
        return isClear ? guess.language() : outlets;
    }
}
