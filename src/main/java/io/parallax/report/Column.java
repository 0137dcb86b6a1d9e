package io.parallax.report;

import java.util.List;

/**
 * One column of a grid: it writes its own cells, says how they sort, and aligns them. Made through {@link Grid}'s methods.
 *
 * @param <R> what one row of the grid is
 */
sealed interface Column<R>
        permits TextColumn, CountColumn, EstimateColumn, DateColumn, LinkColumn, TagColumn, TermsColumn {

    String header();

    /** Whether the cells are numbers, set flush right with figures of equal width. */
    default boolean isNumeric() {
        return false;
    }

    /** What the row sorts by in this column: a number or a text; null for a row that always goes last. */
    Object key(R row);

    void write(Html html, R row);

    /** The column as it draws when these are all its rows. */
    default Column<R> over(List<R> rows) {
        return this;
    }

    /** The mark of an empty cell. */
    static void writeMissing(Html html) {
        html.element("span", "\u2013", "class", "missing");
    }
}
