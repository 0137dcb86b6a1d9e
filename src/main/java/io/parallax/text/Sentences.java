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
    private final String text;
    private final List<Span> spans = new ArrayList<>();
    private int begin;
    private boolean worded;
    private boolean quoted;

    private Sentences(String text) {
        this.text = text;
    }

    public static List<Span> in(String text) {
        var sentences = new Sentences(text);
        sentences.scan();
        return sentences.spans;
    }

    private void scan() {
        int i = 0;
        while (i < text.length()) {
            char c = text.charAt(i);
            if ((c | 0x20) >= 'a' && (c | 0x20) <= 'z') {
                worded = true;
                i++;
            } else {
                i = at(i, c);
            }
        }
        close(text.length(), text.length());
    }

    /** Handles what is no ASCII letter, and returns where to read on. */
    private int at(int i, char c) {
        if (c == ' ') {
            return i + 1 < text.length() && text.charAt(i + 1) == ' ' ? gap(i) : i + 1;
        } else if (Marks.stop(c)) {
            return stop(i);
        } else if (Marks.lineBreak(c)) {
            quoted = false;
            close(i, i + 1);
        } else if (Marks.bullet(c) && (i == begin || Marks.space(text.charAt(i - 1)))) {
            close(i, i + 1);
        } else if (c == '"') {
            quoted = !quoted;
        } else if (!worded) {
            worded = Character.isLetterOrDigit(c) || Character.isSurrogate(c);
        }
        return i + 1;
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
        while (after < text.length() && Marks.stop(text.charAt(after))) {
            after++;
        }
        int closed = Lookahead.skipClosers(text, after, quoted);
        if (!worded || !ends(first, after, closed)) {
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
        while (from < end && blank(text.charAt(from))) {
            from++;
        }
        int to = end;
        while (to > from && blank(text.charAt(to - 1))) {
            to--;
        }
        if (worded && to > from) {
            spans.add(new Span(from, to));
        }
        worded = false;
        begin = next;
    }

    private static boolean blank(char c) {
        return Marks.space(c) || Marks.bullet(c) || c < ' ';
    }
}
