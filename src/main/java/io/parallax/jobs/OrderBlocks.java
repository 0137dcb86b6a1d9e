package io.parallax.jobs;

import io.parallax.report.Block;
import io.parallax.report.Estimate;
import io.parallax.report.Grid;
import io.parallax.report.LineChart;
import io.parallax.report.Paragraph;
import io.parallax.statistics.FirstSeen;
import io.parallax.statistics.LeadLag;
import io.parallax.statistics.Reach;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** Who carried a framing first, how it spread, and who leads whom. */
final class OrderBlocks {
    private final Numbers numbers;

    OrderBlocks(Numbers numbers) {
        this.numbers = numbers;
    }

    List<Block> blocks() {
        var rows = numbers.firstSeen().stream()
                .filter(row -> !row.outlet().equals("*"))
                .toList();
        if (rows.isEmpty()) {
            return List.of(Paragraph.of("No dated article carries a framing."));
        }
        var blocks = new ArrayList<Block>(List.of(first(rows), spread()));
        blocks.addAll(leads());
        return blocks;
    }

    private Block first(List<FirstSeen> rows) {
        return Grid.of(rows)
                .caption("First article of each outlet that carries a framing")
                .csv("first_seen.csv")
                .limit(150)
                .text("Framing", row -> numbers.label(row.framing()))
                .text("Outlet", row -> row.outlet())
                .date("First seen", row -> row.publishedOn())
                .tag("Time known to", row -> row.publishedPrecision().name().toLowerCase(Locale.ROOT))
                .count("Days after the first", row -> row.daysAfterFirst())
                .tag("First", row -> row.isFirst() ? "yes" : "")
                .text("Text from", OrderBlocks::origin)
                .count("Gap days before", row -> row.nGapDays());
    }

    private static String origin(FirstSeen row) {
        if (row.isOrigin()) {
            return "its own";
        }
        return row.originOutlet() == null ? "elsewhere" : row.originOutlet();
    }

    private Block spread() {
        var chart = LineChart.of(
                "Outlets reached",
                "Share of the collection's outlets that have carried the framing by the end of the "
                        + numbers.job().period());
        for (var framing :
                numbers.spread().stream().map(Reach::framing).distinct().toList()) {
            var rows = numbers.spread().stream()
                    .filter(row -> row.framing().equals(framing))
                    .toList();
            chart = chart.line(
                    numbers.label(framing), rows, Reach::period, row -> Estimate.share(row.nReached(), row.nOutlets()));
        }
        return chart;
    }

    private List<Block> leads() {
        var found = numbers.leadLag().stream()
                .filter(row -> row.q() < 0.05)
                .sorted(Comparator.comparingDouble(LeadLag::q))
                .toList();
        var text = Paragraph.of(
                "Pairs of outlets with at least 20 stories each on a framing, looked at for three months or "
                        + "more: " + numbers.leadLag().size() + "; in " + found.size()
                        + " one leads the other by one to three days "
                        + "with a false discovery rate below 5 %. Both may follow a third.");
        return found.isEmpty() ? List.of(text) : List.of(text, grid(found));
    }

    private Block grid(List<LeadLag> found) {
        return Grid.of(found)
                .caption("Outlets that lead others")
                .csv("lead_lag.csv")
                .text("Framing", row -> numbers.label(row.framing()))
                .text("Leads", row -> row.lead() > 0 ? row.outletA() : row.outletB())
                .text("Follows", row -> row.lead() > 0 ? row.outletB() : row.outletA())
                .count("Days after", row -> (long) (row.lead() > 0 ? row.lagDays() : -row.lagDays()))
                .text("Correlation then", row -> String.format(Locale.ROOT, "%.2f", row.correlation()))
                .text("q", row -> row.q() < 0.001 ? "< .001" : String.format(Locale.ROOT, "%.3f", row.q()))
                .count("Stories in both", LeadLag::nShared)
                .count("Had first by the leader", row -> row.lead() > 0 ? row.nFirstA() : row.nFirstB());
    }
}
