package io.parallax.jobs;

import io.parallax.report.Block;
import io.parallax.report.Estimate;
import io.parallax.report.Grid;
import io.parallax.report.IntervalChart;
import io.parallax.report.Paragraph;
import io.parallax.statistics.OutletTone;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/** The report's section on tone. */
final class FeatureBlocks {
    private static final int CHARTED = 25;

    private final Numbers numbers;

    FeatureBlocks(Numbers numbers) {
        this.numbers = numbers;
    }

    List<Block> tone() {
        var outlets = numbers.tones().stream()
                .sorted(Comparator.comparingLong(OutletTone::nArticles)
                        .reversed()
                        .thenComparing(OutletTone::outlet))
                .toList();
        if (outlets.isEmpty()) {
            return List.of(Paragraph.of("No article has a tone: none is in the model's language."));
        }
        var charted = outlets.stream()
                .filter(row -> !row.outlet().equals("*"))
                .limit(CHARTED)
                .toList();
        return List.of(
                Paragraph.of("The mean over an article's sentences of P(positive) - P(negative), from -1 to 1. "
                        + "The classifier errs: " + error() + "."),
                IntervalChart.of("Tone by outlet", "Mean over articles, 95 % interval")
                        .rows(charted, OutletTone::outlet, FeatureBlocks::mean),
                Grid.of(outlets)
                        .caption("One row per outlet; * is all outlets")
                        .csv("outlet_tones.csv")
                        .text("Outlet", OutletTone::outlet)
                        .count("Articles", OutletTone::nArticles)
                        .estimate("Tone", FeatureBlocks::mean)
                        .share("negative", OutletTone::nNegative, OutletTone::nArticles)
                        .share("neutral", OutletTone::nNeutral, OutletTone::nArticles)
                        .share("positive", OutletTone::nPositive, OutletTone::nArticles)
                        .text("own voice", row -> number(row.ownTone()))
                        .text("in quotes", row -> number(row.quotedTone())));
    }

    private String error() {
        return numbers.evaluations().stream()
                .filter(row -> row.subject().equals("tone"))
                .map(row -> "%s %s %.3f (n = %,d%s)"
                        .formatted(
                                row.subject(),
                                row.metric().replace('_', ' '),
                                row.value(),
                                row.n(),
                                row.baseline() == null ? "" : ", baseline %.3f".formatted(row.baseline())))
                .collect(Collectors.joining("; "));
    }

    private static Estimate mean(OutletTone row) {
        return Estimate.number(row.tone(), row.low(), row.high(), row.nArticles());
    }

    private static String number(Double value) {
        return value == null ? "n/a" : "%+.3f".formatted(value);
    }
}
