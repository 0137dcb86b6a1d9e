package io.parallax.jobs;

import io.parallax.codebook.Framing;
import io.parallax.report.Block;
import io.parallax.report.Details;
import io.parallax.report.Estimate;
import io.parallax.report.Evidence;
import io.parallax.report.Figures;
import io.parallax.report.Grid;
import io.parallax.report.IntervalChart;
import io.parallax.report.Notice;
import io.parallax.report.Page;
import io.parallax.report.Paragraph;
import io.parallax.statistics.Denominator;
import io.parallax.statistics.Prevalence;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/** The report of a run, composed from its numbers. */
final class ReportPage {
    private static final int CHARTED_OUTLETS = 25;

    private final Numbers numbers;

    ReportPage(Numbers numbers) {
        this.numbers = numbers;
    }

    String html() {
        var page = Page.of(numbers.job().name())
                .subtitle("Framings of codebook " + numbers.codebook().id() + " "
                        + numbers.codebook().version() + ", by " + numbers.job().period() + until())
                .section("In short", inShort())
                .section("How often", howOften());
        for (var framing : numbers.codebook().framings()) {
            page = page.section(label(framing.id()), framing(framing));
        }
        page = page.section("Checked by hand", new HandCodingBlocks(numbers).blocks());
        return page.section("Differences between outlets", new ContrastBlocks(numbers, this::label).blocks())
                .section("Framings against each other", new ContestBlocks(numbers, this::label).blocks())
                .section("What goes together", new AssociationBlocks(numbers).blocks(this::label))
                .section("Words beside a framing", new KeynessBlocks(numbers, this::label).blocks())
                .section("Who was first", new OrderBlocks(numbers, this::label).blocks())
                .section("Tone", new FeatureBlocks(numbers).tone())
                .section("Sentiment towards actors", new TargetBlocks(numbers).blocks())
                .section("Topics", new TopicBlocks(numbers).blocks())
                .section("What was left out", new CorpusBlocks(numbers).leftOut())
                .section("Coverage", new CorpusBlocks(numbers).coverage())
                .section("How this was made", new CorpusBlocks(numbers).manifest())
                .html();
    }

    private String until() {
        var counted = numbers.manifest().content().get("counted");
        return "everything".equals(counted) ? "" : ", published " + counted;
    }

    private List<Block> inShort() {
        var totals = numbers.totals();
        var counted = until().isEmpty() ? "" : "of " + totals.get("received") + " received";
        var blocks = new ArrayList<Block>();
        blocks.add(Figures.of("Articles", totals.get("articles"), counted)
                .and("Outlets", totals.get("outlets"))
                .and("Stories", totals.get("stories"), "texts that share their words count as one story")
                .and("Mentions", totals.get("mentions"), "sentences or headlines with a framing")
                .and("Rejected", totals.get("rejections"), "of " + totals.get("records") + " records"));
        blocks.add(Paragraph.of(
                        "An article carries a framing when at least one of its sentences puts it forward with stance ")
                .emphasis(String.join(
                        " or ",
                        numbers.job().carries().stream()
                                .map(stance -> stance.word())
                                .toList()))
                .then(". Intervals are at 95 % and treat articles of one story as one voice. They do not include the "
                        + "detector's own error: see \"Checked by hand\"."));
        for (var warning : numbers.manifest().warnings()) {
            blocks.add(Notice.warning(Character.toUpperCase(warning.charAt(0)) + warning.substring(1) + "."));
        }
        return blocks;
    }

    private List<Block> howOften() {
        var rows = Summary.totals(numbers.prevalence());
        return List.of(
                IntervalChart.of("Share of articles that carry a framing", "All outlets, all time, 95 % interval")
                        .by("Framing")
                        .rows(rows, row -> label(row.framing()), ReportPage::estimate),
                Grid.of(rows)
                        .caption("One row per framing, all outlets, all time")
                        .csv("prevalence.csv")
                        .text("Framing", row -> label(row.framing()))
                        .estimate("Share of articles", ReportPage::estimate)
                        .estimate("Share of stories", row -> stories(row)));
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
                .map(ReportPage::estimate)
                .orElse(Estimate.share(0, 0));
    }

    private List<Block> framing(Framing framing) {
        var blocks = new ArrayList<Block>();
        blocks.add(Paragraph.of(framing.definition() == null ? "" : framing.definition()));
        var byOutlet = rows(row -> row.framing().equals(framing.id())
                && row.period().equals("*")
                && !row.outlet().equals("*"));
        var all = rows(row -> row.framing().equals(framing.id())
                && row.period().equals("*")
                && row.outlet().equals("*"));
        if (all.isEmpty() || all.get(0).nWith() == 0) {
            blocks.add(Notice.note("Not found in any article read."));
            return blocks;
        }
        blocks.add(IntervalChart.of("By outlet", "Share of the outlet's articles, 95 % interval; the largest outlets")
                .rows(largest(byOutlet), Prevalence::outlet, ReportPage::estimate)
                .reference("all outlets", estimate(all.get(0))));
        var overTime = rows(row -> row.framing().equals(framing.id())
                && row.outlet().equals("*")
                && !row.period().equals("*")
                && !row.period().equals("undated"));
        if (overTime.size() > 1) {
            blocks.add(new TrendBlocks(numbers).overTime(framing.id(), overTime));
            blocks.addAll(new TrendBlocks(numbers).changes(framing.id()));
        }
        blocks.add(Details.of(
                "Numbers by outlet",
                Grid.of(byOutlet)
                        .csv("prevalence.csv")
                        .text("Outlet", Prevalence::outlet)
                        .estimate("Share of articles", ReportPage::estimate)
                        .estimate("Share of stories", this::stories)));
        blocks.addAll(new VoiceBlocks(numbers).blocks(framing.id()));
        blocks.add(evidence(framing.id()));
        return blocks;
    }

    private Block evidence(String framing) {
        var quotes = numbers.evidence().stream()
                .filter(row -> framing.equals(row.getAs("framing")))
                .map(Quotes::of)
                .toList();
        return Details.of("Evidence: " + quotes.size() + " sentences drawn at random", Evidence.of(quotes));
    }

    private List<Prevalence> rows(Predicate<Prevalence> which) {
        return numbers.prevalence().stream()
                .filter(Prevalence::isByArticle)
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

    private String label(String framing) {
        Map<String, String> labels = new java.util.HashMap<>();
        numbers.codebook()
                .framings()
                .forEach(each -> labels.put(each.id(), each.label() == null ? each.id() : each.label()));
        return labels.getOrDefault(framing, framing);
    }

    static Estimate estimate(Prevalence row) {
        return Estimate.share(row.nWith(), row.n(), row.share(), row.low(), row.high());
    }
}
