package io.parallax.documents;

/**
 * How a scalar stands in its file, to find the line and column of a character of its value: past quotation marks and their
 * escapes, folded lines and the indentation of block scalars.
 */
final class Written {
    private final String[] lines;
    private final Document.Place start;
    private int line;
    private int column;

    private Written(String[] lines, Document.Place start) {
        this.lines = lines;
        this.start = start;
        line = start.line() - 1;
        column = start.column() - 1;
    }

    /** Where the character at {@code offset} of the value stands; the value's end is behind its last character. */
    static Document.Place place(String[] lines, Document.Place start, int offset) {
        var written = new Written(lines, start);
        if (start.style() == '|' || start.style() == '>') {
            written.walkBlock(offset);
        } else {
            written.walkFlow(offset);
        }
        return new Document.Place(written.line + 1, written.column + 1, start.style());
    }

    private String here() {
        return line < lines.length ? lines[line] : "";
    }

    private void walkFlow(int offset) {
        column += start.style() == '\'' || start.style() == '"' ? 1 : 0;
        for (int i = 0; i < offset && line < lines.length; ) {
            i += column >= here().stripTrailing().length() ? fold() : character();
        }
    }

    /** Passes one character as written; returns how many of the value it stands for. */
    private int character() {
        char c = here().charAt(column);
        if (start.style() == '\'' && c == '\'') {
            column += 2;
        } else if (start.style() == '"' && c == '\\') {
            return escape();
        } else {
            column++;
        }
        return 1;
    }

    private int escape() {
        if (column + 1 >= here().length()) {
            nextLine();
            return 0;
        }
        char kind = here().charAt(column + 1);
        column += kind == 'x' ? 4 : kind == 'u' ? 6 : kind == 'U' ? 10 : 2;
        return 1;
    }

    /** Passes a line break; blank lines stand for one break each, none for a blank. */
    private int fold() {
        int blank = 0;
        for (nextLine(); line < lines.length - 1 && here().isBlank(); nextLine()) {
            blank++;
        }
        return Math.max(1, blank);
    }

    private void nextLine() {
        line++;
        column = here().length() - here().stripLeading().length();
    }

    private void walkBlock(int offset) {
        line++;
        int first = line;
        while (first < lines.length - 1 && lines[first].isBlank()) {
            first++;
        }
        int indent = first < lines.length
                ? lines[first].length() - lines[first].stripLeading().length()
                : 0;
        int left = offset;
        while (line < lines.length - 1 && left > here().length() - indent) {
            left -= Math.max(0, here().length() - indent) + 1;
            line++;
        }
        column = indent + left;
    }
}
