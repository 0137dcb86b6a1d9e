package io.parallax.articles;

/** A line of a JSON-lines file: one object and nothing behind it. */
final class JsonLine {
    private JsonLine() {}

    /**
     * Whether something but blanks stands behind the line's first object, which a parser would pass over in silence. False
     * where the object does not end: that is for the parser to say. Single quotes quote as they do for Spark's parser.
     */
    static boolean hasMore(String line) {
        int depth = 0;
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if (c == '"' || c == '\'') {
                i = closing(line, i);
            } else if (c == '{' || c == '[') {
                depth++;
            } else if ((c == '}' || c == ']') && --depth == 0) {
                return !line.substring(i + 1).isBlank();
            }
        }
        return false;
    }

    /** Where the string that opens here closes; the end of the line where it does not. */
    private static int closing(String line, int open) {
        char quote = line.charAt(open);
        for (int i = open + 1; i < line.length(); i++) {
            char c = line.charAt(i);
            if (c == '\\') {
                i++;
            } else if (c == quote) {
                return i;
            }
        }
        return line.length();
    }
}
