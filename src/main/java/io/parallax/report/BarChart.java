package io.parallax.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * Counts as bars, one row a label, its parts side by side in one bar: mentions by voice, rejections by reason. Shares belong
 * on an {@link IntervalChart}, because a bar hides their error.
 *
 * @param title what it shows
 * @param subtitle what is counted
 * @param labelled what one row is
 * @param series the parts of each bar
 * @param isWhole whether every bar is drawn at full length, so that its parts compare; the count stays beside it
 */
public record BarChart(String title, String subtitle, String labelled, List<Series> series, boolean isWhole)
        implements Chart {
    public BarChart {
        series = List.copyOf(series);
    }

    public static BarChart of(String title, String subtitle) {
        return new BarChart(title, subtitle, "Outlet", List.of(), false);
    }

    /** What one row is, where it is not an outlet. */
    public BarChart by(String label) {
        return new BarChart(title, subtitle, label, series, isWhole);
    }

    public <R> BarChart rows(List<R> rows, Function<? super R, String> label, Function<? super R, Long> count) {
        return part("", rows, label, count);
    }

    public <R> BarChart part(
            String name, List<R> rows, Function<? super R, String> label, Function<? super R, Long> count) {
        List<Series> more = new ArrayList<>(series);
        more.add(Series.of(name, rows, label, row -> Estimate.count(count.apply(row))));
        return new BarChart(title, subtitle, labelled, more, isWhole);
    }

    /** The same with every bar at full length. */
    public BarChart whole() {
        return new BarChart(title, subtitle, labelled, series, true);
    }

    @Override
    public Map<String, Object> drawing() {
        return Map.of("kind", "bar", "whole", isWhole);
    }
}
