package io.parallax.jobs;

import io.parallax.coverage.MissingArticles;
import io.parallax.report.Block;
import io.parallax.report.Grid;
import io.parallax.report.LineChart;
import io.parallax.statistics.Counting;
import io.parallax.statistics.Period;
import io.parallax.statistics.Prevalence;
import io.parallax.statistics.Trend;
import io.parallax.statistics.Trends;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** A framing over time, and where its share changed. */
final class TrendBlocks {
    private final Numbers numbers;

    TrendBlocks(Numbers numbers) {
        this.numbers = numbers;
    }

    /** The line of all outlets, with a mark at each change; periods that no trend is read from are hatched. */
    Block overTime(String framing, List<Prevalence> rows) {
        var chart = LineChart.of(
                        "Over time", "Share of articles by " + numbers.job().period() + ", all outlets, 95 % interval")
                .line("all outlets", rows, Prevalence::period, ReportPage::estimate);
        for (var gap : gaps(rows).entrySet()) {
            chart = chart.gap(gap.getKey(), gap.getValue().words());
        }
        for (var trend : trends(framing)) {
            if (trend.outlet().equals(Counting.ALL)) {
                chart = chart.mark(trend.period(), percent(trend.shareBefore()) + " to " + percent(trend.shareAfter()));
            }
        }
        return chart;
    }

    /** The changes of all outlets and of each; none where none was found. */
    List<Block> changes(String framing) {
        var rows = trends(framing);
        if (rows.isEmpty()) {
            return List.of();
        }
        return List.of(Grid.of(rows)
                .caption("Where the share changed for longer than a period; a gap in the collection is no change")
                .csv("trends.csv")
                .text("Outlet", row -> row.outlet().equals(Counting.ALL) ? "all outlets" : row.outlet())
                .text("From", Trend::period)
                .text("95 % interval", row -> row.earliest() + " to " + row.latest())
                .text("Share before", row -> percent(row.shareBefore()))
                .text("Share after", row -> percent(row.shareAfter())));
    }

    /** Those that lack as much as makes a trend leave them out. */
    private Map<String, MissingArticles> gaps(List<Prevalence> rows) {
        var present = rows.stream().collect(Collectors.toMap(Prevalence::period, Prevalence::n, Math::max));
        var period = Period.named(numbers.job().period());
        var missing = MissingArticles.by(period::of, numbers.gaps());
        missing.entrySet()
                .removeIf(gap -> !gap.getValue().exceeds(Trends.MISSING, present.getOrDefault(gap.getKey(), 0L)));
        return missing;
    }

    private static String percent(double share) {
        return String.format(Locale.ROOT, "%.1f %%", 100 * share);
    }

    private List<Trend> trends(String framing) {
        return numbers.trends().stream()
                .filter(row -> row.framing().equals(framing))
                .toList();
    }
}
