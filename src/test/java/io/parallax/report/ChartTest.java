package io.parallax.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import java.util.stream.IntStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

class ChartTest {
    record Point(String label, Estimate estimate) {}

    private static final List<Point> POINTS = List.of(
            new Point("A", Estimate.share(3, 10, 0.3, 0.1, 0.6)),
            new Point("</script><script>alert(1)</script>", Estimate.share(1, 10, 0.1, 0.0, 0.4)),
            new Point("C", Estimate.share(0, 0)));

    private static final IntervalChart INTERVALS =
            IntervalChart.of("By outlet", "Share, 95 % interval").rows(POINTS, Point::label, Point::estimate);

    @Test
    void hasItsNumbersAsATable() {
        Element figure = drawn(INTERVALS);
        assertThat(figure.select("tbody th").eachText())
                .containsExactly("A", "</script><script>alert(1)</script>", "C");
        assertThat(figure.select("tbody td .value").eachText()).containsExactly("30.0\u202f%", "10.0\u202f%", "n/a");
        assertThat(figure.select("thead th").eachText()).containsExactly("Outlet", "Estimate");
    }

    @Test
    void saysWhatThePictureShows() {
        assertThat(drawn(INTERVALS).selectFirst("[role=img]").attr("aria-label"))
                .isEqualTo("By outlet. highest A, 30.0\u202f% (10.0\u201360.0\u202f%), 3 of 10; lowest "
                        + "</script><script>alert(1)</script>, 10.0\u202f% (0.0\u201340.0\u202f%), 1 of 10.");
    }

    @Test
    void givesTheScriptWordsAndNumbers() throws Exception {
        assertThat(drawn(INTERVALS).select("script")).hasSize(1);
        JsonNode data = data(INTERVALS);
        assertThat(data.get("unit").asText()).isEqualTo("share");
        JsonNode points = data.get("series").get(0).get("points");
        assertThat(points.get(0).get("base").asText()).isEqualTo("3 of 10");
        assertThat(points.get(2).get("v").isNull()).isTrue();
        assertThat(points.get(2).get("base").asText()).isEqualTo("0 of 0");
    }

    @Test
    void linesRunInOrderOfTimeWithGapsAndMarks() throws Exception {
        List<Point> late = List.of(new Point("2025-03", Estimate.count(3)), new Point("2025-01", Estimate.count(1)));
        LineChart chart = LineChart.of("t", "s")
                .line("", late, Point::label, Point::estimate)
                .gap("2025-02", "outage")
                .mark("2025-03", "vote");
        assertThat(chart.labels()).containsExactly("2025-01", "2025-02", "2025-03");
        assertThat(drawn(chart).select(".chart-note").eachText())
                .containsExactly("Hatched periods are in doubt: 2025-02, outage.");
        JsonNode data = data(chart);
        assertThat(data.get("gaps").get(0).get("at").asInt()).isEqualTo(1);
        assertThat(data.get("marks").get(0).get("at").asInt()).isEqualTo(2);
        assertThat(data.get("series").get(0).get("points").get(1).isNull()).isTrue();
    }

    @Test
    void drawsTheFirstRowsAndListsAll() throws Exception {
        List<Point> many = IntStream.range(0, 100)
                .mapToObj(i -> new Point("outlet " + i, Estimate.share(i, 100)))
                .toList();
        IntervalChart chart = IntervalChart.of("t", "s").rows(many, Point::label, Point::estimate);
        assertThat(data(chart).get("labels")).hasSize(40);
        assertThat(drawn(chart).select("tbody tr")).hasSize(100);
        assertThat(drawn(chart).text()).contains("The first 40 of 100 are drawn");
    }

    @Test
    void namesItsSeriesInALegend() {
        IntervalChart two = IntervalChart.of("t", "s")
                .series("Articles", POINTS, Point::label, Point::estimate)
                .series("Stories", POINTS, Point::label, Point::estimate);
        assertThat(drawn(two).select(".legend li").eachText()).containsExactly("Articles", "Stories");
        assertThat(drawn(INTERVALS).select(".legend")).isEmpty();
    }

    @Test
    void drawsNoEmptyPicture() {
        Element figure = drawn(IntervalChart.of("t", "s").rows(POINTS.subList(2, 3), Point::label, Point::estimate));
        assertThat(figure.select(".plot, script")).isEmpty();
        assertThat(figure.selectFirst(".chart-note").text()).contains("nothing to draw");
        assertThat(figure.select("tbody td").eachText()).containsExactly("n/a 0 of 0");
        assertThat(Page.of("t").section("s", LineChart.of("t", "s")).html().length())
                .isLessThan(60_000);
    }

    @Test
    void refusesALabelTwice() {
        List<Point> twice = List.of(POINTS.get(0), POINTS.get(0));
        assertThatThrownBy(() -> IntervalChart.of("t", "s").rows(twice, Point::label, Point::estimate))
                .hasMessageContaining("\"A\" stands twice");
    }

    @Test
    void refusesTwoUnitsOnOneAxis() {
        List<Point> mixed = List.of(POINTS.get(0), new Point("n", Estimate.count(3)));
        IntervalChart chart = IntervalChart.of("t", "s").rows(mixed, Point::label, Point::estimate);
        assertThatThrownBy(() -> drawn(chart)).hasMessageContaining("One axis cannot measure");
    }

    private static JsonNode data(Chart chart) throws Exception {
        return new ObjectMapper().readTree(drawn(chart).selectFirst("script").data());
    }

    private static Element drawn(Chart chart) {
        Html html = new Html();
        chart.write(html);
        return Jsoup.parse("<!doctype html><body>" + html).body();
    }
}
