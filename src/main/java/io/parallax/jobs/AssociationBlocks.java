package io.parallax.jobs;

import io.parallax.report.Block;
import io.parallax.report.Details;
import io.parallax.report.Estimate;
import io.parallax.report.Grid;
import io.parallax.report.IntervalChart;
import io.parallax.report.Paragraph;
import io.parallax.statistics.Association;
import io.parallax.statistics.Denominator;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** The report's section on what framings go together with, among articles on the subject. */
final class AssociationBlocks {
    private static final double LEVEL = 0.05;
    private static final int CHARTED = 12;

    private final Numbers numbers;

    AssociationBlocks(Numbers numbers) {
        this.numbers = numbers;
    }

    List<Block> blocks() {
        var blocks = new ArrayList<Block>();
        blocks.add(
                Paragraph.of("Whether an article with a framing is likelier to have another framing, a main topic or "
                        + "an actor, among articles on the codebook's subject. Log odds: 0 is no association, +0.7 doubles the "
                        + "odds, -0.7 halves them. Compared are pairs of which either is in at least 20 articles and missing "
                        + "from at least 20. A framing whose rules ask for an actor's name goes with that actor by "
                        + "construction."));
        for (var kind : List.of("framing", "topic", "actor")) {
            var rows = numbers.associations().stream()
                    .filter(row -> row.kind().equals(kind) && row.denominator().equals(Denominator.SUBJECT.word()))
                    .sorted(Comparator.comparingDouble(Association::q)
                            .thenComparing(Comparator.comparingDouble((Association row) -> Math.abs(row.logOdds()))
                                    .reversed()))
                    .toList();
            blocks.addAll(ofKind(kind, rows));
        }
        return blocks;
    }

    private List<Block> ofKind(String kind, List<Association> rows) {
        if (rows.isEmpty()) {
            return List.of(Paragraph.of("With another " + kind + ": no pair is common enough to compare."));
        }
        var found = rows.stream().filter(row -> row.q() < LEVEL).toList();
        var blocks = new ArrayList<Block>();
        blocks.add(Paragraph.of(String.format(
                Locale.ROOT,
                "With each %s: %,d of %,d pairs are associated with a false discovery rate below 5 %%.",
                kind,
                found.size(),
                rows.size())));
        if (!found.isEmpty()) {
            blocks.add(IntervalChart.of("Framing and " + kind, "Log odds ratio, 95 % interval; the surest pairs")
                    .by("Pair")
                    .rows(
                            found.stream().limit(CHARTED).toList(),
                            row -> numbers.label(row.framing()) + " + " + numbers.label(row.other()),
                            AssociationBlocks::odds));
        }
        blocks.add(Details.of("All pairs of framing and " + kind, grid(rows)));
        return blocks;
    }

    private Grid<Association> grid(List<Association> rows) {
        return Grid.of(rows)
                .caption("One row per pair, the surest first")
                .csv("associations.csv")
                .text("Framing", row -> numbers.label(row.framing()))
                .text("With", row -> numbers.label(row.other()))
                .count("Both", Association::nBoth)
                .count("Framing only", Association::nFramingOnly)
                .count("Other only", Association::nOtherOnly)
                .count("Neither", Association::nNeither)
                .estimate("Log odds", AssociationBlocks::odds)
                .text("q", row -> row.q() < 0.001 ? "< 0.001" : String.format(Locale.ROOT, "%.3f", row.q()));
    }

    private static Estimate odds(Association row) {
        return Estimate.number(row.logOdds(), row.low(), row.high(), row.n());
    }
}
