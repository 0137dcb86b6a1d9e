package io.parallax.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.IntStream;

/** A page with every block, on invented numbers: what the tests parse and the browser draws. */
final class SamplePage {
    record Count(String outlet, long with, long n, long stories, long quoted, long attributed, long own) {
        Estimate articles() {
            return wilson(with, n);
        }

        Estimate byStory() {
            return wilson(stories / 3, stories);
        }
    }

    record Week(String period, Estimate estimate) {}

    record Topic(String label, List<TermList.Term> terms, double share) {}

    static final List<Count> COUNTS = List.of(
            new Count("Harbour Gazette", 96, 310, 204, 40, 31, 25),
            new Count("The Northern Courier", 71, 288, 190, 33, 20, 18),
            new Count("Evening Ledger", 44, 251, 171, 12, 11, 21),
            new Count("Wire Desk International", 118, 902, 633, 70, 42, 6),
            new Count("Meridian Public Radio", 31, 402, 377, 16, 14, 1),
            new Count("State Bulletin", 9, 187, 90, 0, 2, 7),
            new Count("Plain Talk, a Journal of Opinion and Letters", 1, 38, 38, 0, 0, 1),
            new Count("Closed Daily", 0, 0, 0, 0, 0, 0));

    private SamplePage() {}

    static Page page() {
        return Page.of("Who says that the lighthouse will close?")
                .subtitle("Eight invented outlets, 6 January to 30 March 2025. Codebook lighthouse 1.0.0, engine 1.")
                .section("In short", summary())
                .section("By outlet", byOutlet())
                .section("Over time", overTime())
                .section("In whose voice", voices())
                .section("Topics and tone", topics())
                .section("Evidence", evidence())
                .section("What was left out", leftOut());
    }

    private static List<Block> summary() {
        return List.of(
                Figures.of("Articles read", 2_378)
                        .and("on the subject", 1_964, "match the codebook's subject query")
                        .and("carry the framing", wilson(370, 2_378))
                        .and("Records left out", 41, "by reason, below"),
                Paragraph.of("About ")
                        .strong("one article in six")
                        .then(
                                " says that the lighthouse will close. The share differs by a factor of six between outlets, and ")
                        .emphasis("most of it is reported speech")
                        .then(". An article carries a framing if a sentence affirms or hedges it; ")
                        .code("denied")
                        .then(" does not count. Every number here can be recomputed from ")
                        .link("prevalence.csv", "prevalence.csv")
                        .then("."),
                Notice.warning("Two outlets have gaps in the week of 17 February; their trend there is not read."),
                Notice.note("Shares are of articles, not of readers."));
    }

    private static List<Block> byOutlet() {
        return List.of(
                IntervalChart.of("The Gazette says it most", "Share of articles with the framing, 95 % interval")
                        .rows(COUNTS, Count::outlet, Count::articles)
                        .reference("all outlets", wilson(370, 2_378)),
                IntervalChart.of("Copies do not explain it", "The same by article and by story, 95 % interval")
                        .series("Articles", COUNTS.subList(0, 5), Count::outlet, Count::articles)
                        .series("Stories", COUNTS.subList(0, 5), Count::outlet, Count::byStory),
                Grid.of(COUNTS)
                        .caption("One row per outlet")
                        .csv("prevalence.csv")
                        .text("Outlet", Count::outlet)
                        .count("Articles", Count::n)
                        .estimate("Carry the framing", Count::articles)
                        .share("In its own voice", Count::own, Count::with),
                Details.of("How the interval is made", Paragraph.of("Wilson's score interval.")));
    }

    private static List<Block> overTime() {
        return List.of(
                LineChart.of("It rose in the week of the hearing", "Share of articles by week, 95 % interval")
                        .line("All outlets", weeks(1, 400, 0.10), Week::period, Week::estimate)
                        .line("State Bulletin", weeks(2, 90, 0.04), Week::period, Week::estimate)
                        .gap("2025-W08", "half of the usual volume")
                        .mark("2025-W06", "hearing"),
                Section.of(
                        "Volume",
                        LineChart.of("Articles a week", "All outlets")
                                .line(
                                        "",
                                        weeks(3, 300, 0.5),
                                        Week::period,
                                        w -> Estimate.count(
                                                w.estimate().isKnown()
                                                        ? Math.round(300
                                                                * w.estimate().value())
                                                        : 0))));
    }

