/**
 * The report: a tree of blocks that writes itself through one escaping writer into one HTML file that needs no network. It
 * knows nothing of Spark or of the other packages; whoever composes a page hands over rows and says how to read them:
 *
 * <pre>{@code
 * String file = Page.of("NATO off the table")
 *         .subtitle("Ten outlets, January to March 2025")
 *         .section("In short",
 *                 Figures.of("Articles", 1_204).and("carry the framing", Estimate.share(148, 1_204, 0.123, 0.101, 0.148)),
 *                 Paragraph.of("A share counts ").emphasis("articles").then(", see ").link("the rows", "prevalence.csv"),
 *                 Notice.warning("Two outlets have gaps in March."))
 *         .section("By outlet",
 *                 IntervalChart.of("Who carries it", "Share of articles, 95 % interval")
 *                         .rows(rows, Row::outlet, r -> Estimate.share(r.with(), r.n(), r.share(), r.low(), r.high())),
 *                 Grid.of(rows).caption("One row per outlet").csv("prevalence.csv")
 *                         .text("Outlet", Row::outlet).count("Articles", Row::n)
 *                         .share("In its own voice", Row::own, Row::with),
 *                 Evidence.of(List.of(Quote.of(sentence, begin, end).source("Daily", day, url).stance("denied"))))
 *         .html();
 * }</pre>
 *
 * Every number that is an estimate is an {@link io.parallax.report.Estimate}: value, interval and base travel together, and
 * 0 of 0 reads n/a wherever it appears. All text goes through {@link io.parallax.report.Html}, which makes it harmless.
 */
package io.parallax.report;
