package io.parallax.report;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.function.Function;

/** Days, written 7 Mar 2025; a dash for null. */
record DateColumn<R>(String header, Function<? super R, LocalDate> day) implements Column<R> {
    private static final DateTimeFormatter WRITTEN =
            DateTimeFormatter.ofPattern("d\u00a0MMM\u00a0yyyy", Locale.ENGLISH);

    @Override
    public Object key(R row) {
        LocalDate date = day.apply(row);
        return date == null ? null : date.toString();
    }

    @Override
    public void write(Html html, R row) {
        if (day.apply(row) == null) {
            Column.writeMissing(html);
        } else {
            write(html, day.apply(row));
        }
    }

    static void write(Html html, LocalDate date) {
        html.element("time", date.format(WRITTEN), "datetime", date.toString());
    }
}
