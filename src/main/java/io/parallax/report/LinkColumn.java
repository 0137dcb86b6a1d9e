package io.parallax.report;

import java.util.function.Function;

/** Words that lead somewhere; plain words where the address is null or not one that a report may link to. */
record LinkColumn<R>(String header, Function<? super R, String> words, Function<? super R, String> target)
        implements Column<R> {
    @Override
    public Object key(R row) {
        return words.apply(row);
    }

    @Override
    public void write(Html html, R row) {
        if (key(row) == null) {
            Column.writeMissing(html);
        } else {
            html.element("a", words.apply(row), "href", target.apply(row), "rel", "noopener noreferrer");
        }
    }
}
