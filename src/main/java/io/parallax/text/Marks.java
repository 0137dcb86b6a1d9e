package io.parallax.text;

/** Characters that sentences and quotations turn on. */
final class Marks {
    private Marks() {}

    static boolean lineBreak(char c) {
        return c == '\n' || c == '\r' || (c >= 0x0B && c <= 0x0C) || c == 0x85 || c == 0x2028 || c == 0x2029;
    }

    static boolean space(char c) {
        return c == ' '
                || c == '\t'
                || c == 0xA0
                || (c > 0x7F && (Character.isSpaceChar(c) || c == 0xFEFF || c == 0x200B));
    }

    /** Ends a sentence whatever follows in lower case or not: a question, an exclamation, a full stop of another script. */
    static boolean strongStop(char c) {
        return c == '?'
                || c == '!'
                || (c > 0x7F
                        && "\u203C\u203D\u2047\u2048\u2049\u061F\u06D4\u0964\u0965\u3002\uFF01\uFF0E\uFF1F\uFF61"
                                        .indexOf(c)
                                >= 0);
    }

    /** Wide stops after which no space is written. */
    static boolean wideStop(char c) {
        return c >= 0x3002 && "\u3002\uFF01\uFF1F\uFF61".indexOf(c) >= 0;
    }

    static boolean weakStop(char c) {
        return c == '.' || c == '\u2026';
    }

    static boolean stop(char c) {
        return weakStop(c) || strongStop(c);
    }

    /** Can close what a sentence opened; straight marks and a low apostrophe are decided by what stands around them. */
    static boolean closer(char c) {
        return c == '"'
                || c == '\''
                || c == ')'
                || c == ']'
                || c == '}'
                || c == '\u201D'
                || c == '\u2019'
                || c == '\u201C'
                || c == '\u00BB'
                || c == '\u00AB'
                || c == '\u203A'
                || c == '\u300D'
                || c == '\u300F'
                || c == '\uFF09';
    }

    static boolean opener(char c) {
        return c == '"'
                || c == '\''
                || c == '('
                || c == '['
                || c == '\u201C'
                || c == '\u2018'
                || c == '\u201E'
                || c == '\u201A'
                || c == '\u00AB'
                || c == '\u2039'
                || c == '\u00BF'
                || c == '\u00A1'
                || c == '@'
                || c == '#';
    }

    static boolean dash(char c) {
        return c == '-' || (c >= 0x2010 && c <= 0x2015) || c == 0x2212;
    }

    static boolean bullet(char c) {
        return c > 0x7F
                && "\u2022\u2023\u25E6\u25AA\u25AB\u25CF\u25CB\u25A0\u25A1\u2043\u2219\u27A4\u25BA\u25B6\u2756\u2794"
                                .indexOf(c)
                        >= 0;
    }
}
