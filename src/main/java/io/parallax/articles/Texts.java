package io.parallax.articles;

import java.util.regex.Pattern;

/** The form in which texts are stored: what cannot be seen and what no offset should depend on is gone. */
final class Texts {
    private static final Pattern BREAKS =
            Pattern.compile("[ \\t\\u00A0]*(\\r\\n|[\\n\\r\\u2028\\u2029\\u0085])[ \\t\\u00A0]*");
    private static final Pattern UNSEEN =
            Pattern.compile("[\\u0000-\\u0008\\u000B\\u000C\\u000E-\\u001F\\uFFFE\\uFFFF]");

    private Texts() {}

    /** A title: one line, trimmed; null for nothing. */
    static String line(String text) {
        return text == null
                ? null
                : emptyToNull(seen(text).replaceAll("\\s+", " ").strip());
    }

    /** A body: line breaks as {@code \n}, trimmed; null for nothing. */
    static String paragraphs(String text) {
        return text == null
                ? null
                : emptyToNull(BREAKS.matcher(seen(text)).replaceAll("\n").strip());
    }

    /** At most 200 characters on one line, for a person to recognise the record by. */
    static String excerpt(String text) {
        if (text == null) {
            return "";
        }
        var line = seen(text).replaceAll("\\s+", " ").strip();
        return line.length() <= Received.EXCERPT ? line : line.substring(0, Received.EXCERPT);
    }

    private static String seen(String text) {
        return UNSEEN.matcher(text).replaceAll("");
    }

    private static String emptyToNull(String text) {
        return text.isEmpty() ? null : text;
    }
}
