package io.parallax.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * Estimates over time, each line with its band. A period without an estimate breaks the line. Gap periods, in which the
 * collection itself is in doubt, are hatched; marks are dated events such as change points.
 *
 * @param title what it shows
 * @param subtitle what is measured, and the kind of interval
 * @param series the lines; their labels are ISO periods ({@code 2025}, {@code 2025-Q1}, {@code 2025-03}, {@code 2025-W10},
 *     {@code 2025-03-07}) of one kind, which sort as text
 * @param gaps why a period is in doubt, by period
 * @param marks what happened, by period
 */
public record LineChart(
        String title,
        String subtitle,
        List<Series> series,
        SortedMap<String, String> gaps,
        SortedMap<String, String> marks)
        implements Chart {
    public LineChart {
        series = List.copyOf(series);
    }

    public static LineChart of(String title, String subtitle) {
        return new LineChart(title, subtitle, List.of(), new TreeMap<>(), new TreeMap<>());
    }

    public <R> LineChart line(
            String name, List<R> rows, Function<? super R, String> period, Function<? super R, Estimate> estimate) {
        List<Series> more = new ArrayList<>(series);
        more.add(Series.of(name, rows, period, estimate));
        return new LineChart(title, subtitle, more, gaps, marks);
    }

    public LineChart gap(String period, String why) {
        return new LineChart(title, subtitle, series, with(gaps, period, why), marks);
    }

    public LineChart mark(String period, String what) {
        return new LineChart(title, subtitle, series, gaps, with(marks, period, what));
    }

    /** Every period of a line, gap or mark, in order of time. */
    @Override
    public List<String> labels() {
        TreeMap<String, String> periods = new TreeMap<>(gaps);
        periods.putAll(marks);
        Series.labels(series).forEach(period -> periods.put(period, ""));
        return List.copyOf(periods.keySet());
    }

    /** What is hatched, and why. */
    @Override
    public List<String> notes() {
        List<String> whys = gaps.entrySet().stream()
                .map(gap -> gap.getKey() + ", " + gap.getValue())
                .toList();
        return whys.isEmpty() ? List.of() : List.of("Hatched periods are in doubt: " + String.join("; ", whys) + ".");
    }

    /** All periods. */
    @Override
    public int most() {
        return Integer.MAX_VALUE;
    }

    @Override
    public String labelled() {
        return "Period";
    }

    @Override
    public Map<String, Object> drawing() {
        Map<String, Object> drawing = new LinkedHashMap<>();
        drawing.put("kind", "line");
        drawing.put("gaps", placed(gaps));
        drawing.put("marks", placed(marks));
        return drawing;
    }

    private List<Object> placed(SortedMap<String, String> texts) {
        List<String> periods = labels();
        List<Object> placed = new ArrayList<>();
        texts.forEach((period, text) -> placed.add(Map.of("at", periods.indexOf(period), "text", text)));
        return placed;
    }

    private static SortedMap<String, String> with(SortedMap<String, String> texts, String period, String text) {
        SortedMap<String, String> more = new TreeMap<>(texts);
        more.put(period, text);
        return more;
    }
}
