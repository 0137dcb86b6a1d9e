package io.parallax.text;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UProperty;
import com.ibm.icu.lang.UScript;

/**
 * What each UTF-16 unit does at a word boundary (Unicode Standard Annex 29, table 3), as far as a table can say: from ICU's
 * data. The order of the classes is used: those up to {@link #UNDERLINE} begin a word and go on with it.
 */
final class WordBreaks {
    static final byte LETTER = 0;
    static final byte DIGIT = 1;
    static final byte UNDERLINE = 2;
    /** Goes on with what it follows. */
    static final byte EXTEND = 3;
    /** Joins two letters: colon, middle dot. */
    static final byte MID_LETTERS = 4;
    /** Joins two digits: comma, semicolon. */
    static final byte MID_DIGITS = 5;
    /** Joins two letters or two digits: full stop, apostrophe. */
    static final byte MID_BOTH = 6;
    /** Parts words. */
    static final byte OTHER = 7;
    /** Has rules or dictionaries of its own. */
    static final byte SCRIPT = 8;

    static final byte[] CLASSES = classes();

    private WordBreaks() {}

    private static byte[] classes() {
        var classes = new byte[Character.MAX_VALUE + 1];
        for (int c = 0; c < classes.length; c++) {
            classes[c] = of(c);
        }
        return classes;
    }

    private static boolean hasDictionary(int script) {
        return script == UScript.HAN
                || script == UScript.HANGUL
                || script == UScript.HIRAGANA
                || script == UScript.KATAKANA;
    }

    private static byte of(int c) {
        if (Character.isSurrogate((char) c)
                || hasDictionary(UScript.getScript(c))
                || UCharacter.getIntPropertyValue(c, UProperty.LINE_BREAK) == UCharacter.LineBreak.COMPLEX_CONTEXT) {
            return SCRIPT;
        }
        boolean word = UCharacter.isLetterOrDigit(c);
        return switch (UCharacter.getIntPropertyValue(c, UProperty.WORD_BREAK)) {
            case UCharacter.WordBreak.ALETTER -> word ? LETTER : SCRIPT;
            case UCharacter.WordBreak.NUMERIC -> word ? DIGIT : SCRIPT;
            case UCharacter.WordBreak.EXTENDNUMLET -> word ? SCRIPT : UNDERLINE;
            case UCharacter.WordBreak.EXTEND, UCharacter.WordBreak.FORMAT -> word ? SCRIPT : EXTEND;
            case UCharacter.WordBreak.MIDLETTER -> MID_LETTERS;
            case UCharacter.WordBreak.MIDNUM -> MID_DIGITS;
            case UCharacter.WordBreak.MIDNUMLET, UCharacter.WordBreak.SINGLE_QUOTE -> MID_BOTH;
            case UCharacter.WordBreak.CR,
                    UCharacter.WordBreak.LF,
                    UCharacter.WordBreak.NEWLINE,
                    UCharacter.WordBreak.WSEGSPACE,
                    UCharacter.WordBreak.DOUBLE_QUOTE,
                    UCharacter.WordBreak.OTHER -> word ? SCRIPT : OTHER;
            default -> SCRIPT;
        };
    }
}
