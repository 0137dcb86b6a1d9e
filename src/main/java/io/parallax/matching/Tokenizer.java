package io.parallax.matching;

import io.parallax.text.Quotation;
import io.parallax.text.Span;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Draws the tokens of one sentence. */
final class Tokenizer {
    private static final Set<String> BEFORE_IS =
            Set.of("it", "that", "he", "she", "there", "here", "what", "who", "where", "this", "how");
    private final String text;
    private final List<Quotation> quotations;
    private int size;
    private int[] begins = new int[64];
    private int[] ends = new int[64];
    private String[] lows = new String[64];
    private int[] quotes = new int[64];
    private int quotation;

    Tokenizer(String text, List<Quotation> quotations) {
        this.text = text;
        this.quotations = quotations;
    }

    Tokens read(Span sentence) {
        while (quotation < quotations.size() && quotations.get(quotation).span().end() <= sentence.begin()) {
            quotation++;
        }
        for (int i = sentence.begin(); i < sentence.end(); ) {
            i = next(i, sentence.end());
        }
        return new Tokens(text, size, begins, ends, lows, quotes);
    }

    private int next(int i, int to) {
        char c = text.charAt(i);
        while (quotation < quotations.size() && quotations.get(quotation).span().end() <= i) {
            quotation++;
        }
        if (Character.isLetterOrDigit(c) || Character.isSurrogate(c)) {
            int end = wordEnd(i, to);
            word(i, end);
            return end;
        } else if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
            return i + 1;
        }
        return mark(i, to, c);
    }

    private int mark(int i, int to, char c) {
        if (quotation < quotations.size()) {
            var q = quotations.get(quotation);
            if (i >= q.span().begin() && i < q.words().begin()) {
                return put(i, Math.min(to, Math.max(i + 1, q.words().begin())), "“", -1);
            } else if (i >= q.words().end() && i < q.span().end()) {
                return put(i, Math.min(to, q.span().end()), "”", -1);
            }
        }
        boolean possessive = isApostrophe(c) && size > 0 && ends[size - 1] == i && lows[size - 1].endsWith("s");
        return put(i, i + 1, possessive ? "'s" : String.valueOf(dash(c) ? '-' : c), inside(i));
    }

    private int inside(int i) {
        return quotation < quotations.size()
                        && quotations.get(quotation).words().begin() <= i
                        && i < quotations.get(quotation).words().end()
                ? quotation
                : -1;
    }

    private int wordEnd(int i, int to) {
        int end = i + 1;
        while (end < to) {
            char c = text.charAt(end);
            boolean joins = c == '-'
                    || c == '\u2010'
                    || c == '\u2011'
                    || c == '.'
                    || c == ',' && Character.isDigit(text.charAt(end - 1))
                    || isApostrophe(c)
                    || c == '\u00AD';
            if (Character.isLetterOrDigit(c)
                    || Character.isSurrogate(c)
                    || Character.getType(c) == Character.NON_SPACING_MARK) {
                end++;
            } else if (joins && end + 1 < to && Character.isLetterOrDigit(text.charAt(end + 1))) {
                end += 2;
            } else {
                return c == '.' && abbreviates(end, to) ? end + 1 : end;
            }
        }
        return end;
    }

    /** A stop that does not end its sentence belongs to its word. */
    private boolean abbreviates(int stop, int to) {
        for (int i = stop + 1; i < to; i++) {
            char c = text.charAt(i);
            if (Character.isLetterOrDigit(c)) {
                return text.charAt(stop + 1) == ' ' && inside(stop) == inside(i);
            } else if (c == '.') {
                return false;
            }
        }
        return false;
    }

    private void word(int begin, int end) {
        var low = text.substring(begin, end)
                .toLowerCase(Locale.ROOT)
                .replace('\u2019', '\'')
                .replace("\u00AD", "");
        int quote = inside(begin);
        int mark = low.lastIndexOf('\'');
        if (low.equals("cannot")) {
            put(begin, begin + 3, "can", quote);
            put(begin + 3, end, "not", quote);
        } else if (mark < 0 || end - begin != low.length()) {
            put(begin, end, low, quote);
        } else if (low.endsWith("n't") && low.length() > 3) {
            put(begin, end - 3, full(low.substring(0, low.length() - 3)), quote);
            put(end - 3, end, "not", quote);
        } else if (low.length() - mark <= 3 && mark > 0) {
            put(begin, begin + mark, low.substring(0, mark), quote);
            put(begin + mark, end, clitic(low.substring(0, mark), low.substring(mark)), quote);
        } else {
            put(begin, end, low, quote);
        }
    }

    private static String full(String stem) {
        return switch (stem) {
            case "ca" -> "can";
            case "wo" -> "will";
            case "sha" -> "shall";
            default -> stem;
        };
    }

    private static String clitic(String stem, String ending) {
        return switch (ending) {
            case "'s" -> BEFORE_IS.contains(stem) ? "is" : ending;
            case "'ll" -> "will";
            case "'d" -> "would";
            case "'m", "'re", "'ve" -> ending;
            default -> "'s";
        };
    }

    private int put(int begin, int end, String low, int quote) {
        if (size == begins.length) {
            begins = Arrays.copyOf(begins, 2 * size);
            ends = Arrays.copyOf(ends, 2 * size);
            lows = Arrays.copyOf(lows, 2 * size);
            quotes = Arrays.copyOf(quotes, 2 * size);
        }
        begins[size] = begin;
        ends[size] = end;
        lows[size] = low;
        quotes[size++] = quote;
        return end;
    }

    private static boolean dash(char c) {
        return c == '-' || (c >= 0x2010 && c <= 0x2015) || c == 0x2212;
    }

    private static boolean isApostrophe(char c) {
        return c == '\'' || c == '\u2019';
    }
}
