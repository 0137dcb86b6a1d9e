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

import java.util.Arrays;

/**
 * Cuts the words of one stretch of a text, a buffer full at a time: from the {@link LetterMap} those that are ASCII letters
 * and digits alone, by a table of what each character does the others, and by ICU what the table cannot tell. Reusable.
 */
final class WordCuts {
    /** A word of ASCII letters and digits alone. */
    static final byte LETTERS = 0;
    /** A word of ASCII characters, some of them marks. */
    static final byte ASCII = 1;

    static final byte ANY = 2;

    private static final byte[] CLASSES = WordBreaks.CLASSES;
    /** Words to cut before they are handed out. */
    private static final int ENOUGH = 64;

    private final LetterMap map = new LetterMap();
    private final SlowWords slow = new SlowWords();
    private char[] text = {};
    private int at;
    /** A boundary behind which there has been no word yet. */
    private int bound;

    private int to;
    int[] begins = new int[2 * ENOUGH];
    int[] ends = new int[2 * ENOUGH];
    byte[] kinds = new byte[2 * ENOUGH];
    int size;

    void over(char[] text, byte[] bytes, int length) {
        this.text = text;
        map.draw(text, bytes, length);
    }

    void over(int from, int to) {
        this.to = to;
        at = from;
        bound = from;
        size = 0;
    }

    /** Replaces the words of the buffer by the next ones; false where there are none. */
    boolean next() {
        size = 0;
        while (at < to && size < ENOUGH) {
            cut();
        }
        return size > 0;
    }

    /** Cuts what lies within the next 64 characters, up to a word that is more than letters and digits. */
    private void cut() {
        final int from = at;
        final int within = to - from;
        long words = map.words(from);
        long more = words ^ map.letters(from) | map.joints(from);
        long heads = words & ~(words << 1);
        long tails = ~words & words << 1;
        makeRoom(Long.SIZE / 2);
        final int[] begins = this.begins;
        final int[] ends = this.ends;
        int n = size;
        while (tails != 0) {
            int first = Long.numberOfTrailingZeros(heads);
            int last = Long.numberOfTrailingZeros(tails);
            if (last >= within || (more & -1L << first & (2L << last) - 1) != 0) {
                break;
            }
            begins[n] = from + first;
            ends[n] = from + last;
            kinds[n++] = LETTERS;
            heads &= heads - 1;
            tails &= tails - 1;
        }
        if (n > size) {
            size = n;
            bound = ends[n - 1];
        }
        at = from + Long.numberOfTrailingZeros(heads);
        if (tails != 0 || (heads & 1) != 0) {
            any(at);
        }
    }

    private void makeRoom(int words) {
        if (size + words > begins.length) {
            begins = Arrays.copyOf(begins, 2 * size + words);
            ends = Arrays.copyOf(ends, begins.length);
            kinds = Arrays.copyOf(kinds, begins.length);
        }
    }

    private void put(int begin, int end, byte kind) {
        makeRoom(1);
        begins[size] = begin;
        ends[size] = end;
        kinds[size++] = kind;
        bound = end;
    }

    /** Reads what begins at a letter, digit or underline, or in a script with rules of its own. */
    private void any(int first) {
        if (first >= to) {
            at = to;
        } else if (CLASSES[text[first]] == SCRIPT) {
            readSlowly(first);
        } else {
            word(first);
        }
    }

    /** Reads what begins at a letter, digit or underline; that is no word where it is only underlines. */
    private void word(int first) {
        final var text = this.text;
        final int to = this.to;
        int i = first;
        int seen = 0;
        int others = 0;
        byte last = OTHER;
        while (true) {
            byte c = OTHER;
            while (i < to && (c = CLASSES[text[i]]) == LETTER) {
                seen |= text[i++];
                last = LETTER;
            }
            if (i == to || c == OTHER) {
                break;
            }
            int on = c <= EXTEND ? i + 1 : c == SCRIPT ? -1 : behind(i, c, last);
            if (on < 0) {
                readSlowly(first);
                return;
            }
            if (on == i) {
                break;
            }
            last = c <= UNDERLINE ? c : last;
            others += c == DIGIT ? 0 : 1;
            for (; i < on; i++) {
                seen |= text[i];
            }
        }
        at = i;
        if (holdsMoreThanUnderlines(first, i)) {
            put(first, i, seen >= 0x80 ? ANY : others > 0 ? ASCII : LETTERS);
        }
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
        while (slow.next()) {
            put(slow.begin(), slow.end(), ANY);
        }
        at = until;
        bound = until;
    }

    /** The narrow no-break space (U+202F) is a space that joins words as an underline does. */
    private static boolean isBlank(char c) {
        return c <= ' ' || (Character.isSpaceChar(c) && CLASSES[c] != UNDERLINE);
    }
}
