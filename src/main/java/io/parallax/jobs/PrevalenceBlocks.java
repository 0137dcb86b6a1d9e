package io.parallax.jobs;

import io.parallax.codebook.Framing;
import io.parallax.report.Block;
import io.parallax.report.Details;
import io.parallax.report.Estimate;
import io.parallax.report.Evidence;
import io.parallax.report.Grid;
import io.parallax.report.IntervalChart;
import io.parallax.report.Notice;
import io.parallax.report.Paragraph;
import io.parallax.statistics.Counting;
import io.parallax.statistics.Denominator;
import io.parallax.statistics.Period;
import io.parallax.statistics.Prevalence;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;

/** How often framings are carried. */
final class PrevalenceBlocks {
    private static final int CHARTED_OUTLETS = 25;

    private final Numbers numbers;

    PrevalenceBlocks(Numbers numbers) {
        this.numbers = numbers;
    }

    /** All framings, over all outlets and time. */
    List<Block> totals() {
        var rows = Summary.totals(numbers.prevalence());
        return List.of(
                IntervalChart.of("Share of articles that carry a framing", "All outlets, all time, 95 % interval")
                        .by("Framing")
                        .rows(rows, row -> numbers.label(row.framing()), PrevalenceBlocks::estimate),
                Grid.of(rows)
                        .caption("One row per framing, all outlets, all time")
                        .csv("prevalence.csv")
                        .text("Framing", row -> numbers.label(row.framing()))
                        .estimate("Share of articles", PrevalenceBlocks::estimate)
                        .estimate("Share of stories", this::stories));
    }

    /** One framing: by outlet, over time, in whose voice, with sentences as evidence. */
    List<Block> framing(Framing framing) {
        var blocks = new ArrayList<Block>();
        blocks.add(Paragraph.of(framing.definition() == null ? "" : framing.definition()));
        var all = rows(framing.id(), row -> Counting.isAll(row.outlet()) && Counting.isAll(row.period()));
        if (all.isEmpty() || all.get(0).nWith() == 0) {
            blocks.add(Notice.note("Not found in any article read."));
            return blocks;
        }
        var byOutlet = rows(framing.id(), row -> !Counting.isAll(row.outlet()) && Counting.isAll(row.period()));
        blocks.add(IntervalChart.of("By outlet", "Share of the outlet's articles, 95 % interval; the largest outlets")
                .rows(largest(byOutlet), Prevalence::outlet, PrevalenceBlocks::estimate)
                .reference("all outlets", estimate(all.get(0))));
        blocks.addAll(overTime(framing.id()));
        blocks.add(numbersOf(byOutlet));
        blocks.addAll(new VoiceBlocks(numbers).blocks(framing.id()));
        blocks.add(evidence(framing.id()));
        return blocks;
    }

    private List<Block> overTime(String framing) {
        var rows = byPeriod(framing);
        var blocks = new ArrayList<Block>();
        if (rows.size() > 1) {
            blocks.add(new TrendBlocks(numbers).overTime(framing, rows));
            blocks.addAll(new TrendBlocks(numbers).changes(framing));
        }
        return blocks;
    }

    private Block numbersOf(List<Prevalence> byOutlet) {
        return Details.of(
                "Numbers by outlet",
                Grid.of(byOutlet)
                        .csv("prevalence.csv")
                        .text("Outlet", Prevalence::outlet)
                        .estimate("Share of articles", PrevalenceBlocks::estimate)
                        .estimate("Share of stories", this::stories));
    }

    /** The same cell counted by stories. */
    private Estimate stories(Prevalence row) {
        return numbers.prevalence().stream()
                .filter(other -> other.level().equals("stories")
                        && other.denominator() == Denominator.ARTICLES
                        && other.framing().equals(row.framing())
                        && other.outlet().equals(row.outlet())
                        && other.period().equals(row.period()))
                .findFirst()
                .map(PrevalenceBlocks::estimate)
                .orElse(Estimate.share(0, 0));
    }

    private Block evidence(String framing) {
        var quotes = numbers.evidence().stream()
                .filter(row -> framing.equals(row.getAs("framing")))
                .map(Quotes::of)
                .toList();
        return Details.of("Evidence: " + quotes.size() + " sentences drawn at random", Evidence.of(quotes));
    }

    /** A framing's articles over all outlets, a row a period that has a date. */
    List<Prevalence> byPeriod(String framing) {
        return rows(
                framing,
                row -> Counting.isAll(row.outlet())
                        && !Counting.isAll(row.period())
                        && !row.period().equals(Period.UNDATED));
    }

    private List<Prevalence> rows(String framing, Predicate<Prevalence> which) {
        return numbers.prevalence().stream()
                .filter(row -> row.isByArticle() && row.framing().equals(framing))
                .filter(which)
                .toList();
    }

    private static List<Prevalence> largest(List<Prevalence> rows) {
        return rows.stream()
                .sorted(Comparator.comparingLong(Prevalence::n).reversed().thenComparing(Prevalence::outlet))
                .limit(CHARTED_OUTLETS)
                .sorted(Comparator.comparingDouble(Prevalence::share).reversed().thenComparing(Prevalence::outlet))
                .toList();
    }

    static Estimate estimate(Prevalence row) {
        return Estimate.share(row.nWith(), row.n(), row.share(), row.low(), row.high());
    }
}
