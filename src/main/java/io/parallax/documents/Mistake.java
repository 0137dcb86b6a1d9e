package io.parallax.documents;

/**
 * One thing to repair in a file a person wrote.
 *
 * @param file the file as the person named it
 * @param line 1-based line, 0 where the mistake concerns the whole file
 * @param column 1-based column, 0 where the line is enough
 * @param message what was found, what is allowed and, where it helps, an example; no trailing newline
 */
public record Mistake(String file, int line, int column, String message) {

    /** {@code file:line:column: message}, the form editors and terminals turn into a link. */
    @Override
    public String toString() {
        return toString("");
    }

    /** The same with a word before the message that says how grave it is: {@code file:line:column: warning: message}. */
    public String toString(String grade) {
        var place = new StringBuilder(file);
        if (line > 0) {
            place.append(':').append(line);
        }
        if (line > 0 && column > 0) {
            place.append(':').append(column);
        }
        return place.append(": ")
                .append(grade.isEmpty() ? "" : grade + ": ")
                .append(message)
                .toString();
    }
}
