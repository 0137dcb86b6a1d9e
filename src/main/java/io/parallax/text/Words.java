package io.parallax.text;

import static io.parallax.text.WordBreaks.DIGIT;
import static io.parallax.text.WordBreaks.EXTEND;
import static io.parallax.text.WordBreaks.LETTER;
import static io.parallax.text.WordBreaks.MID_BOTH;
import static io.parallax.text.WordBreaks.MID_DIGITS;
import static io.parallax.text.WordBreaks.MID_LETTERS;
import static io.parallax.text.WordBreaks.OTHER;
import static io.parallax.text.WordBreaks.SCRIPT;
import static io.parallax.text.WordBreaks.UNDERLINE;

import java.util.ArrayList;
import java.util.List;

/**
 * The words of a text: the segments of Unicode Standard Annex 29 (word boundaries, root locale, as ICU draws them) that
 * hold at least one letter or digit. {@code anti-NATO} is two words, {@code won't}, {@code Ukraine's}, {@code U.S} and
 * {@code 3.5} are one.
 *
 * <p>A cursor over one stretch at a time, read as if it stood alone. Alphabets without special rules (Latin, Greek,
 * Cyrillic, Arabic and others) are read by a table; a run up to the next blank that holds anything else (Hebrew, Kana, Han,
 * Hangul, Thai, what lies beyond the basic plane) by ICU. That both draw the same words is a tested property. Reusable,
 * not thread-safe.
 */
public final class Words {
    private static final byte[] CLASSES = WordBreaks.CLASSES;

    private char[] text = {};
    private int at;
    /** A boundary behind which there has been no word yet. */
    private int bound;

    private int to;
    private int begin;
    private int end;
    private long key;
    private final SlowWords slow = new SlowWords();

    /** Stands before the first word of {@code text[from, to)}. */
    public Words over(String text, int from, int to) {
        return over(text.toCharArray(), from, to);
    }

    /** The same over an array, which is not copied and must not change meanwhile. */
    public Words over(char[] text, int from, int to) {
        this.text = text;
        this.to = to;
        at = from;
        bound = from;
        begin = from;
        end = from;
        slow.clear();
        return this;
    }

    /** Moves to the next word; false where there is none. */
    public boolean next() {
        if (slow.next()) {
            return takeSlow();
        }
        final var text = this.text;
        final int to = this.to;
        int i = at;
        while (i < to) {
            byte c = CLASSES[text[i]];
            if (c <= UNDERLINE) {
                if (word(i)) {
                    return true;
                }
                if (slow.next()) {
                    return takeSlow();
                }
                i = at;
            } else if (c == SCRIPT) {
                readSlowly(i);
                if (slow.next()) {
                    return takeSlow();
                }
                i = at;
            } else {
                i++;
            }
        }
        at = to;
        return false;
    }

    private boolean takeSlow() {
        begin = slow.begin();
        end = slow.end();
        key = 0;
        return true;
    }

    /** Reads the word that begins at a letter, digit or underline; false where it is only underlines or is read slowly. */
    private boolean word(int first) {
        final var text = this.text;
        final int to = this.to;
        int i = first;
        int seen = 0;
        long packed = 0;
        byte last = OTHER;
        while (true) {
            byte c = OTHER;
            while (i < to && (c = CLASSES[text[i]]) == LETTER) {
                char letter = text[i++];
                seen |= letter;
                packed = packed << 8 | letter;
                last = LETTER;
            }
            if (i == to || c == OTHER) {
                break;
            }
            int on = c <= EXTEND ? i + 1 : c == SCRIPT ? -1 : behind(i, c, last);
            if (on < 0) {
                readSlowly(first);
                return false;
            }
            if (on == i) {
                break;
            }
            last = c <= UNDERLINE ? c : last;
            for (; i < on; i++) {
                seen |= text[i];
                packed = packed << 8 | text[i];
            }
        }
        at = i;
        bound = i;
        begin = first;
        end = i;
        key = seen < 256 && i - first <= 8 ? packed : 0;
        return holdsMoreThanUnderlines(first, i);
    }

    /** Where the word goes on behind a mark at {@code i}: at {@code i} where it does not, -1 where only ICU can say. */
    private int behind(int i, byte mark, byte last) {
        boolean letters = last == LETTER && (mark == MID_LETTERS || mark == MID_BOTH);
        boolean digits = last == DIGIT && (mark == MID_DIGITS || mark == MID_BOTH);
        if (!letters && !digits) {
            return i;
        }
        int next = i + 1;
        while (next < to && CLASSES[text[next]] == EXTEND) {
            next++;
        }
        if (next == to) {
            return i;
        }
        byte c = CLASSES[text[next]];
        if (c == SCRIPT) {
            return -1;
        }
        return c == (letters ? LETTER : DIGIT) ? next : i;
    }

    private boolean holdsMoreThanUnderlines(int from, int to) {
        if (CLASSES[text[from]] != UNDERLINE) {
            return true;
        }
        for (int i = from; i < to; i++) {
            byte c = CLASSES[text[i]];
            if (c == LETTER || c == DIGIT) {
                return true;
            }
        }
        return false;
    }

    /** Lets ICU draw the words from where the last one ended to the next blank behind {@code i}, which is none. */
    private void readSlowly(int i) {
        int until = i + 1;
        while (until < to && !isBlank(text[until])) {
            until++;
        }
        slow.read(text, bound, until);
        at = until;
        bound = until;
    }

    /** The narrow no-break space (U+202F) is a space that joins words as an underline does. */
    private static boolean isBlank(char c) {
        return c <= ' ' || (Character.isSpaceChar(c) && CLASSES[c] != UNDERLINE);
    }

    /** Offset of the word's first UTF-16 unit in the whole text. */
    public int begin() {
        return begin;
    }

    /** Offset behind the word's last UTF-16 unit. */
    public int end() {
        return end;
    }

    /** The characters of a word of at most eight below U+0100, eight bits each; 0 for others. No two words share one. */
    public long key() {
        return key;
    }

    /** Every word of a text, in order. */
    public static List<Span> in(String text) {
        var spans = new ArrayList<Span>();
        var words = new Words().over(text, 0, text.length());
        while (words.next()) {
            spans.add(new Span(words.begin, words.end));
        }
        return spans;
    }
}
