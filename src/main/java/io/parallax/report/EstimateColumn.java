package io.parallax.report;

import java.util.List;
import java.util.Locale;
import java.util.function.Function;

/**
 * A number, its interval and its base in each cell, with the interval drawn on one scale for the whole column; n/a where there
 * is none.
 *
 * @param left where the drawn scale begins
 * @param right where it ends; nothing is drawn unless it is behind {@code left}
 */
record EstimateColumn<R>(String header, Function<? super R, Estimate> estimate, double left, double right)
        implements Column<R> {
    @Override
    public boolean isNumeric() {
        return true;
    }

    @Override
    public Object key(R row) {
        Estimate cell = estimate.apply(row);
        return cell == null || !cell.isKnown() ? null : cell.value();
    }

    @Override
    public Column<R> over(List<R> rows) {
        double[] ends = rows.stream()
                .map(estimate)
                .filter(e -> e != null && e.hasInterval())
                .flatMapToDouble(e -> java.util.stream.DoubleStream.of(e.low(), e.high(), e.value()))
                .sorted()
                .toArray();
        return ends.length == 0
                ? this
                : new EstimateColumn<>(header, estimate, Math.min(0, ends[0]), Math.max(0, ends[ends.length - 1]));
    }

    @Override
    public void write(Html html, R row) {
        Estimate cell = estimate.apply(row);
        if (cell == null) {
            Column.writeMissing(html);
            return;
        }
        html.open("span", "class", "estimate");
        if (right > left) {
            draw(html, cell);
        }
        html.element("span", cell.valueText(), "class", cell.isKnown() ? "value" : "value missing");
        small(html, "interval", cell.intervalText());
        small(html, "base", cell.base());
        html.close();
    }

    private static void small(Html html, String kind, String text) {
        if (!text.isEmpty()) {
            html.text(" ").element("span", text, "class", kind);
        }
    }

    private void draw(Html html, Estimate cell) {
        html.open("span", "class", "whisker", "aria-hidden", "true");
        if (cell.hasInterval()) {
            html.element("i", "", "style", "--low:" + place(cell.low()) + ";--high:" + place(cell.high()) + ";");
            html.element("b", "", "style", "--at:" + place(cell.value()) + ";");
        }
        html.close();
    }

    private String place(double value) {
        return String.format(Locale.ROOT, "%.2f", 100 * (value - left) / (right - left));
    }
}
