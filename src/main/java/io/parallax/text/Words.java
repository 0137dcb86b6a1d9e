package io.parallax.text;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;
import java.text.CharacterIterator;
import java.text.StringCharacterIterator;
import java.util.ArrayList;
import java.util.List;

/**
 * The words of a text: the segments of Unicode Standard Annex 29 (word boundaries, root locale, as ICU draws them) that
 * hold at least one letter or digit. {@code anti-NATO} is two words, {@code won't}, {@code Ukraine's}, {@code U.S} and
 * {@code 3.5} are one.
 *
 * <p>A cursor over one stretch at a time, read as if it stood alone. Reusable, not thread-safe.
 */
public final class Words {
    private static final BreakIterator PROTOTYPE = BreakIterator.getWordInstance(ULocale.ROOT);

    private final BreakIterator breaks = (BreakIterator) PROTOTYPE.clone();
    private String text = "";
    private int offset;
    private int begin;
    private int end;

    /** Stands before the first word of {@code text[from, to)}. */
    public Words over(String text, int from, int to) {
        this.text = text;
        CharacterIterator stretch = new StringCharacterIterator(text.substring(from, to));
        breaks.setText(stretch);
        offset = from;
        end = from + breaks.first();
        return this;
    }

    /** Moves to the next word; false where there is none. */
    public boolean next() {
        for (int to = breaks.next(); to != BreakIterator.DONE; to = breaks.next()) {
            begin = end;
            end = offset + to;
            if (isWord(text, begin, end)) {
                return true;
            }
        }
        return false;
    }

    /** Offset of the word's first UTF-16 unit in the whole text. */
    public int begin() {
        return begin;
    }

    /** Offset behind the word's last UTF-16 unit. */
    public int end() {
        return end;
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

    static boolean isWord(String text, int begin, int end) {
        for (int i = begin; i < end; ) {
            int c = text.codePointAt(i);
            if (UCharacter.isLetterOrDigit(c)) {
                return true;
            }
            i += Character.charCount(c);
        }
        return false;
    }
}
