package io.parallax.text;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The words of a text: the segments of Unicode Standard Annex 29 (word boundaries, root locale, as ICU draws them) that
 * hold at least one letter or digit. {@code anti-NATO} is two words, {@code won't}, {@code Ukraine's}, {@code U.S} and
 * {@code 3.5} are one.
 *
 * <p>A cursor over one stretch of a text at a time, read as if it stood alone. Words of ASCII letters and digits alone, nearly all of an
 * English text, are found on a map of bits. Alphabets without special rules (Latin, Greek,
 * Cyrillic, Arabic and others) are read by a table; a run up to the next blank that holds anything else (Hebrew, Kana, Han,
 * Hangul, Thai, what lies beyond the basic plane) by ICU. That both draw the same words is a tested property. Reusable,
 * not thread-safe.
 */
public final class Words {
    private static final int LONGEST_KEY = 2 * Long.BYTES;

    private char[] text = {};
    /** The same text where it is ASCII; what is not is no ASCII letter and no space here. Goes on with spaces. */
    private byte[] bytes = {};

    private final WordCuts cuts = new WordCuts();
    private final WordSieve sieve;
    /** Which words of the buffer are handed out. */
    private int[] picks = {};

    private int picked;
    private int next;
    /** Words of the stretch before the buffer. */
    private int before;

    private int begin;
    private int end;
    private byte kind;

    public Words() {
        this((folded, beginning) -> 1);
    }

    /** Hands out no word that the sieve does not let through. */
    public Words(WordSieve sieve) {
        this.sieve = sieve;
    }

    /** Takes the text whose words are to be read, and stands before its first. */
    public Words over(String text) {
        int length = text.length();
        int room = LetterMap.room(length);
        if (bytes.length < room) {
            this.text = new char[room + length / 2];
            bytes = new byte[this.text.length];
        }
        text.getChars(0, length, this.text, 0);
        this.text[length] = ' ';
        var latin = text.getBytes(StandardCharsets.ISO_8859_1);
        if (latin.length == length) {
            System.arraycopy(latin, 0, bytes, 0, length);
        } else { // signs beyond the basic plane: two units, but one byte
            for (int i = 0; i < length; i++) {
                bytes[i] = this.text[i] < 0x80 ? (byte) this.text[i] : 0;
            }
        }
        Arrays.fill(bytes, length, room, (byte) ' ');
        cuts.over(this.text, bytes, length);
        return over(0, length);
    }

    /** Stands before the first word of {@code [from, to)} of the text taken last. */
    public Words over(int from, int to) {
        cuts.over(from, to);
        picked = 0;
        next = 0;
        before = 0;
        begin = from;
        end = from;
        return this;
    }

    /** Moves to the next word; false where there is none. */
    public boolean next() {
        while (next == picked) {
            before += cuts.size;
            if (!cuts.next()) {
                picked = 0;
                next = 0;
                return false;
            }
            pick();
        }
        int word = picks[next++];
        begin = cuts.begins[word];
        end = cuts.ends[word];
        kind = cuts.kinds[word];
        return true;
    }

    /** Without a branch a word, as none could be foretold. */
    private void pick() {
        final int size = cuts.size;
        if (picks.length < size) {
            picks = new int[cuts.begins.length];
        }
        int count = 0;
        for (int i = 0; i < size; i++) {
            int from = cuts.begins[i];
            int to = cuts.ends[i];
            picks[count] = i;
            count += sieve.lets(Letters.folded(bytes, from, to), Letters.beginning(bytes, from, to))
                    | (cuts.kinds[i] == WordCuts.LETTERS ? 0 : 1);
        }
        picked = count;
        next = 0;
    }

    /** How many words of the stretch stand before this one, or where {@link #next} was false, how many there are. */
    public int index() {
        return next == 0 ? before : before + picks[next - 1];
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
        return kind == WordCuts.ANY || end - begin > LONGEST_KEY ? 0 : Letters.first(bytes, begin, end);
    }

    /** The other characters of a word that has a {@link #key}, eight bits each; 0 where there are none. */
    public long more() {
        return Letters.second(bytes, begin, end);
    }

    /**
     * The first eight characters of a word of at most sixteen ASCII letters and digits as small letters, eight bits each; 0
     * for others. With {@link #smallMore} no two words that differ by more than case share it.
     */
    public long small() {
        return kind != WordCuts.LETTERS || end - begin > LONGEST_KEY ? 0 : Letters.beginning(bytes, begin, end);
    }

    /** The other characters of a word that is {@link #small}, eight bits each; 0 where there are none. */
    public long smallMore() {
        return Letters.rest(bytes, begin, end);
    }

    /**
     * A number of a word of ASCII letters and digits alone, the same in capitals and small letters; 0 for others. Two words of
     * up to eight characters never share one, longer ones hardly.
     */
    public long folded() {
        return kind == WordCuts.LETTERS ? Letters.folded(bytes, begin, end) : 0;
    }

    /** {@link #folded} of the one word that a text is; 0 where it is none or more. */
    public static long folded(String word) {
        var words = new Words().over(word);
        return words.next() && words.begin == 0 && words.end == word.length() ? words.folded() : 0;
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
