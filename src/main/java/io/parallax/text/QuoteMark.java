package io.parallax.text;

/** Which mark stands at a place of a text, and whether by its neighbours it opens or closes. */
enum QuoteMark {
    STRAIGHT,
    DOUBLED,
    TWIN,
    CURLY,
    LOW,
    SINGLE,
    APOSTROPHE,
    GUILLEMET,
    REVERSED,
    ANGLE,
    CORNER;

    private static final String WORDS_CUT_AT_THE_FRONT = " em til tis twas cause bout n s ";

    /** The mark that opens at {@code i}, null where none does. */
    static QuoteMark opening(String text, int i) {
        return switch (text.charAt(i)) {
            case '"', '\uFF02' -> front(text, i, 1) ? STRAIGHT : null;
            case '`' -> at(text, i + 1) == '`' ? TWIN : null;
            case '\'' -> at(text, i + 1) == '\'' ? (front(text, i, 2) ? TWIN : null) : single(text, i, APOSTROPHE);
            case '\u201C', '\u201F' -> behindWord(text, i) ? null : CURLY;
            case '\u201E', '\u2E42' -> LOW;
            case '\u2018', '\u201B', '\u201A' -> single(text, i, SINGLE);
            case '\u00AB' -> behindWord(text, i) ? null : GUILLEMET;
            case '\u00BB' -> !behindWord(text, i) && letter(text, i + 1) ? REVERSED : null;
            case '\u2039' -> ANGLE;
            case '\u300C', '\u300E' -> CORNER;
            default -> null;
        };
    }

    /** {@code ""} as it stands in a field whose marks are doubled. */
    static QuoteMark doubled(String text, int i) {
        return text.startsWith("\"\"", i) ? DOUBLED : null;
    }

    /** How many characters of the text the mark takes that begins at {@code i}; 0 where this mark does not close there. */
    int closing(String text, int i) {
        char c = text.charAt(i);
        return switch (this) {
            case STRAIGHT, CURLY -> c == '\u201D' || (c == '"' && back(text, i, 1)) ? 1 : 0;
            case DOUBLED -> text.startsWith("\"\"", i) ? 2 : 0;
            case LOW -> c == '\u201C' || c == '\u201D' || c == '"' ? 1 : 0;
            case TWIN -> c == '\'' && at(text, i + 1) == '\'' && back(text, i, 2) ? 2 : 0;
            case APOSTROPHE -> c == '\'' && apostropheCloses(text, i) ? 1 : 0;
            case SINGLE -> (c == '\u2019' || c == '\u2018') && apostropheCloses(text, i) ? 1 : 0;
            case GUILLEMET -> c == '\u00BB' ? 1 : 0;
            case REVERSED -> c == '\u00AB' ? 1 : 0;
            case ANGLE -> c == '\u203A' ? 1 : 0;
            case CORNER -> c == '\u300D' || c == '\u300F' ? 1 : 0;
        };
    }

    /** Marks that are apostrophes elsewhere, and so open nothing where nothing closes them. */
    boolean doubtful() {
        return this == APOSTROPHE || this == SINGLE;
    }

    int length() {
        return this == TWIN || this == DOUBLED ? 2 : 1;
    }

    /** A closing mark without an opening one before it: the quotation began outside the text. */
    static boolean strayClose(String text, int i) {
        char c = text.charAt(i);
        boolean closes = c == '\u201D' || (c == '"' && back(text, i, 1) && !front(text, i, 1));
        return closes && i > 0 && ",.?!\u2026".indexOf(text.charAt(i - 1)) >= 0;
    }

    private static QuoteMark single(String text, int i, QuoteMark mark) {
        if (behindWord(text, i) || !(letter(text, i + 1) || "[\u2026.\"\u201C(".indexOf(at(text, i + 1)) >= 0)) {
            return null;
        }
        int end = Lookahead.wordEnd(text, i + 1);
        if (Character.isDigit(at(text, i + 1)) && text.charAt(end - 1) == 's') {
            return null;
        }
        return WORDS_CUT_AT_THE_FRONT.contains(" " + text.substring(i + 1, end) + " ") ? null : mark;
    }

    /** A plural's apostrophe ("the allies' demand") is passed over: a small letter follows the space. */
    private static boolean apostropheCloses(String text, int i) {
        if (letter(text, i + 1) || i == 0 || Marks.space(text.charAt(i - 1))) {
            return false;
        }
        boolean plural = text.charAt(i - 1) == 's' && at(text, i + 1) == ' ' && Character.isLowerCase(at(text, i + 2));
        return !plural || nextClose(text, i) < 0;
    }

    /** Where a later apostrophe of the same paragraph stands behind a stop, a comma or a word, looking a little ahead. */
    private static int nextClose(String text, int from) {
        for (int i = from + 1; i < Math.min(text.length(), from + 200) && !Marks.lineBreak(text.charAt(i)); i++) {
            char c = text.charAt(i);
            if (c == '\u2018' || (c == '\'' && Marks.space(text.charAt(i - 1)))) {
                return -1;
            }
            if ((c == '\'' || c == '\u2019') && !letter(text, i + 1)) {
                return i;
            }
        }
        return -1;
    }

    private static boolean front(String text, int i, int length) {
        return !behindWord(text, i) && at(text, i + length) != ' ' && at(text, i + length) != 0
                || (i > 0 && ".,:?!".indexOf(text.charAt(i - 1)) >= 0 && letter(text, i + length));
    }

    private static boolean back(String text, int i, int length) {
        return i > 0 && (!Marks.space(text.charAt(i - 1)) || !letter(text, i + length));
    }

    private static boolean behindWord(String text, int i) {
        return i > 0
                && !Marks.space(text.charAt(i - 1))
                && !Marks.lineBreak(text.charAt(i - 1))
                && "([{-/\u2010\u2013\u2014\u2026:*>\"'\u201C\u2018".indexOf(text.charAt(i - 1)) < 0;
    }

    private static boolean letter(String text, int i) {
        return Character.isLetterOrDigit(at(text, i));
    }

    private static char at(String text, int i) {
        return i < text.length() ? text.charAt(i) : 0;
    }
}
