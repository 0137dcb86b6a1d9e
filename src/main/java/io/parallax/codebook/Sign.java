package io.parallax.codebook;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * One sign of a query's text.
 *
 * @param text as it stands; of {@code QUOTE} what is between the marks
 * @param at offset of its first character; of {@code QUOTE} the first behind the mark
 * @param words the number of {@code NEAR}, {@code THEN} and {@code APART}, else 0
 */
record Sign(Kind kind, String text, int at, int words) {

    enum Kind {
        WORD,
        QUOTE,
        OPEN,
        CLOSE,
        OR,
        AND,
        NOT,
        NEAR,
        THEN,
        APART,
        END
    }

    /** The largest distance that may be asked for; more is asked of the scope with {@code &}. */
    static final int FARTHEST = 10_000;

    private static final Pattern DISTANCE = Pattern.compile("(!?)(NEAR|THEN)(/?)(.*)", Pattern.DOTALL);
    private static final Pattern BOOLEAN = Pattern.compile("AND|OR|NOT");
    private static final String OPENING = "\"\u201C\u201D\u201E";
    private static final String CLOSING = "\"\u201C\u201D";

    /** The signs of a query, an {@code END} last. */
    static List<Sign> of(String query) {
        var signs = new ArrayList<Sign>();
        int at = 0;
        while (at < query.length()) {
            at = Character.isWhitespace(query.charAt(at)) ? at + 1 : read(query, at, signs);
        }
        signs.add(new Sign(Kind.END, "", query.length(), 0));
        return signs;
    }

    private static int read(String query, int at, List<Sign> signs) {
        char c = query.charAt(at);
        switch (c) {
            case '(' -> signs.add(new Sign(Kind.OPEN, "(", at, 0));
            case ')' -> signs.add(new Sign(Kind.CLOSE, ")", at, 0));
            case '|' -> signs.add(new Sign(Kind.OR, "|", at, 0));
            case '&' -> signs.add(new Sign(Kind.AND, "&", at, 0));
            default -> {
                return OPENING.indexOf(c) >= 0 ? quote(query, at, signs) : word(query, at, signs);
            }
        }
        return at + 1;
    }

    private static int quote(String query, int at, List<Sign> signs) {
        for (int end = at + 1; end < query.length(); end++) {
            if (CLOSING.indexOf(query.charAt(end)) >= 0) {
                signs.add(new Sign(Kind.QUOTE, query.substring(at + 1, end), at + 1, 0));
                return end + 1;
            }
        }
        throw new Misread(at, "this quotation mark is never closed; for example: \"off the table\"");
    }

    private static int word(String query, int at, List<Sign> signs) {
        int end = at + 1;
        while (end < query.length() && !endsWord(query.charAt(end))) {
            end++;
        }
        var text = query.substring(at, end);
        var distance = DISTANCE.matcher(text);
        if (distance.matches()
                && (!distance.group(3).isEmpty() || distance.group(4).isEmpty())) {
            signs.add(distance(text, at, distance));
        } else if (BOOLEAN.matcher(text).matches()) {
            throw new Misread(
                    at,
                    "'" + text + "' is no operator here; write & for and, | for or, & ! for and not" + " (and \"" + text
                            + "\" in quotation marks for the word)");
        } else if (text.matches("(?i)!?(near|then)/[0-9]+")) {
            throw new Misread(
                    at, "operators are written in capitals: " + text.toUpperCase(Locale.ROOT) + ", not '" + text + "'");
        } else if (text.charAt(0) == '!') {
            signs.add(new Sign(Kind.NOT, "!", at, 0));
            return at + 1;
        } else {
            signs.add(new Sign(Kind.WORD, text, at, 0));
        }
        return end;
    }

    private static boolean endsWord(char c) {
        return Character.isWhitespace(c) || "()|&".indexOf(c) >= 0 || OPENING.indexOf(c) >= 0;
    }

    private static Sign distance(String text, int at, java.util.regex.Matcher distance) {
        var name = distance.group(1) + distance.group(2);
        if (name.equals("!THEN")) {
            throw new Misread(at, "'!THEN' is no operator; allowed: !NEAR/n; for example: leave !NEAR/5 maternity");
        }
        if (distance.group(3).isEmpty()) {
            throw new Misread(
                    at,
                    "'" + name + "' needs a number of words; for example: " + name + "/8 (and \"" + name
                            + "\" in quotation marks for the word)");
        }
        var kind = name.equals("NEAR") ? Kind.NEAR : name.equals("THEN") ? Kind.THEN : Kind.APART;
        return new Sign(kind, text, at, words(distance.group(4), name, at + name.length() + 1));
    }

    private static int words(String number, String name, int at) {
        if (!number.matches("[0-9]{1,9}") || Integer.parseInt(number) > FARTHEST) {
            throw new Misread(
                    at,
                    "found '" + number + "' where " + name + "/ needs a whole number of words from 0 to " + FARTHEST
                            + "; for example: " + name + "/8");
        }
        return Integer.parseInt(number);
    }
}