    private static List<Block> voices() {
        return List.of(
                BarChart.of("Mostly reported speech", "Mentions by voice, per cent of each outlet's mentions")
                        .part("quoted", COUNTS, Count::outlet, Count::quoted)
                        .part("attributed", COUNTS, Count::outlet, Count::attributed)
                        .part("outlet's own", COUNTS, Count::outlet, Count::own)
                        .whole(),
                BarChart.of("How many mentions that is", "Mentions").rows(COUNTS, Count::outlet, Count::with));
    }

    private static List<Block> topics() {
        List<Topic> topics = List.of(
                new Topic("ferries", terms("ferry timetable island winter strike captain"), 0.31),
                new Topic("budget", terms("council budget vote deficit levy"), 0.22),
                new Topic("heritage", terms("keeper lamp museum listed tower restoration"), 0.12));
        return List.of(
                Grid.of(topics)
                        .caption("One row per topic")
                        .text("Topic", Topic::label)
                        .terms("Terms", Topic::terms)
                        .estimate(
                                "Share of text", t -> new Estimate(Unit.SHARE, t.share(), Double.NaN, Double.NaN, "")),
                new TermList(terms("closure automation keeper budget beam fog")),
                IntervalChart.of("Tone by outlet", "Mean score in [\u22121, 1], 95 % interval")
                        .rows(
                                COUNTS,
                                Count::outlet,
                                c -> Estimate.number(
                                        0.1 - c.own() / 50.0, 0.02 - c.own() / 50.0, 0.18 - c.own() / 50.0, c.n())));
    }

    private static List<Block> evidence() {
        String first =
                "\u201cThe lighthouse will not be saved,\u201d the minister said after the vote in the old town hall.";
        String second = "Officials denied that the lighthouse will close before the winter.";
        String third = "Wird der Leuchtturm geschlossen? Der Rat schweigt <script>alert('x')</script>.";
        return List.of(Evidence.of(List.of(
                Quote.of(first, 5, 33)
                        .source("Harbour Gazette", LocalDate.of(2025, 2, 4), "https://example.org/a?x=1&y=2")
                        .title("Lamp out")
                        .stance("affirmed")
                        .voice("quoted", "the minister"),
                Quote.of(second, 26, 47)
                        .cue(10, 16)
                        .source("Evening Ledger", null, "javascript:alert(1)")
                        .stance("denied")
                        .voice("attributed", "officials"),
                Quote.of(third, 0, 32)
                        .source("K\u00fcstenblatt", LocalDate.of(2025, 3, 1), null)
                        .language("de")
                        .stance("questioned")
                        .voice("outlet", null))));
    }

    private static List<Block> leftOut() {
        record Left(String reason, long n, String file, LocalDate day) {}
        List<Left> left = List.of(
                new Left("no text and no title", 29, "gazette.jsonl.gz", LocalDate.of(2025, 1, 9)),
                new Left("cannot be parsed", 12, "a-folder-with-a-very-long-name/wire-2025-01.csv", null));
        return List.of(Grid.of(left)
                .caption("One row per reason and file")
                .limit(1)
                .csv("rejections.csv")
                .tag("Reason", Left::reason)
                .count("Records", Left::n)
                .link("File", Left::file, l -> "rejections.csv")
                .date("First on", Left::day));
    }

    private static List<Week> weeks(int seed, long n, double start) {
        Random random = new Random(seed);
        List<Week> weeks = new ArrayList<>();
        IntStream.rangeClosed(2, 13).forEach(w -> {
            double share = start + (w >= 6 ? 0.09 : 0) + random.nextDouble() * 0.03;
            boolean hole = seed == 2 && w == 10;
            weeks.add(new Week(
                    String.format(Locale.ROOT, "2025-W%02d", w),
                    hole ? Estimate.share(0, 0) : wilson((long) (n * share), n)));
        });
        return weeks;
    }

    private static List<TermList.Term> terms(String words) {
        String[] each = words.split(" ", -1);
        return IntStream.range(0, each.length)
                .mapToObj(i -> new TermList.Term(each[i], 1.0 / (i + 1)))
                .toList();
    }

    private static Estimate wilson(long with, long n) {
        double z = 1.96;
        double p = n == 0 ? 0 : (double) with / n;
        double middle = (p + z * z / (2 * n)) / (1 + z * z / n);
        double half = z * Math.sqrt(p * (1 - p) / n + z * z / (4.0 * n * n)) / (1 + z * z / n);
        return Estimate.share(with, n, p, Math.max(0, middle - half), Math.min(1, middle + half));
    }
}
