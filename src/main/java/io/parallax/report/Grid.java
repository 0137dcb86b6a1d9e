package io.parallax.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;

/**
 * A table: {@code Grid.of(rows).caption("By outlet").text("Outlet", Row::outlet).count("Articles", Row::n)}. The first column
 * heads its rows. A click on a header sorts. Rows beyond the limit are left to the CSV, and the table says so.
 *
 * @param caption what one row is, or what the table shows
 * @param rows the rows, in the order to show
 * @param columns the columns, at least one when the grid is written
 * @param csv file beside the page that holds the whole table, null for none
 * @param limit how many rows are shown at most
 * @param <R> what one row is
 */
public record Grid<R>(String caption, List<R> rows, List<Column<R>> columns, String csv, int limit) implements Block {
    private static final int LIMIT = 100;

    public Grid {
        rows = List.copyOf(rows);
        columns = List.copyOf(columns);
    }

    public static <R> Grid<R> of(List<R> rows) {
        return new Grid<>("", rows, List.of(), null, LIMIT);
    }

    public Grid<R> caption(String text) {
        return new Grid<>(text, rows, columns, csv, limit);
    }

    public Grid<R> csv(String file) {
        return new Grid<>(caption, rows, columns, file, limit);
    }

    public Grid<R> limit(int most) {
        return new Grid<>(caption, rows, columns, csv, most);
    }

    public Grid<R> text(String header, Function<? super R, String> words) {
        return plus(new TextColumn<>(header, words));
    }

    public Grid<R> count(String header, Function<? super R, Long> n) {
        return plus(new CountColumn<>(header, n));
    }

    /** Shares, means or differences with their intervals and bases. */
    public Grid<R> estimate(String header, Function<? super R, Estimate> estimate) {
        return plus(new EstimateColumn<>(header, estimate, 0, 0, 0));
    }

    /** A plain share of counts, n/a at 0 of 0. */
    public Grid<R> share(String header, Function<? super R, Long> with, Function<? super R, Long> of) {
        return estimate(header, row -> Estimate.share(with.apply(row), of.apply(row)));
    }

    public Grid<R> date(String header, Function<? super R, LocalDate> day) {
        return plus(new DateColumn<>(header, day));
    }

    public Grid<R> link(String header, Function<? super R, String> words, Function<? super R, String> target) {
        return plus(new LinkColumn<>(header, words, target));
    }

    /** A word from a short list, as a chip. */
    public Grid<R> tag(String header, Function<? super R, String> word) {
        return plus(new TagColumn<>(header, word));
    }

    /** Words by weight. */
    public Grid<R> terms(String header, Function<? super R, List<TermList.Term>> terms) {
        return plus(new TermsColumn<>(header, terms));
    }

    @Override
    public void write(Html html) {
        List<Column<R>> drawn = columns.stream().map(c -> c.over(rows)).toList();
        html.open("div", "class", "grid");
        html.open("div", "class", "scroll", "tabindex", "0", "role", "region", "aria-label", caption);
        html.open("table").element("caption", caption);
        html.open("thead").open("tr");
        drawn.forEach(column -> head(html, column));
        html.close().close().open("tbody");
        rows.stream().limit(limit).forEach(row -> row(html, drawn, row));
        html.close().close().close();
        foot(html);
        html.close();
    }

    private void head(Html html, Column<R> column) {
        boolean sorts = rows.stream().anyMatch(row -> column.key(row) != null);
        html.element("th", column.header(), "scope", "col", "class", align(column), "data-sorts", sorts ? "" : null);
    }

    private static <R> void row(Html html, List<Column<R>> columns, R row) {
        html.open("tr");
        IntStream.range(0, columns.size()).forEach(i -> cell(html, columns.get(i), row, i == 0));
        html.close();
    }

    private static <R> void cell(Html html, Column<R> column, R row, boolean first) {
        Object key = column.key(row);
        html.open(
                first ? "th" : "td",
                "scope",
                first ? "row" : null,
                "class",
                align(column),
                "data-key",
                key == null ? null : key.toString());
        column.write(html, row);
        html.close();
    }

    private static String align(Column<?> column) {
        return column.isNumeric() ? "num" : null;
    }

    private void foot(Html html) {
        boolean cut = rows.size() > limit;
        if (!cut && csv == null && !rows.isEmpty()) {
            return;
        }
        html.open("p", "class", "grid-foot");
        if (rows.isEmpty()) {
            html.text("No rows. ");
        } else if (cut) {
            html.text(Unit.count(limit) + " of " + Unit.count(rows.size()) + " rows shown. ");
        }
        if (csv != null) {
            html.element("a", cut ? "All rows as CSV" : "This table as CSV", "href", csv, "download", "");
        }
        html.close();
    }

    private Grid<R> plus(Column<R> column) {
        List<Column<R>> wider = new ArrayList<>(columns);
        wider.add(column);
        return new Grid<>(caption, rows, wider, csv, limit);
    }
}
