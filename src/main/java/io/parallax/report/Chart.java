package io.parallax.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A picture of numbers, drawn by Apache ECharts from data inside the page. Whoever does not see the picture has a one-line
 * summary of it and the numbers as a table, folded below.
 */
public sealed interface Chart extends Block permits IntervalChart, LineChart, BarChart {

    /** What the chart says or shows. */
    String title();

    /** What is measured: the number, its base, the kind of interval. */
    String subtitle();

    /** The runs of numbers that it draws. */
    List<Series> series();

    /** The class of the drawing and what it needs beside the series. */
    Map<String, Object> drawing();

    /** What one label is: Outlet, Period. */
    String labelled();

    @Override
    default void write(Html html) {
        String title = html.unique("chart-" + Escapes.slug(title()));
        html.open("figure", "class", "chart", "aria-labelledby", title).open("figcaption");
        html.element("p", title(), "class", "chart-title", "id", title);
        html.element("p", subtitle(), "class", "chart-subtitle");
        html.close();
        if (isKnown()) {
            legend(html);
            html.noteChart().element("div", "", "class", "plot", "role", "img", "aria-label", summary());
            html.json(data());
        } else {
            html.element("p", "There is nothing to draw: no number is known.", "class", "chart-note");
        }
        notes().forEach(note -> html.element("p", note, "class", "chart-note"));
        numbers(html);
        html.close();
    }

    /** The order of labels on the chart. */
    default List<String> labels() {
        return Series.labels(series());
    }

    /** What the reader must know to read the drawing, a sentence each. */
    default List<String> notes() {
        return labels().size() <= most()
                ? List.of()
                : List.of("The first " + most() + " of " + Unit.count(labels().size())
                        + " are drawn; the numbers below hold all.");
    }

    /** How many labels are drawn; the table holds all. */
    default int most() {
        return 40;
    }

    private boolean isKnown() {
        return series().stream().flatMap(run -> run.points().values().stream()).anyMatch(e -> e != null && e.isKnown());
    }

    private Map<String, Object> data() {
        List<String> drawn = labels().stream().limit(most()).toList();
        Map<String, Object> data = new LinkedHashMap<>(drawing());
        data.put("unit", Series.unit(series()).name().toLowerCase(java.util.Locale.ROOT));
        data.put("labels", drawn);
        List<Object> runs = new ArrayList<>();
        for (Series run : series()) {
            Map<String, Object> json = new LinkedHashMap<>();
            json.put("name", run.name());
            json.put("points", drawn.stream().map(run::json).toList());
            runs.add(json);
        }
        data.put("series", runs);
        return data;
    }

    private void legend(Html html) {
        if (series().size() < 2) {
            return;
        }
        html.open("ul", "class", "legend");
        for (int i = 0; i < series().size(); i++) {
            html.element("li", series().get(i).name(), "class", "s" + (i % 7 + 1) + (i < 7 ? "" : " again"));
        }
        html.close();
    }

    private String summary() {
        List<String> parts = new ArrayList<>();
        for (Series run : series()) {
            List<Map.Entry<String, Estimate>> known = run.points().entrySet().stream()
                    .filter(e -> e.getValue() != null && e.getValue().isKnown())
                    .sorted(java.util.Comparator.comparingDouble(
                            e -> e.getValue().value()))
                    .toList();
            if (!known.isEmpty()) {
                Map.Entry<String, Estimate> least = known.get(0);
                Map.Entry<String, Estimate> most = known.get(known.size() - 1);
                parts.add((run.name().isEmpty() ? "" : run.name() + ": ") + "highest " + most.getKey() + ", "
                        + most.getValue().sentence() + "; lowest " + least.getKey() + ", "
                        + least.getValue().sentence());
            }
        }
        return title() + ". " + String.join(". ", parts) + ".";
    }

    private void numbers(Html html) {
        Grid<String> grid = Grid.of(labels())
                .caption(title() + ": the numbers")
                .limit(Integer.MAX_VALUE)
                .text(labelled(), label -> label);
        for (Series run : series()) {
            grid = grid.estimate(run.name().isEmpty() ? "Estimate" : run.name(), run::at);
        }
        Details.of("The numbers behind the chart", grid).write(html);
    }
}
