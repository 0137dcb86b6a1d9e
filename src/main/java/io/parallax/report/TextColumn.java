package io.parallax.report;

import java.util.function.Function;

/** Words; a dash for null or nothing. */
record TextColumn<R>(String header, Function<? super R, String> words) implements Column<R> {
    @Override
    public Object key(R row) {
        String text = words.apply(row);
        return text == null || text.isBlank() ? null : text;
    }

    @Override
    public void write(Html html, R row) {
        if (key(row) == null) {
            Column.writeMissing(html);
        } else {
            html.text(words.apply(row));
        }
    }
}
