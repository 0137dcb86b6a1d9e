package io.parallax.jobs;

import io.parallax.report.Block;
import io.parallax.report.Grid;
import io.parallax.report.LineChart;
import io.parallax.statistics.Counting;
import io.parallax.statistics.Prevalence;
import io.parallax.statistics.Trend;
import java.util.List;
import java.util.Locale;

/** A framing over time, and where its share changed. */
final class TrendBlocks {
    private final Numbers numbers;

    TrendBlocks(Numbers numbers) {
        this.numbers = numbers;
    }

    /** The line of all outlets, with a mark at each change. */
    Block overTime(String framing, List<Prevalence> rows) {
        var chart = LineChart.of(
                        "Over time", "Share of articles by " + numbers.job().period() + ", all outlets, 95 % interval")
                .line("all outlets", rows, Prevalence::period, ReportPage::estimate);
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

    private static String percent(double share) {
        return String.format(Locale.ROOT, "%.1f %%", 100 * share);
    }

    private List<Trend> trends(String framing) {
        return numbers.trends().stream()
                .filter(row -> row.framing().equals(framing))
                .toList();
    }
}
