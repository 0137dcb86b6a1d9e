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

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The words of a text: the segments of Unicode Standard Annex 29 (word boundaries, root locale, as ICU draws them) that
 * hold at least one letter or digit. {@code anti-NATO} is two words, {@code won't}, {@code Ukraine's}, {@code U.S} and
 * {@code 3.5} are one.
 *
 * <p>A cursor over one stretch of a text at a time, read as if it stood alone. Words of ASCII letters alone, nearly all of an
 * English text, are found on a map of bits ({@link LetterMap}). Alphabets without special rules (Latin, Greek,
 * Cyrillic, Arabic and others) are read by a table; a run up to the next blank that holds anything else (Hebrew, Kana, Han,
 * Hangul, Thai, what lies beyond the basic plane) by ICU. That both draw the same words is a tested property. Reusable,
 * not thread-safe.
 */
public final class Words {
    private static final byte[] CLASSES = WordBreaks.CLASSES;
    private static final int LONG = Long.BYTES;
    private static final int LONGEST_KEY = 2 * LONG;

    private char[] text = {};
    /** The same text where it is ASCII; what is not is no ASCII letter and no space here. Goes on with spaces. */
    private byte[] bytes = {};

    private final LetterMap map = new LetterMap();

    private int at;
    /** A boundary behind which there has been no word yet. */
    private int bound;

    private int to;
    private int begin;
    private int end;
    private long key;
    private long folded;
    private final SlowWords slow = new SlowWords();

    /** Takes the text whose words are to be read, and stands before its first. */
    public Words over(String text) {
        int length = text.length();
        int room = LetterMap.room(length);
        if (bytes.length < room) {
            this.text = new char[room + length / 2];
            bytes = new byte[this.text.length];
        }
        text.getChars(0, length, this.text, 0);
        var latin = text.getBytes(StandardCharsets.ISO_8859_1);
        if (latin.length == length) {
            System.arraycopy(latin, 0, bytes, 0, length);
        } else { // signs beyond the basic plane: two units, but one byte
            for (int i = 0; i < length; i++) {
                bytes[i] = this.text[i] < 0x80 ? (byte) this.text[i] : 0;
            }
        }
        Arrays.fill(bytes, length, room, (byte) ' ');
        map.draw(this.text, bytes, length);
        return over(0, length);
    }

    /** Stands before the first word of {@code [from, to)} of the text taken last. */
    public Words over(int from, int to) {
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
        while (true) {
            int first = map.start(at, to);
            if (first >= to) {
                at = to;
                return false;
            }
            int last = first + map.letters(first);
            if (last == first || last - first == Long.SIZE || last > to || (last < to && map.mayJoin(last))) {
                if (anyWord(first)) {
                    return true;
                }
            } else {
                take(first, last);
                key = last - first > LONGEST_KEY
                        ? 0
                        : Letters.first(Letters.eight(bytes, first), Math.min(LONG, last - first));
                folded = Letters.folded(bytes, first, last);
                return true;
            }
        }
    }

    /** Reads what begins at a letter, digit or underline, or in a script with rules of its own; false where it is no word. */
    private boolean anyWord(int first) {
        if (CLASSES[text[first]] == SCRIPT) {
            readSlowly(first);
        } else if (word(first)) {
            return true;
        }
        return slow.next() && takeSlow();
    }

    private boolean takeSlow() {
        begin = slow.begin();
        end = slow.end();
        key = 0;
        folded = 0;
        return true;
    }

    private void take(int first, int last) {
        at = last;
        bound = last;
        begin = first;
        end = last;
    }

    /** Reads the word that begins at a letter, digit or underline; false where it is only underlines or is read slowly. */
    private boolean word(int first) {
        final var text = this.text;
        final int to = this.to;
        int i = first;
        int seen = 0;
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
                return false;
            }
            if (on == i) {
                break;
            }
            last = c <= UNDERLINE ? c : last;
            for (; i < on; i++) {
                seen |= text[i];
            }
        }
        take(first, i);
        key = seen >= 0x80 || i - first > LONGEST_KEY
                ? 0
                : Letters.first(Letters.eight(bytes, first), Math.min(LONG, i - first));
        folded = 0;
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

    /** The text taken last, and more behind it; not to be changed, and other at the next text. */
    public char[] text() {
        return text;
    }

    /** Offset of the word's first UTF-16 unit in the whole text. */
    public int begin() {
        return begin;
    }

    /** Offset behind the word's last UTF-16 unit. */
    public int end() {
        return end;
    }

    /**
     * The first eight characters of a word of at most sixteen in ASCII, eight bits each; 0 for others. With {@link #more} no
     * two words share it.
     */
    public long key() {
        return key;
    }

    /** The other characters of a word that has a {@link #key}, eight bits each; 0 where there are none. */
    public long more() {
        return end - begin <= LONG ? 0 : Letters.first(Letters.eight(bytes, begin + LONG), end - begin - LONG);
    }

    /**
     * A number of a word of ASCII letters alone, the same in capitals and small letters; 0 for others. Two words of up to
     * eight letters never share one, longer ones hardly.
     */
    public long folded() {
        return folded;
    }

    /** {@link #folded} of the one word that a text is; 0 where it is none or more. */
    public static long folded(String word) {
        var words = new Words().over(word);
        return words.next() && words.begin == 0 && words.end == word.length() ? words.folded : 0;
    }

    /** Every word of a text, in order. */
    public static List<Span> in(String text) {
        var spans = new ArrayList<Span>();
        var words = new Words().over(text);
        while (words.next()) {
            spans.add(new Span(words.begin, words.end));
        }
        return spans;
    }
}
