package io.parallax.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * Estimates one below the other, each a dot with its interval, the numbers beside it (a forest plot). Several series share a
 * row: articles and stories, raw and corrected.
 *
 * @param title what it shows
 * @param subtitle what is measured, and the kind of interval
 * @param labelled what one row is
 * @param series the estimates
 * @param reference an estimate to compare all with, drawn as a line; null for none
 * @param referenceName what the line is called
 */
public record IntervalChart(
        String title, String subtitle, String labelled, List<Series> series, Estimate reference, String referenceName)
        implements Chart {
    public IntervalChart {
        series = List.copyOf(series);
    }

    public static IntervalChart of(String title, String subtitle) {
        return new IntervalChart(title, subtitle, "Outlet", List.of(), null, "");
    }

    /** What one row is, where it is not an outlet. */
    public IntervalChart by(String label) {
        return new IntervalChart(title, subtitle, label, series, reference, referenceName);
    }

    public <R> IntervalChart rows(
            List<R> rows, Function<? super R, String> label, Function<? super R, Estimate> estimate) {
        return series("", rows, label, estimate);
    }

    public <R> IntervalChart series(
            String name, List<R> rows, Function<? super R, String> label, Function<? super R, Estimate> estimate) {
        List<Series> more = new ArrayList<>(series);
        more.add(Series.of(name, rows, label, estimate));
        return new IntervalChart(title, subtitle, labelled, more, reference, referenceName);
    }

    public IntervalChart reference(String name, Estimate estimate) {
        return new IntervalChart(title, subtitle, labelled, series, estimate, name);
    }

    @Override
    public Map<String, Object> drawing() {
        Map<String, Object> drawing = new LinkedHashMap<>();
        drawing.put("kind", "interval");
        if (reference != null && reference.isKnown()) {
            drawing.put(
                    "reference", Map.of("v", reference.value(), "text", referenceName + " " + reference.valueText()));
        }
        return drawing;
    }
}
