package io.parallax.report;

import java.util.Locale;

/**
 * What makes a text harmless in markup. The five characters of markup become references. Characters that no reader sees but
 * that reorder or break what follows are taken out: bidirectional embeddings, overrides and isolates (UAX #9) vanish, control
 * characters, noncharacters and lone surrogates become U+FFFD. Line breaks and tabs stay.
 */
final class Escapes {
    private Escapes() {}

    static String text(String text) {
        if (text == null) {
            return "";
        }
        StringBuilder safe = new StringBuilder(text.length() + 16);
        text.codePoints().forEach(c -> append(safe, c));
        return safe.toString();
    }

    /** The text as a JSON string that neither ends a script element nor starts a comment in it. */
    static String json(String text) {
        StringBuilder safe = new StringBuilder(text.length() + 16).append('"');
        text.codePoints().map(Escapes::harmless).filter(c -> c >= 0).forEach(c -> {
            if (c < ' ' || "<>&'\"\\\u2028\u2029".indexOf(c) >= 0) {
                safe.append(String.format(Locale.ROOT, "\\u%04x", c));
            } else {
                safe.appendCodePoint(c);
            }
        });
        return safe.append('"').toString();
    }

    /** The text as an id or class: lower-case letters, digits and hyphens, {@code section} where nothing is left. */
    static String slug(String text) {
        String slug =
                text.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("^-+|-+$", "");
        return slug.isEmpty() ? "section" : slug;
    }

    private static void append(StringBuilder safe, int character) {
        int c = harmless(character);
        switch (c) {
            case -1 -> {}
            case '&' -> safe.append("&amp;");
            case '<' -> safe.append("&lt;");
            case '>' -> safe.append("&gt;");
            case '"' -> safe.append("&quot;");
            case '\'' -> safe.append("&#39;");
            default -> safe.appendCodePoint(c);
        }
    }

    /** The character itself, U+FFFD in its place, or -1 for nothing. */
    private static int harmless(int c) {
        if ((c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069)) {
            return -1;
        }
        if (c == '\r') {
            return '\n';
        }
        boolean control = Character.isISOControl(c) && c != '\n' && c != '\t';
        boolean surrogate = c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE;
        boolean noncharacter = (c & 0xFFFE) == 0xFFFE || (c >= 0xFDD0 && c <= 0xFDEF);
        return control || surrogate || noncharacter ? 0xFFFD : c;
    }
}
