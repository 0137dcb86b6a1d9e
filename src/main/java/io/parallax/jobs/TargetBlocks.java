package io.parallax.jobs;

import io.parallax.report.Block;
import io.parallax.report.Details;
import io.parallax.report.Estimate;
import io.parallax.report.Grid;
import io.parallax.report.IntervalChart;
import io.parallax.report.Paragraph;
import io.parallax.statistics.TargetTone;
import io.parallax.validation.Confusion;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** The report's section on sentiment towards targets, with the error of whatever measured tone beside it. */
final class TargetBlocks {
    private static final String ALL = "*";
    private static final String OWN = "outlet";
    private static final int SHOWN = 200;

    private final Numbers numbers;

    TargetBlocks(Numbers numbers) {
        this.numbers = numbers;
    }

    List<Block> blocks() {
        var blocks = new ArrayList<Block>();
        var own = rows(row -> row.framing().equals(ALL)
                && row.outlet().equals(ALL)
                && row.voice().equals(OWN));
        if (own.isEmpty()) {
            blocks.add(Paragraph.of("No sentence names a target of the codebook, or the job asks for none."));
        } else {
            blocks.add(Paragraph.of(
                    "How sentences speak of the codebook's targets: the mean of P(positive) - P(negative), "
                            + "from -1 to 1. An outlet's own voice and the voices it quotes or credits are kept apart. "
                            + "The classifier errs: " + error() + "."));
            blocks.add(IntervalChart.of("Towards each target, in the outlets' own voice", "All outlets, 95 % interval")
                    .by("Target")
                    .rows(own, TargetTone::target, TargetBlocks::mean));
            blocks.add(grid(
                    rows(row -> row.framing().equals(ALL)
                            && !row.outlet().equals(ALL)
                            && !row.voice().equals(ALL)),
                    "By outlet, target and voice"));
            blocks.add(Details.of(
                    "Where a framing is put forward",
                    grid(
                            rows(row -> !row.framing().equals(ALL)
                                    && row.outlet().equals(ALL)
                                    && !row.voice().equals(ALL)),
                            "Sentences that hold a framing and name a target, all outlets")));
        }
        blocks.add(Details.of("What the models of tone and sentiment get wrong", confusions(), reliability()));
        return blocks;
    }

    private List<TargetTone> rows(Predicate<TargetTone> chosen) {
        return numbers.targets().stream().filter(chosen).toList();
    }

    private static Estimate mean(TargetTone row) {
        return Estimate.number(row.tone(), row.low(), row.high(), row.nSentences());
    }

    private Grid<TargetTone> grid(List<TargetTone> rows, String caption) {
        return Grid.of(rows)
                .caption(caption)
                .csv("target_tones.csv")
                .limit(SHOWN)
                .text("Framing", TargetTone::framing)
                .text("Outlet", TargetTone::outlet)
                .text("Target", TargetTone::target)
                .text("Voice", TargetTone::voice)
                .count("Articles", TargetTone::nArticles)
                .estimate("Sentiment", TargetBlocks::mean)
                .share("negative", TargetTone::nNegative, TargetTone::nSentences)
                .share("positive", TargetTone::nPositive, TargetTone::nSentences);
    }

    private String error() {
        return numbers.evaluations().stream()
                .filter(row -> row.subject().startsWith("target"))
                .map(row -> String.format(
                        Locale.ROOT,
                        "%s %.3f%s",
                        row.metric().replace('_', ' '),
                        row.value(),
                        row.baseline() == null
                                ? ""
                                : String.format(Locale.ROOT, " (most frequent class %.3f)", row.baseline())))
                .collect(Collectors.joining("; "));
    }

    private Grid<Confusion> confusions() {
        return Grid.of(numbers.confusions())
                .caption("Held-out items by the class a person gave and the one the model gave, by kind of source")
                .csv("confusions.csv")
                .text("Model", Confusion::subject)
                .text("Kind", Confusion::kind)
                .text("Person", Confusion::label)
                .text("Model says", Confusion::said)
                .count("Items", Confusion::n);
    }

    private Grid<?> reliability() {
        return Grid.of(numbers.reliability())
                .caption("Reliability: how sure a model is beside how often it is right")
                .csv("reliability.csv")
                .text("Model", row -> row.subject())
                .text("Sure from", row -> String.format(Locale.ROOT, "%.1f to %.1f", row.low(), row.high()))
                .text("Mean probability", row -> String.format(Locale.ROOT, "%.3f", row.confidence()))
                .share("right", row -> row.nRight(), row -> row.n());
    }
}
