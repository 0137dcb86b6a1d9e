package io.parallax.jobs;

import io.parallax.codings.Agreement;
import io.parallax.codings.CorrectedPrevalence;
import io.parallax.codings.FramingScore;
import io.parallax.report.Block;
import io.parallax.report.Details;
import io.parallax.report.Estimate;
import io.parallax.report.Grid;
import io.parallax.report.IntervalChart;
import io.parallax.report.Paragraph;
import java.util.ArrayList;
import java.util.List;

/** The report's section on how the counts stand up to people. */
final class HandCodingBlocks {
    private static final String SHARE = "Share of sentences";
    private final Numbers numbers;

    HandCodingBlocks(Numbers numbers) {
        this.numbers = numbers;
    }

    List<Block> blocks() {
        var coding = numbers.handCoding();
        if (coding.corrected().isEmpty()) {
            return List.of(
                    Paragraph.of(
                            "No sample of this corpus has been coded by hand with this codebook, so the shares on "
                                    + "this page are the detector's. The commands \"sample\" and \"score\" draw one and hold them against it."));
        }
        var blocks = new ArrayList<Block>();
        var overall = coding.corrected().stream()
                .filter(CorrectedPrevalence::isOverall)
                .toList();
        blocks.add(Paragraph.of("People coded %,d sentences that were drawn with known probabilities from %,d. "
                        .formatted(overall.get(0).nCoded(), overall.get(0).n())
                + "Corrected shares take the detector's errors into account (prediction-powered inference); they are of "
                + "sentences, not of articles. Where few sentences of an outlet or period were coded there is none."));
        blocks.add(IntervalChart.of(
                        SHARE + " that carry a framing", "As found and corrected, all outlets, 95 % interval")
                .by("Framing")
                .series("as found", overall, row -> numbers.label(row.framing()), HandCodingBlocks::raw)
                .series("corrected", overall, row -> numbers.label(row.framing()), HandCodingBlocks::corrected));
        blocks.add(prevalence("Framing", "All outlets, all time", overall, row -> numbers.label(row.framing())));
        blocks.add(accuracy());
        if (!coding.agreements().isEmpty()) {
            blocks.add(agreement());
        }
        numbers.codebook().framings().forEach(framing -> blocks.addAll(cells(framing.id())));
        return blocks;
    }

    private static Grid<CorrectedPrevalence> prevalence(
            String head,
            String caption,
            List<CorrectedPrevalence> rows,
            java.util.function.Function<CorrectedPrevalence, String> name) {
        return Grid.of(rows)
                .caption(caption)
                .csv("corrected_prevalence.csv")
                .text(head, name)
                .estimate("As found", HandCodingBlocks::raw)
                .estimate("Corrected", HandCodingBlocks::corrected)
                .estimate("Coded sample alone", row -> known(row.hand(), row.handLow(), row.handHigh(), row.nCoded()))
                .estimate(
                        "Rogan and Gladen",
                        row -> known(row.roganGladen(), row.roganGladenLow(), row.roganGladenHigh(), row.nCoded()));
    }

    private Block accuracy() {
        var rows = numbers.handCoding().scores().stream()
                .filter(FramingScore::isOverall)
                .toList();
        return Grid.of(rows)
                .caption("What the detector gets right, weighted to the whole corpus")
                .csv("framing_scores.csv")
                .text("Framing", row -> numbers.label(row.framing()))
                .estimate(
                        "Precision",
                        row -> Estimate.number(
                                row.precision(), row.precisionLow(), row.precisionHigh(), row.nCodedFound()))
                .estimate(
                        "Recall", row -> Estimate.number(row.recall(), row.recallLow(), row.recallHigh(), row.nCoded()))
                .estimate("F1", row -> Estimate.number(row.f1(), row.f1Low(), row.f1High(), row.nCoded()));
    }

    private Block agreement() {
        return Grid.of(numbers.handCoding().agreements())
                .caption("How far the two coders agree beyond chance")
                .csv("coder_agreement.csv")
                .text("Question", row -> numbers.label(row.framing()))
                .count("Agreed", Agreement::nAgreed)
                .estimate(
                        "Krippendorff's alpha",
                        row -> Estimate.number(row.alpha(), row.alphaLow(), row.alphaHigh(), row.n()))
                .estimate(
                        "Cohen's kappa", row -> Estimate.number(row.kappa(), row.kappaLow(), row.kappaHigh(), row.n()));
    }

    /** By outlet and by period, where any could be corrected. */
    private List<Block> cells(String framing) {
        var rows = numbers.handCoding().corrected().stream()
                .filter(row -> row.framing().equals(framing) && !row.isOverall() && row.corrected() != null)
                .toList();
        if (rows.isEmpty()) {
            return List.of();
        }
        return List.of(Details.of(
                "By outlet and period: " + numbers.label(framing),
                prevalence(
                        "Outlet or period",
                        SHARE,
                        rows,
                        row -> row.outlet().equals("*") ? row.period() : row.outlet())));
    }

    private static Estimate raw(CorrectedPrevalence row) {
        return Estimate.share(row.nWith(), row.n(), row.share(), row.low(), row.high());
    }

    private static Estimate corrected(CorrectedPrevalence row) {
        return known(row.corrected(), row.correctedLow(), row.correctedHigh(), row.nCoded());
    }

    /** A share that rests on coded sentences. */
    private static Estimate known(Double share, Double low, Double high, long n) {
        var none = Double.valueOf(Double.NaN);
        return new Estimate(
                io.parallax.report.Unit.SHARE,
                share == null ? none : share,
                low == null ? none : low,
                high == null ? none : high,
                "n = " + n);
    }
}
