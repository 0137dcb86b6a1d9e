package io.parallax.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

class GridTest {
    record Row(String outlet, Long n, Long with, LocalDate day) {}

    private static final List<Row> ROWS = List.of(
            new Row("B <b>old</b>", 12_345L, 45L, LocalDate.of(2025, 3, 7)),
            new Row("A", 0L, 0L, null),
            new Row(null, null, 1L, null));

    private static final Grid<Row> GRID = Grid.of(ROWS)
            .caption("One row per outlet")
            .text("Outlet", Row::outlet)
            .count("Articles", Row::n)
            .share("Share", Row::with, row -> row.n() == null ? 0L : row.n())
            .date("First", Row::day)
            .link("See", Row::outlet, row -> "javascript:alert(1)");

    @Test
    void headersNameTheirColumnsAndRows() {
        Element table = table(GRID);
        assertThat(table.selectFirst("caption").text()).isEqualTo("One row per outlet");
        assertThat(table.select("thead th[scope=col]").eachText())
                .containsExactly("Outlet", "Articles", "Share", "First", "See");
        assertThat(table.select("tbody th[scope=row]")).hasSize(3);
    }

    @Test
    void numbersAreSetFlushRightAndWordsLeft() {
        assertThat(table(GRID).select("thead th.num").eachText()).containsExactly("Articles", "Share");
        assertThat(table(GRID).select("tbody tr:first-child .num").eachText())
                .containsExactly("12,345", "0.36\u202f% 45 of 12,345");
    }

    @Test
    void zeroOfZeroIsNotAvailableAndNothingIsADash() {
        assertThat(table(GRID).select("tbody tr:eq(1) td").eachText())
                .containsExactly("0", "n/a 0 of 0", "\u2013", "A");
        assertThat(table(GRID).select("tbody tr:eq(2) > *").eachText())
                .containsExactly("\u2013", "\u2013", "n/a 1 of 0", "\u2013", "\u2013");
    }

    @Test
    void anEmptyWordHasNoChip() {
        var grid = Grid.of(List.of("yes", "")).text("Outlet", word -> "A").tag("First", word -> word);
        assertThat(table(grid).select(".chip").eachText()).containsExactly("yes");
    }

    @Test
    void cellsEscapeAndLinksLoseBadTargets() {
        Element first = table(GRID).selectFirst("tbody tr");
        assertThat(first.selectFirst("th").text()).isEqualTo("B <b>old</b>");
        assertThat(first.select("b")).isEmpty();
        assertThat(first.select("a[href]")).isEmpty();
    }

    @Test
    void rowsSortByValueAndNotByItsWriting() {
        assertThat(table(GRID).select("tbody tr > :eq(1)").eachAttr("data-key")).containsExactly("12345", "0");
        assertThat(table(GRID).select("tbody tr > :eq(3)").eachAttr("data-key")).containsExactly("2025-03-07");
        assertThat(table(GRID).selectFirst("tbody tr:eq(1) td:eq(2)").hasAttr("data-key"))
                .isFalse();
    }

    @Test
    void saysWhatItLeavesToTheCsv() {
        Grid<Integer> grid = Grid.of(IntStream.range(0, 1_204).boxed().toList())
                .text("n", String::valueOf)
                .limit(50)
                .csv("all.csv");
        Element drawn = drawn(grid);
        assertThat(drawn.select("tbody tr")).hasSize(50);
        assertThat(drawn.selectFirst(".grid-foot").text()).isEqualTo("50 of 1,204 rows shown. All rows as CSV");
        assertThat(drawn.selectFirst(".grid-foot a").attr("href")).isEqualTo("all.csv");
    }

    @Test
    void saysThatItIsEmpty() {
        assertThat(drawn(Grid.of(List.<Row>of()).text("Outlet", Row::outlet)).text())
                .contains("No rows.");
    }

    @Test
    void drawsIntervalsOnOneScaleForTheColumn() {
        Grid<Estimate> grid = Grid.of(Arrays.asList(
                        Estimate.number(0.0, -1.0, 1.0, 5),
                        Estimate.number(2.0, 1.0, 3.0, 5),
                        Estimate.number(1.0, null, null, 0)))
                .estimate("Mean", estimate -> estimate);
        assertThat(table(grid).select(".whisker i").eachAttr("style"))
                .containsExactly("--low:0.00;--high:50.00;", "--low:50.00;--high:100.00;");
        assertThat(table(grid).select(".whisker b").eachAttr("style")).containsExactly("--at:25.00;", "--at:75.00;");
    }

    @Test
    void scrollsInsideThePageAndByKeyboard() {
        Element scroll = drawn(GRID).selectFirst(".scroll");
        assertThat(scroll.attr("tabindex")).isEqualTo("0");
        assertThat(scroll.attr("aria-label")).isEqualTo("One row per outlet");
    }

    private static Element table(Grid<?> grid) {
        return drawn(grid).selectFirst("table");
    }

    private static Element drawn(Grid<?> grid) {
        Html html = new Html();
        grid.write(html);
        return Jsoup.parse("<!doctype html><body>" + html).body();
    }
}
