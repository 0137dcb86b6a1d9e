package io.parallax.jobs;

import io.parallax.report.Block;
import io.parallax.report.Details;
import io.parallax.report.Estimate;
import io.parallax.report.Grid;
import io.parallax.report.LineChart;
import io.parallax.report.Paragraph;
import io.parallax.report.TermList;
import io.parallax.report.Unit;
import io.parallax.statistics.FramingTopic;
import io.parallax.statistics.Period;
import io.parallax.statistics.TopicPeriod;
import io.parallax.topics.Topic;
import io.parallax.topics.TopicChoice;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** The report's section on topics. */
final class TopicBlocks {
    private static final String ALL = "*";

    private static final int LINES = 4;

    private final Numbers numbers;

    TopicBlocks(Numbers numbers) {
        this.numbers = numbers;
    }

    List<Block> blocks() {
        if (numbers.topics().isEmpty()) {
            return List.of(Paragraph.of("Too few articles with text for topics."));
        }
        var blocks = new ArrayList<Block>(List.of(topics()));
        if (!numbers.topicChoices().isEmpty()) {
            blocks.add(choices());
        }
        if (numbers.topicPeriods().stream()
                        .map(TopicPeriod::period)
                        .filter(period -> !period.equals(Period.UNDATED))
                        .distinct()
                        .count()
                > 1) {
            blocks.add(overTime());
        }
        if (numbers.framingTopics().stream().anyMatch(row -> !row.framing().equals(ALL))) {
            blocks.add(Details.of("What articles that carry a framing are about", byFraming()));
        }
        blocks.add(Details.of("Topics by outlet", byOutlet()));
        return blocks;
    }

    private Grid<Topic> topics() {
        return Grid.of(numbers.topics())
                .caption(
                        "One row per topic: its strongest terms, those it has for itself, and its share of all coverage")
                .csv("topics.csv")
                .text("Topic", Topic::label)
                .terms("Terms", row -> terms(row.terms()))
                .terms("Exclusive terms (FREX)", row -> terms(row.exclusive()))
                .text("Typical headline", row -> row.headline() == null ? "" : row.headline())
                .text("Share", row -> percent(row.share()))
                .text("Coherence (NPMI)", row -> row.coherence() == null ? "n/a" : number(row.coherence()))
                .text("Since the run before", row -> row.isChanged() ? "new" : "");
    }

    private static List<TermList.Term> terms(List<Topic.Term> terms) {
        return terms.stream()
                .limit(10)
                .map(term -> new TermList.Term(term.term(), term.weight()))
                .toList();
    }

    private Grid<TopicChoice> choices() {
        return Grid.of(numbers.topicChoices())
                .caption("How many topics: coherence x stability over seeds")
                .csv("topic_choices.csv")
                .count("Topics", row -> (long) row.k())
                .text("Coherence", row -> number(row.coherence()))
                .text("Stability", row -> number(row.stability()))
                .text("Score", row -> number(row.score()))
                .text("", row -> row.isChosen() ? "chosen" : "");
    }

    private Grid<FramingTopic> byFraming() {
        return Grid.of(numbers.framingTopics())
                .caption("Mean share of each topic in the articles that carry a framing; * is all articles")
                .csv("framing_topics.csv")
                .limit(200)
                .text("Framing", FramingTopic::framing)
                .text("Topic", FramingTopic::label)
                .count("Articles", FramingTopic::nArticles)
                .estimate("Share", row -> share(row.share(), row.low(), row.high(), row.nArticles()));
    }

    private Grid<?> byOutlet() {
        return Grid.of(numbers.outletTopics().stream()
                        .filter(row -> !row.outlet().equals(ALL))
                        .toList())
                .caption("Share of each outlet's coverage by topic")
                .csv("outlet_topics.csv")
                .limit(120)
                .text("Outlet", row -> row.outlet())
                .text("Topic", row -> row.label())
                .estimate("Share", row -> share(row.share(), row.low(), row.high(), row.nArticles()));
    }

    private static Estimate share(double share, double low, double high, long articles) {
        return new Estimate(Unit.SHARE, share, low, high, "n = " + articles);
    }

    /** The largest topics, a line each. */
    private LineChart overTime() {
        var chart = LineChart.of(
                "Topics over time",
                "Mean share of the topic in the articles of the "
                        + numbers.job().period() + ", 95 % interval; the largest topics");
        var largest = numbers.topics().stream()
                .sorted(Comparator.comparingDouble(Topic::share).reversed())
                .limit(LINES)
                .toList();
        for (var topic : largest) {
            var rows = numbers.topicPeriods().stream()
                    .filter(row ->
                            row.topicId() == topic.topicId() && !row.period().equals(Period.UNDATED))
                    .toList();
            chart = chart.line(
                    topic.label(),
                    rows,
                    TopicPeriod::period,
                    row -> share(row.share(), row.low(), row.high(), row.nArticles()));
        }
        return chart;
    }

    private static String percent(double share) {
        return String.format(Locale.ROOT, "%.1f %%", 100 * share);
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, "%.3f", value);
    }
}
