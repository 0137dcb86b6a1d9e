package io.parallax.codebook;

/** A query that cannot be honoured: where in its text, what was found there, what is allowed, an example. */
final class Misread extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private final int at;

    Misread(int at, String message) {
        super(message, null, false, false);
        this.at = at;
    }

    /** Offset in the text of the query; its length where the text ends too soon. */
    int at() {
        return at;
    }

    /** The message, and below it the line of the query with a caret under the place. */
    String pointing(String query) {
        int from = query.lastIndexOf('\n', at - 1) + 1;
        int to = query.indexOf('\n', at) < 0 ? query.length() : query.indexOf('\n', at);
        int cut = Math.max(from, at - WIDEST / 2);
        var shown = query.substring(cut, Math.min(to, cut + WIDEST));
        var lead = cut > from ? "    ..." : "    ";
        return getMessage() + "\n" + lead + shown.replace('\t', ' ') + "\n" + " ".repeat(lead.length() + at - cut)
                + "^";
    }

    private static final int WIDEST = 100;
}
