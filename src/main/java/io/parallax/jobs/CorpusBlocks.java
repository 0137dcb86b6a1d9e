package io.parallax.jobs;

import io.parallax.articles.Rejection;
import io.parallax.coverage.CoverageDay;
import io.parallax.report.Block;
import io.parallax.report.Details;
import io.parallax.report.Grid;
import io.parallax.report.Notice;
import io.parallax.report.Paragraph;
import java.util.List;
import java.util.Map;

/** The report's sections on the corpus itself: what was left out, gaps, and how the report was made. */
final class CorpusBlocks {
    private final Numbers numbers;

    CorpusBlocks(Numbers numbers) {
        this.numbers = numbers;
    }

    List<Block> leftOut() {
        var totals = numbers.totals();
        var text = Paragraph.of("%,d records were read: %,d became articles, %,d were rejected."
                        .formatted(totals.get("records"), totals.get("received"), totals.get("rejections"))
                + (totals.get("not_chosen") == 0
                        ? ""
                        : " %,d more were left aside by the job's condition.".formatted(totals.get("not_chosen")))
                + " %,d articles have no usable date (%,d of them name one that could not be read or cannot be)."
                        .formatted(totals.get("undated"), totals.get("unusable_dates")));
        if (numbers.rejections().isEmpty()) {
            return List.of(text, Notice.note("Nothing was rejected."));
        }
        return List.of(
                text,
                Grid.of(List.copyOf(numbers.rejections().entrySet()))
                        .caption("Rejected records by reason")
                        .csv("rejections.csv")
                        .text("Reason", Map.Entry::getKey)
                        .count("Records", Map.Entry::getValue),
                Details.of(
                        "The first of them",
                        Grid.of(numbers.rejected())
                                .csv("rejections.csv")
                                .text(
                                        "Reason",
                                        row -> row.reason()
                                                .name()
                                                .toLowerCase(java.util.Locale.ROOT)
                                                .replace('_', '-'))
                                .text("File", Rejection::file)
                                .count("Position", Rejection::position)
                                .text("What was found", Rejection::detail)
                                .text("Excerpt", Rejection::excerpt)));
    }

    List<Block> coverage() {
        var text = Paragraph.of(
                "Days on which an outlet has far fewer articles than its own rhythm leads one to expect are gaps; "
                        + "far more, surges. A fall of a share beside a gap may be the gap.");
        if (numbers.gaps().isEmpty()) {
            return List.of(text, Notice.note("No gap was found."));
        }
        return List.of(
                text,
                Grid.of(numbers.gaps())
                        .caption("Days that stand out")
                        .csv("coverage.csv")
                        .limit(150)
                        .text("Outlet", CoverageDay::outlet)
                        .date("Day", CoverageDay::day)
                        .count("Articles", CoverageDay::nArticles)
                        .text("Expected", row -> row.expected() == null ? "n/a" : "%.1f".formatted(row.expected()))
                        .tag("Why", CoverageDay::reason));
    }

    List<Block> manifest() {
        var content = numbers.manifest().content();
        var settings = content.entrySet().stream()
                .filter(entry ->
                        !(entry.getValue() instanceof List<?> list && !list.isEmpty() && list.get(0) instanceof Map)
                                && !entry.getKey().equals("milliseconds"))
                .toList();
        @SuppressWarnings("unchecked")
        var inputs = (List<Map<String, Object>>) content.get("inputs");
        return List.of(
                Paragraph.of("Everything needed to make these numbers again is in ")
                        .link("run.json", "run.json")
                        .then("."),
                Grid.of(settings)
                        .text("What", Map.Entry::getKey)
                        .text("Value", entry -> String.valueOf(entry.getValue())),
                Details.of(
                        "Inputs",
                        Grid.of(inputs)
                                .text("File", row -> String.valueOf(row.get("file")))
                                .count("Bytes", row -> (Long) row.get("bytes"))
                                .count("Records", row -> ((Number) row.get("records")).longValue())
                                .text("SHA-256", row -> String.valueOf(row.get("sha256")))));
    }
}
