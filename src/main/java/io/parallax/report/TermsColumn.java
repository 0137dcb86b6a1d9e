package io.parallax.report;

import java.util.List;
import java.util.function.Function;

/** A few words by weight, as chips; it does not sort. */
record TermsColumn<R>(String header, Function<? super R, List<TermList.Term>> terms) implements Column<R> {
    @Override
    public Object key(R row) {
        return null;
    }

    @Override
    public void write(Html html, R row) {
        new TermList(terms.apply(row)).write(html);
    }
}
