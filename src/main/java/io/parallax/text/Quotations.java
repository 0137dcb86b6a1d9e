package io.parallax.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * The outermost quotations of a text, in order. Straight, curly, single, low and angle marks; an apostrophe is none. A
 * quotation that runs over paragraphs, its marks opened again in each, is one {@link Quotation} a paragraph. A mark
 * without its partner reaches to the edge of its paragraph and no further; a single one without its partner is an
 * apostrophe. Linear in the length of the text.
 */
public final class Quotations {
    /** The most words of a fragment. */
    private static final int FRAGMENT = 3;

    private static final Sections LISTS = Sections.read("/io/parallax/text/quotations.txt");
    private static final Set<String> DISTANCE = LISTS.words("distance");
    private static final Set<String> WORK = LISTS.words("work");

    private final String text;
    private final List<Quotation> found = new ArrayList<>();

    private Quotations(String text) {
        this.text = text;
    }

    public static List<Quotation> in(String text) {
        var quotations = new Quotations(text);
        for (var paragraph : Paragraphs.in(text)) {
            quotations.read(paragraph);
        }
        return quotations.found;
    }

    private void read(Span paragraph) {
        int before = found.size();
        int noSingle = paragraph.end();
        boolean exported = exported(paragraph);
        for (int i = paragraph.begin() + (exported ? 1 : 0); i < paragraph.end(); i++) {
            char c = text.charAt(i);
            if (c > '`' && c < 0xAB || Character.isLetterOrDigit(c)) {
                continue;
            }
            var mark = exported ? QuoteMark.doubled(text, i) : QuoteMark.opening(text, i);
            if (mark == null) {
                if (QuoteMark.strayClose(text, i) && !exported) {
                    strayClose(paragraph, before, i);
                }
                continue;
            }
            if (mark.doubtful() && i >= noSingle && !introduced(i)) {
                continue;
            }
            int end = close(mark, i + mark.length(), paragraph.end());
            if (end > 0) {
                int width = mark.closing(text, end);
                add(new Span(i, end + width), new Span(i + mark.length(), end), false);
                i = end + width - 1;
            } else if (mark.doubtful() && !introduced(i)) {
                noSingle = i;
            } else {
                int stop = -end;
                add(new Span(i, stop), new Span(i + mark.length(), stop), stop == paragraph.end());
                i = stop - 1;
            }
        }
    }

    /** Whether a colon stands before a mark and a capital behind it, so that it opens even where nothing closes it. */
    private boolean introduced(int mark) {
        return mark > 1
                && text.startsWith(": ", mark - 2)
                && mark + 2 < text.length()
                && Character.isUpperCase(text.charAt(mark + 1))
                && Character.isLetter(text.charAt(mark + 2));
    }

    /** Whether a line is a field as spreadsheets write it: marks around it, its own marks doubled. */
    private boolean exported(Span line) {
        return line.length() > 4
                && text.charAt(line.begin()) == '"'
                && text.charAt(line.end() - 1) == '"'
                && line.in(text).indexOf("\"\"") > 0;
    }

    /** A mark that closes what opened outside the text: the sentence is a quotation, whatever fragments it holds. */
    private void strayClose(Span paragraph, int before, int close) {
        int begin = close;
        while (begin > paragraph.begin()
                && !(Marks.stop(text.charAt(begin - 1)) && begin < close - 1 && Marks.space(text.charAt(begin)))) {
            begin--;
        }
        while (found.size() > before && found.get(found.size() - 1).span().begin() >= begin) {
            if (found.get(found.size() - 1).kind() != Quotation.Kind.FRAGMENT) {
                return;
            }
            found.remove(found.size() - 1);
        }
        if (found.size() == before) {
            add(new Span(begin, close + 1), new Span(begin, close), false);
        }
    }

    /** Where the mark closes; else, negated, where the quotation is taken to stop: the next that opens, or {@code to}. */
    private int close(QuoteMark mark, int from, int to) {
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            if (c > '`' && c < 0xAB || Character.isLetterOrDigit(c)) {
                continue;
            }
            boolean reopens = mark == QuoteMark.STRAIGHT
                    && i > from
                    && c == '"'
                    && Marks.space(text.charAt(i - 1))
                    && QuoteMark.opening(text, i) == mark;
            if (reopens) {
                return -i;
            }
            if (mark.closing(text, i) > 0) {
                return i;
            }
        }
        return -to;
    }

    private void add(Span span, Span inner, boolean open) {
        int begin = Lookahead.skipSpaces(text, inner.begin());
        int end = inner.end();
        while (end > begin && Marks.space(text.charAt(end - 1))) {
            end--;
        }
        var words = new Span(Math.min(begin, inner.end()), Math.max(end, Math.min(begin, inner.end())));
        found.add(new Quotation(span, words, kind(span, words), open));
    }

    private Quotation.Kind kind(Span span, Span words) {
        int count = count(words);
        var before = wordBefore(span.begin());
        char behind = span.begin() > 0 ? text.charAt(span.begin() - 1) : 0;
        boolean capital = words.length() > 0 && Character.isUpperCase(text.charAt(words.begin()));
        if (DISTANCE.contains(before) && count <= 2 * FRAGMENT) {
            return Quotation.Kind.SCARE;
        } else if (WORK.contains(before) && capital && behind == ' ' && !ended(words)) {
            return Quotation.Kind.TITLE;
        }
        return count <= FRAGMENT && !ended(words) ? Quotation.Kind.FRAGMENT : Quotation.Kind.SPEECH;
    }

    /** Whether the words close as a sentence or clause of speech does. */
    private boolean ended(Span words) {
        return words.length() > 0 && ",.?!\u2026".indexOf(text.charAt(words.end() - 1)) >= 0;
    }

    private String wordBefore(int at) {
        int end = at;
        while (end > 0 && Marks.space(text.charAt(end - 1))) {
            end--;
        }
        int begin = end;
        while (begin > 0
                && end - begin < 20
                && (Character.isLetter(text.charAt(begin - 1)) || text.charAt(begin - 1) == '-')) {
            begin--;
        }
        return text.substring(begin, end).toLowerCase(Locale.ROOT);
    }

    /** Counts words as far as a fragment may have them, twice. */
    private int count(Span words) {
        int count = 0;
        boolean inside = false;
        for (int i = words.begin(); i < words.end() && count <= 2 * FRAGMENT; i++) {
            boolean space = Marks.space(text.charAt(i));
            count += !space && !inside ? 1 : 0;
            inside = !space;
        }
        return count;
    }
}
