package io.parallax.jobs;

import io.parallax.report.Block;
import io.parallax.report.Details;
import io.parallax.report.Estimate;
import io.parallax.report.Grid;
import io.parallax.report.Paragraph;
import io.parallax.statistics.Contrast;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Which outlets differ, and which kinds, countries and owners of outlets, in how often they carry a framing. */
final class ContrastBlocks {
    private static final String OUTLET = "outlet";
    private static final double LEVEL = 0.05;
    private static final int SHOWN = 100;

    private final Numbers numbers;

    ContrastBlocks(Numbers numbers) {
        this.numbers = numbers;
    }

    List<Block> blocks() {
        var by = numbers.contrasts().stream()
                .filter(row -> row.level().equals("articles"))
                .collect(Collectors.groupingBy(Contrast::by, TreeMap::new, Collectors.toList()));
        var blocks = new ArrayList<>(of(OUTLET, by.getOrDefault(OUTLET, List.of())));
        by.remove(OUTLET);
        by.forEach((what, rows) -> blocks.addAll(of(what, rows)));
        return blocks;
    }

    private List<Block> of(String what, List<Contrast> rows) {
        var differing = rows.stream()
                .filter(row -> row.q() < LEVEL)
                .sorted(Comparator.comparingDouble(Contrast::q))
                .toList();
        var text = Paragraph.of(String.format(
                Locale.ROOT,
                "By %s: %,d pairs compared, over all framings; %,d differ with a false discovery rate below 5 %% (Benjamini "
                        + "and Hochberg).",
                what,
                rows.size(),
                differing.size()));
        if (differing.isEmpty()) {
            return List.of(text);
        }
        var grid = grid(what, differing);
        return List.of(text, what.equals(OUTLET) ? grid : Details.of("Pairs that differ by " + what, grid));
    }

    private Grid<Contrast> grid(String what, List<Contrast> rows) {
        var name = Character.toUpperCase(what.charAt(0)) + what.substring(1);
        return Grid.of(rows)
                .caption("Pairs that differ")
                .csv("contrasts.csv")
                .limit(SHOWN)
                .text("Framing", row -> numbers.label(row.framing()))
                .text(name, Contrast::outletA)
                .share("Share", Contrast::nWithA, Contrast::nA)
                .text("Other " + what, Contrast::outletB)
                .share("Its share", Contrast::nWithB, Contrast::nB)
                .estimate(
                        "Difference",
                        row -> Estimate.points(row.difference(), row.low(), row.high(), row.nA() + row.nB()))
                .text("q", row -> row.q() < 0.001 ? "< .001" : String.format(Locale.ROOT, "%.3f", row.q()))
                .tag("Holds by story too", row -> row.holdsAtBothLevels() ? "yes" : "no");
    }
}
