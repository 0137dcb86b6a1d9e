package io.parallax.jobs;

import io.parallax.report.Block;
import io.parallax.report.Figures;
import io.parallax.report.Notice;
import io.parallax.report.Page;
import io.parallax.report.Paragraph;
import java.util.ArrayList;
import java.util.List;

/** The report of a run, composed from its numbers. */
final class ReportPage {
    private final Numbers numbers;

    ReportPage(Numbers numbers) {
        this.numbers = numbers;
    }

    String html() {
        var page = Page.of(numbers.job().name())
                .subtitle("Framings of codebook " + numbers.codebook().id() + " "
                        + numbers.codebook().version() + ", by " + numbers.job().period() + until())
                .section("In short", inShort())
                .section("How often", new PrevalenceBlocks(numbers).totals());
        for (var framing : numbers.codebook().framings()) {
            page = page.section(numbers.label(framing.id()), new PrevalenceBlocks(numbers).framing(framing));
        }
        page = page.section("Checked by hand", new HandCodingBlocks(numbers).blocks());
        return page.section("Differences between outlets", new ContrastBlocks(numbers).blocks())
                .section("Framings against each other", new ContestBlocks(numbers).blocks())
                .section("What goes together", new AssociationBlocks(numbers).blocks())
                .section("Words beside a framing", new KeynessBlocks(numbers).blocks())
                .section("Who was first", new OrderBlocks(numbers).blocks())
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
}
