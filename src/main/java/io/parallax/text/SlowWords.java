package io.parallax.text;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;

/** Words of a short run as ICU draws them. */
final class SlowWords {

    /** ICU's rules, loaded when a text first needs them. */
    private static final class Rules {
        static final BreakIterator WORDS = BreakIterator.getWordInstance(ULocale.ROOT);
    }

    private BreakIterator breaks;
    private String run = "";
    private int offset;
    private int begin;
    private int end;
    private boolean open;

    void clear() {
        open = false;
    }

    void read(char[] text, int from, int to) {
        if (breaks == null) {
            breaks = (BreakIterator) Rules.WORDS.clone();
        }
        run = new String(text, from, to - from);
        breaks.setText(run);
        offset = from;
        end = breaks.first();
        open = true;
    }

    boolean next() {
        while (open) {
            begin = end;
            end = breaks.next();
            if (end == BreakIterator.DONE) {
                open = false;
            } else if (isWord(run, begin, end)) {
                return true;
            }
        }
        return false;
    }

    int begin() {
        return offset + begin;
    }

    int end() {
        return offset + end;
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
