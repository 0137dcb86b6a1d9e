package io.parallax.report;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.DoubleStream;

/**
 * A number, its interval and its base in each cell, with the interval drawn on one scale for the whole column; n/a where there
 * is none.
 *
 * @param parts what stands beside the number in some cell: 0 nothing, 1 its base, 2 its interval too
 * @param left where the drawn scale begins
 * @param right where it ends; nothing is drawn unless it is behind {@code left}
 */
record EstimateColumn<R>(String header, Function<? super R, Estimate> estimate, int parts, double left, double right)
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
        List<Estimate> cells =
                rows.stream().map(estimate).filter(Objects::nonNull).toList();
        boolean intervals = cells.stream().anyMatch(Estimate::hasInterval);
        boolean bases = cells.stream().anyMatch(cell -> !cell.base().isEmpty());
        double[] ends = cells.stream()
                .filter(Estimate::hasInterval)
                .flatMapToDouble(cell -> DoubleStream.of(cell.low(), cell.high(), cell.value(), 0))
                .toArray();
        return new EstimateColumn<>(
                header,
                estimate,
                intervals ? 2 : bases ? 1 : 0,
                DoubleStream.of(ends).min().orElse(0),
                DoubleStream.of(ends).max().orElse(0));
    }

    @Override
    public void write(Html html, R row) {
        Estimate cell = estimate.apply(row);
        if (cell == null) {
            Column.writeMissing(html);
            return;
        }
        html.open("span", "class", layout());
        if (right > left) {
            draw(html, cell);
        }
        html.element("span", cell.valueText(), "class", cell.isKnown() ? "value" : "value missing");
        small(html, "interval", cell.intervalText());
        small(html, "base", cell.base());
        html.close();
    }

    /** With intervals, with bases only, or the bare number. */
    private String layout() {
        return switch (parts) {
            case 0 -> "estimate bare";
            case 1 -> "estimate plain";
            default -> "estimate";
        };
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
