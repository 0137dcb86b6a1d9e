package io.parallax.text;

/** What stands around a stop. Offsets are UTF-16 units of the text. */
final class Lookahead {
    /** How far a tag behind a quotation is looked for, in words. */
    private static final int TAG_WORDS = 6;

    /** How much of a word is looked at; keeps the reading of hostile texts linear. */
    private static final int LONGEST = 40;

    private Lookahead() {}

    static int skipSpaces(String text, int i) {
        while (i < text.length() && Marks.space(text.charAt(i))) {
            i++;
        }
        return i;
    }

    static int skipOpeners(String text, int i) {
        while (i < text.length() && Marks.opener(text.charAt(i))) {
            i++;
        }
        return i;
    }

    /**
     * Behind the marks that close at {@code i}. A straight mark or one that opens elsewhere closes only where no word
     * follows it directly, or where one is open; a footnote number in brackets counts as closing.
     */
    static int skipClosers(String text, int i, boolean quoted) {
        int at = i;
        while (at < text.length()) {
            char c = text.charAt(at);
            if (c == '[') {
                int end = footnote(text, at);
                if (end < 0) {
                    return at;
                }
                at = end;
            } else if (Marks.space(c) && at == i) {
                int mark = skipSpaces(text, at);
                if (mark == text.length() || text.charAt(mark) != '\u00BB' || wordAt(text, mark + 1)) {
                    return at;
                }
                at = mark + 1;
            } else if (!Marks.closer(c) || opensInstead(text, at, c, quoted)) {
                return at;
            } else {
                at++;
            }
        }
        return at;
    }

    private static boolean opensInstead(String text, int i, char c, boolean quoted) {
        boolean ambiguous = c == '"' || c == '\'' || c == '\u201C' || c == '\u00AB' || c == '\u00BB';
        return ambiguous && wordAt(text, i + 1) && !(c == '"' && quoted);
    }

    private static boolean wordAt(String text, int i) {
        return i < text.length() && Character.isLetterOrDigit(text.charAt(i));
    }

    private static int footnote(String text, int open) {
        int i = open + 1;
        while (i < text.length() && Character.isDigit(text.charAt(i))) {
            i++;
        }
        return i > open + 1 && i < text.length() && text.charAt(i) == ']' ? i + 1 : -1;
    }

    /** Whether what begins at {@code i} can begin a sentence: no small letter. */
    static boolean opens(String text, int i) {
        return i >= text.length() || !Character.isLowerCase(text.codePointAt(i));
    }

    static boolean capital(String text, int i) {
        return i < text.length() && Character.isUpperCase(text.codePointAt(i));
    }

    /** Whether a stop without a space behind it joins two sentences, as in "war.The", rather than parts of a name. */
    static boolean joint(String text, int stop, int closed, int word) {
        int begin = wordBegin(text, stop);
        boolean plain = stop - begin >= 2 && Character.isLowerCase(text.charAt(stop - 1)) && !dotted(text, begin, stop);
        boolean dashed = closed == word && text.charAt(closed) >= '\u2014' && Marks.dash(text.charAt(closed));
        int from = dashed ? closed + 1 : word;
        if (!plain || !capital(text, from) || text.regionMatches(true, begin, "www", 0, 3)) {
            return false;
        }
        int end = wordEnd(text, from);
        var next = text.substring(from, end);
        boolean written = next.length() == 1 || Character.isLowerCase(next.charAt(1));
        return written && !Abbreviations.domain(next) && !Abbreviations.holds(text.substring(begin, stop), next);
    }

    private static boolean dotted(String text, int begin, int end) {
        for (int i = begin; i < end; i++) {
            if (text.charAt(i) == '.') {
                return true;
            }
        }
        return false;
    }

    /** Whether the stop behind a word leaves the sentence open: an abbreviation, an initial, an ordinal before a month. */
    static boolean abbreviated(String text, int sentence, int stop, int word) {
        int begin = wordBegin(text, stop);
        if (begin == stop) {
            return false;
        }
        var last = text.substring(begin, stop);
        if (stop - begin <= 2 && Character.isDigit(last.charAt(0))) {
            return skipSpaces(text, sentence) == begin || ordinal(text, word);
        }
        return last.length() <= 8 && Abbreviations.holds(last, text.substring(word, wordEnd(text, word)));
    }

    /** German dates: "am 24. Februar". */
    private static boolean ordinal(String text, int word) {
        var month = text.substring(word, wordEnd(text, word));
        return " Januar Februar März April Mai Juni Juli August September Oktober November Dezember Jahrhundert "
                .contains(" " + month + " ");
    }

    /** Whether a speaker and a verb of saying follow: the tag of the quotation just closed. */
    static boolean tag(String text, int word) {
        int at = word;
        for (int n = 0; n < TAG_WORDS && at < text.length(); n++) {
            int end = wordEnd(text, at);
            if (end == at) {
                return false;
            }
            if (Abbreviations.tags(text.substring(at, end))) {
                return n > 0;
            }
            at = end < text.length() && text.charAt(end) == '.' ? end + 1 : end;
            at = skipSpaces(text, at);
        }
        return false;
    }

    /** Where the word before {@code end} begins; stops, apostrophes and hyphens within it belong to it. */
    private static int wordBegin(String text, int end) {
        int i = end;
        while (i > 0 && end - i < LONGEST && (Character.isLetterOrDigit(text.charAt(i - 1)) || inner(text, i - 1))) {
            i--;
        }
        return i;
    }

    private static boolean inner(String text, int i) {
        char c = text.charAt(i);
        return c == '.' && i > 0 && Character.isLetterOrDigit(text.charAt(i - 1));
    }

    static int wordEnd(String text, int i) {
        int end = i;
        while (end < text.length() && Character.isLetterOrDigit(text.charAt(end))) {
            end++;
        }
        return end;
    }
}
