package io.parallax.jobs;

import io.parallax.coverage.MissingArticles;
import io.parallax.report.Block;
import io.parallax.report.Estimate;
import io.parallax.report.Grid;
import io.parallax.report.LineChart;
import io.parallax.statistics.Burst;
import io.parallax.statistics.Counting;
import io.parallax.statistics.Period;
import io.parallax.statistics.Prevalence;
import io.parallax.statistics.Trend;
import io.parallax.statistics.TrendPoint;
import io.parallax.statistics.Trends;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** A framing over time, smoothed too, where its share changed and when it burst. */
final class TrendBlocks {
    private final Numbers numbers;

    TrendBlocks(Numbers numbers) {
        this.numbers = numbers;
    }

    /** The line of all outlets, with a mark at each change and burst; periods that no trend is read from are hatched. */
    Block overTime(String framing, List<Prevalence> rows) {
        var chart = LineChart.of(
                        "Over time", "Share of articles by " + numbers.job().period() + ", all outlets, 95 % interval")
                .line("all outlets", rows, Prevalence::period, PrevalenceBlocks::estimate);
        var smooth = numbers.trendLines().stream()
                .filter(row -> row.framing().equals(framing))
                .toList();
        if (!smooth.isEmpty()) {
            chart = chart.line("smoothed", smooth, TrendPoint::period, TrendBlocks::estimate);
        }
        for (var burst : bursts(framing)) {
            if (burst.outlet().equals(Counting.ALL)) {
                chart = chart.mark(burst.period(), "burst: " + percent(burst.share()));
            }
        }
        chart = hatched(chart, rows);
        for (var trend : trends(framing)) {
            if (trend.outlet().equals(Counting.ALL)) {
                chart = chart.mark(trend.period(), percent(trend.shareBefore()) + " to " + percent(trend.shareAfter()));
            }
        }
        return chart;
    }

    /** With a hatch over each period that lacks too much; {@code rows} are of all outlets, a row a period. */
    LineChart hatched(LineChart chart, List<Prevalence> rows) {
        var hatched = chart;
        for (var gap : gaps(rows).entrySet()) {
            hatched = hatched.gap(gap.getKey(), gap.getValue().words());
        }
        return hatched;
    }

    private static Estimate estimate(TrendPoint row) {
        long of = Math.max(1, Math.round(row.effectiveN()));
        return Estimate.share(Math.round(row.share() * of), of, row.share(), row.low(), row.high());
    }

    /** The changes of all outlets and of each; none where none was found. */
    List<Block> changes(String framing) {
        var blocks = new ArrayList<Block>();
        if (!trends(framing).isEmpty()) {
            blocks.add(levels(trends(framing)));
        }
        if (!bursts(framing).isEmpty()) {
            blocks.add(bursting(bursts(framing)));
        }
        return blocks;
    }

    private static Block levels(List<Trend> rows) {
        return Grid.of(rows)
                .caption("Where the share changed for longer than a period; a gap in the collection is no change")
                .csv("trends.csv")
                .text("Outlet", row -> outlet(row.outlet()))
                .text("From", Trend::period)
                .text("95 % interval", row -> row.earliest() + " to " + row.latest())
                .text("Share before", row -> percent(row.shareBefore()))
                .text("Share after", row -> percent(row.shareAfter()));
    }

    private static Block bursting(List<Burst> rows) {
        return Grid.of(rows)
                .caption("Bursts: when the share was about twice the usual or more")
                .csv("bursts.csv")
                .text("Outlet", row -> outlet(row.outlet()))
                .text("From", Burst::period)
                .text("To", Burst::until)
                .text("Share then", row -> percent(row.share()))
                .text("Usual share", row -> percent(row.usual()));
    }

    private static String outlet(String name) {
        return name.equals(Counting.ALL) ? "all outlets" : name;
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

    private List<Burst> bursts(String framing) {
        return numbers.bursts().stream()
                .filter(row -> row.framing().equals(framing))
                .toList();
    }

    private List<Trend> trends(String framing) {
        return numbers.trends().stream()
                .filter(row -> row.framing().equals(framing))
                .toList();
    }
}
