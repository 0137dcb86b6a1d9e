package io.parallax.report;

import java.util.function.Function;

/** One word from a short list - a stance, a voice, a reason, a yes or no - as a chip; a dash for null, nothing for an empty word. */
record TagColumn<R>(String header, Function<? super R, String> word) implements Column<R> {
    @Override
    public Object key(R row) {
        return word.apply(row);
    }

    @Override
    public void write(Html html, R row) {
        if (key(row) == null) {
            Column.writeMissing(html);
        } else if (!word.apply(row).isEmpty()) {
            chip(html, word.apply(row), word.apply(row));
        }
    }

    /** A chip in the colour of its kind; a kind that has none is grey. */
    static void chip(Html html, String kind, String words) {
        html.element("span", words, "class", "chip chip-" + Escapes.slug(kind));
    }
}
