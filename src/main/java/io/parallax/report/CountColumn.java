package io.parallax.report;

import java.util.function.Function;

/** Whole numbers with thousands separators; a dash for null. */
record CountColumn<R>(String header, Function<? super R, Long> count) implements Column<R> {
    @Override
    public boolean isNumeric() {
        return true;
    }

    @Override
    public Object key(R row) {
        return count.apply(row);
    }

    @Override
    public void write(Html html, R row) {
        Long n = count.apply(row);
        if (n == null) {
            Column.writeMissing(html);
        } else {
            html.text(Unit.count(n));
        }
    }
}
