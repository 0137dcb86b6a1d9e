package io.parallax.jobs;

import io.parallax.report.Block;
import io.parallax.report.Estimate;
import io.parallax.report.Grid;
import io.parallax.report.IntervalChart;
import io.parallax.report.LineChart;
import io.parallax.report.Paragraph;
import io.parallax.statistics.Contest;
import io.parallax.statistics.Counting;
import io.parallax.statistics.Opposition;
import io.parallax.statistics.Period;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;

/** Framings that oppose each other: which has the upper hand, where and when. */
final class ContestBlocks {
    private static final int CHARTED_OUTLETS = 25;
    private static final Estimate EVEN = Estimate.number(0.0, null, null, 1);

    private final Numbers numbers;

    ContestBlocks(Numbers numbers) {
        this.numbers = numbers;
    }

    List<Block> blocks() {
        var oppositions = Opposition.in(numbers.codebook().framings());
        if (oppositions.isEmpty()) {
            return List.of(Paragraph.of("The codebook names no framings that oppose each other."));
        }
        var blocks = new ArrayList<Block>();
        blocks.add(
                Paragraph.of(
                        "Of the articles that carry one of two opposed framings: +1 where all carry only the first, "
                                + "\u22121 where all carry only the other, 0 where they are even. An article with both counts half for either."));
        blocks.add(totals(oppositions));
        for (var pair : oppositions) {
            blocks.addAll(charts(pair));
        }
        return blocks;
    }

    private Block totals(List<Opposition> oppositions) {
        var rows = oppositions.stream()
                .flatMap(pair ->
                        rows(pair, row -> Counting.isAll(row.outlet()) && Counting.isAll(row.period())).stream())
                .toList();
        return Grid.of(rows)
                .caption("All outlets, all time; the balance by story counts syndicated copies once")
                .csv("contests.csv")
                .text("First against other", row -> numbers.label(row.framing()) + " / " + numbers.label(row.opposed()))
                .text("First, other, both", row -> row.nFramingOnly() + ", " + row.nOpposedOnly() + ", " + row.nBoth())
                .estimate("Balance", ContestBlocks::estimate)
                .estimate("Balance by story", this::stories);
    }

    private Estimate stories(Contest row) {
        return numbers.contests().stream()
                .filter(other -> !other.isByArticle()
                        && other.framing().equals(row.framing())
                        && other.opposed().equals(row.opposed())
                        && other.outlet().equals(row.outlet())
                        && other.period().equals(row.period()))
                .findFirst()
                .map(ContestBlocks::estimate)
                .orElse(Estimate.number(null, null, null, 0));
    }

    private List<Block> charts(Opposition pair) {
        var blocks = new ArrayList<Block>();
        var byOutlet = rows(pair, row -> !Counting.isAll(row.outlet()) && Counting.isAll(row.period())).stream()
                .sorted(Comparator.comparingLong(Contest::n).reversed().thenComparing(Contest::outlet))
                .limit(CHARTED_OUTLETS)
                .sorted(Comparator.comparingDouble(Contest::balance).reversed().thenComparing(Contest::outlet))
                .toList();
        var sides = numbers.label(pair.framing()) + " (+1) against " + numbers.label(pair.opposed()) + " (\u22121)";
        if (byOutlet.size() > 1) {
            blocks.add(IntervalChart.of(
                            sides + ", by outlet", "Balance, 95 % interval; outlets with most articles on either")
                    .rows(byOutlet, Contest::outlet, ContestBlocks::estimate)
                    .reference("even", EVEN));
        }
        var overTime = rows(
                pair,
                row -> Counting.isAll(row.outlet())
                        && !Counting.isAll(row.period())
                        && !row.period().equals(Period.UNDATED));
        if (overTime.size() > 1) {
            var chart = LineChart.of(
                            sides + ", over time",
                            "Balance by " + numbers.job().period() + ", all outlets, 95 % interval")
                    .line("all outlets", overTime, Contest::period, ContestBlocks::estimate);
            blocks.add(new TrendBlocks(numbers).hatched(chart, new PrevalenceBlocks(numbers).byPeriod(pair.framing())));
        }
        return blocks;
    }

    private List<Contest> rows(Opposition pair, Predicate<Contest> which) {
        return numbers.contests().stream()
                .filter(Contest::isByArticle)
                .filter(row ->
                        row.framing().equals(pair.framing()) && row.opposed().equals(pair.opposed()))
                .filter(which)
                .toList();
    }

    private static Estimate estimate(Contest row) {
        return Estimate.number(row.balance(), row.low(), row.high(), row.n());
    }
}
