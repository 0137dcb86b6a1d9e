package io.parallax.report;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/**
 * One named run of estimates on a chart, by label (an outlet, a period), in the order of its rows.
 *
 * @param name what the legend calls it; empty where the chart has only this one
 * @param points the estimates; a label without one is a hole in the chart
 */
record Series(String name, Map<String, Estimate> points) {
    Series {
        points = Collections.unmodifiableMap(new LinkedHashMap<>(points));
    }

    static <R> Series of(
            String name, List<R> rows, Function<? super R, String> label, Function<? super R, Estimate> estimate) {
        Map<String, Estimate> points = new LinkedHashMap<>();
        for (R row : rows) {
            if (points.put(label.apply(row), estimate.apply(row)) != null) {
                throw new IllegalArgumentException("\"" + label.apply(row) + "\" stands twice in the series \"" + name
                        + "\"; a chart shows one estimate a label and series.");
            }
        }
        return new Series(name, points);
    }

    /** The labels of all series, in order of first appearance. */
    static List<String> labels(List<Series> series) {
        Set<String> labels = new LinkedHashSet<>();
        series.forEach(s -> labels.addAll(s.points.keySet()));
        return List.copyOf(labels);
    }

    /** The unit that all known estimates share, {@link Unit#NUMBER} where there are none. */
    static Unit unit(List<Series> series) {
        List<Unit> units = series.stream()
                .flatMap(s -> s.points.values().stream())
                .filter(java.util.Objects::nonNull)
                .map(Estimate::unit)
                .distinct()
                .toList();
        if (units.size() > 1) {
            throw new IllegalArgumentException("One axis cannot measure " + units + "; draw one chart for each.");
        }
        return units.isEmpty() ? Unit.NUMBER : units.get(0);
    }

    Estimate at(String label) {
        return points.get(label);
    }

    /** The estimate at the label for a chart's script, null for a hole. */
    Object json(String label) {
        Estimate estimate = at(label);
        return estimate == null ? null : estimate.json();
    }
}
