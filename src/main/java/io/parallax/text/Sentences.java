package io.parallax.text;

import java.util.ArrayList;
import java.util.List;

/**
 * The sentences of a text, in order, without overlap: UAX 29's sentence breaks with the repairs that news needs.
 *
 * <p>A line break always ends a sentence, and so does a bullet or a run of two spaces before a capital (a heading that has
 * lost its line). A full stop behind a title, an initial, an abbreviation or inside a number does not, nor does a stop
 * before a small letter or before the tag of a quoted question ({@code "Why?" Kallas asked.}). Marks that close behind
 * the stop belong to the sentence. A sentence has at least one letter or digit, and neither begins nor ends with a space
 * or bullet. Linear in the length of the text; built for about 10 MB a second and more.
 */
public final class Sentences {
    /** By character whether it can bear on where a sentence ends; a gap, two spaces or more, does as well. */
    private static final byte[] BEARS = new byte[1 << Character.SIZE];

    static {
        for (int i = 0; i < BEARS.length; i++) {
            char c = (char) i;
            BEARS[i] = (byte) (Marks.stop(c) || Marks.lineBreak(c) || Marks.bullet(c) || c == '"' ? 1 : 0);
        }
    }

    private final String text;
    private final char[] chars;
    private final List<Span> spans = new ArrayList<>();
    private int begin;
    /** Where the next gap begins that has not been passed. */
    private int gap = -1;
    /** Up to where a letter or digit has been looked for, and whether there was one. */
    private int looked;

    private boolean worded;
    private boolean quoted;

    private Sentences(String text) {
        this.text = text;
        chars = text.toCharArray();
    }

    public static List<Span> in(String text) {
        var sentences = new Sentences(text);
        sentences.scan();
        return sentences.spans;
    }

    private void scan() {
        int i = next(0);
        while (i < chars.length) {
            i = next(at(i, chars[i]));
        }
        close(i, i);
    }

    /** The next place from there on that can bear on where a sentence ends; the text's length for none. */
    private int next(int from) {
        if (gap < from) {
            gap = text.indexOf("  ", from);
            gap = gap < 0 ? chars.length : gap;
        }
        final var chars = this.chars;
        final var bears = BEARS;
        int i = from;
        for (; i + 4 <= gap; i += 4) {
            if ((bears[chars[i]] | bears[chars[i + 1]] | bears[chars[i + 2]] | bears[chars[i + 3]]) != 0) {
                break;
            }
        }
        while (i < gap && bears[chars[i]] == 0) {
            i++;
        }
        return i;
    }

    /** Handles what {@link #next} found, and returns where to read on. */
    private int at(int i, char c) {
        if (c == ' ') {
            return gap(i);
        } else if (Marks.stop(c)) {
            return stop(i);
        } else if (Marks.lineBreak(c)) {
            quoted = false;
            close(i, i + 1);
        } else if (c == '"') {
            quoted = !quoted;
        } else if (i == begin || Marks.space(chars[i - 1])) {
            close(i, i + 1);
        }
        return i + 1;
    }

    /** Whether a letter or digit stands between where the sentence begins and there. */
    private boolean worded(int until) {
        for (; looked < until && !worded; looked++) {
            worded = Character.isLetterOrDigit(chars[looked]) || Character.isSurrogate(chars[looked]);
        }
        return worded;
    }

    /** A run of spaces: a lost line break where a capital follows a word. */
    private int gap(int i) {
        int next = Lookahead.skipSpaces(text, i);
        boolean heading = i > begin
                && next < text.length()
                && Lookahead.capital(text, Lookahead.skipOpeners(text, next))
                && Character.isLetterOrDigit(text.charAt(i - 1));
        if (heading) {
            close(i, next);
        }
        return next;
    }

    private int stop(int first) {
        int after = first + 1;
        while (after < text.length() && Marks.stop(chars[after])) {
            after++;
        }
        int closed = Lookahead.skipClosers(text, after, quoted);
        if (!worded(first) || !ends(first, after, closed)) {
            return after;
        }
        if (text.substring(after, closed).indexOf('"') >= 0) {
            quoted = false;
        }
        close(closed, closed);
        return closed;
    }

    private boolean ends(int first, int after, int closed) {
        char stop = text.charAt(after - 1);
        int next = Lookahead.skipSpaces(text, closed);
        if (next == text.length() || Marks.lineBreak(text.charAt(next)) || Marks.wideStop(stop)) {
            return true;
        }
        int word = Lookahead.skipOpeners(text, next);
        if (next == closed) {
            return Lookahead.joint(text, first, closed, word);
        }
        char follows = text.charAt(next);
        if (",;:".indexOf(follows) >= 0 || Marks.dash(follows) || !Lookahead.opens(text, word)) {
            return false;
        }
        boolean inQuotes = closed > after;
        if (Marks.strongStop(stop)) {
            return !(inQuotes && Lookahead.tag(text, word));
        }
        return inQuotes || after > first + 1 || stop != '.' || !Lookahead.abbreviated(text, begin, first, word);
    }

    private void close(int end, int next) {
        int from = begin;
        while (from < end && blank(chars[from])) {
            from++;
        }
        int to = end;
        while (to > from && blank(chars[to - 1])) {
            to--;
        }
        if (to > from && worded(to)) {
            spans.add(new Span(from, to));
        }
        worded = false;
        looked = next;
        begin = next;
    }

    private static boolean blank(char c) {
        return Marks.space(c) || Marks.bullet(c) || c < ' ';
    }
}
