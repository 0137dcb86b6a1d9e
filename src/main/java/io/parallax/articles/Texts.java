package io.parallax.articles;

/** The form in which texts are stored: what cannot be seen and what no offset should depend on is gone. */
final class Texts {
    private Texts() {}

    /** A title: one line, trimmed; null for nothing. */
    static String line(String text) {
        return text == null
                ? null
                : emptyToNull(seen(text).replaceAll("\\s+", " ").strip());
    }

    /** A body: line breaks as {@code \n} without blanks around them, trimmed; null for nothing. */
    static String paragraphs(String text) {
        if (text == null) {
            return null;
        }
        var lines = new StringBuilder(text.length());
        char before = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (isUnseen(c)) {
                continue;
            }
            if (isBreak(c)) {
                if (c != '\n' || before != '\r') {
                    cutBlanks(lines);
                    lines.append('\n');
                }
            } else if (!isBlank(c) || lines.isEmpty() || lines.charAt(lines.length() - 1) != '\n') {
                lines.append(c);
            }
            before = c;
        }
        return emptyToNull(lines.toString().strip());
    }

    private static void cutBlanks(StringBuilder lines) {
        int end = lines.length();
        while (end > 0 && isBlank(lines.charAt(end - 1))) {
            end--;
        }
        lines.setLength(end);
    }

    private static boolean isBlank(char c) {
        return c == ' ' || c == '\t' || c == '\u00A0';
    }

    private static boolean isBreak(char c) {
        return c == '\n' || c == '\r' || c == '\u2028' || c == '\u2029' || c == '\u0085';
    }

    private static boolean isUnseen(char c) {
        return (c < ' ' && c != '\t' && c != '\n' && c != '\r') || c >= '\uFFFE';
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
        if (text.chars().noneMatch(c -> isUnseen((char) c))) {
            return text;
        }
        var seen = new StringBuilder(text.length());
        text.chars().filter(c -> !isUnseen((char) c)).forEach(c -> seen.append((char) c));
        return seen.toString();
    }

    private static String emptyToNull(String text) {
        return text.isEmpty() ? null : text;
    }
}
