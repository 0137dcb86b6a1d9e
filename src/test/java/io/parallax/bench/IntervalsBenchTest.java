package io.parallax.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class IntervalsBenchTest {
    @Test
    void holdsTheTruthAboutNineteenTimesInTwentyUnderSyndication() {
        var cells = IntervalsBench.cells(1_000, 3).stream()
                .filter(cell -> cell.stories() >= 20)
                .toList();
        assertThat(cells).allSatisfy(cell -> assertThat(cell.ours()).isBetween(0.915, 0.985));
        assertThat(cells.stream()
                        .mapToDouble(IntervalsBench.Cell::ours)
                        .average()
                        .orElseThrow())
                .isBetween(0.945, 0.965);
        assertThat(cells).anySatisfy(cell -> assertThat(cell.naive()).isLessThan(0.3));
    }

    @Test
    void holdsItOverDesignsThatNobodyChose() {
        var cells = RandomDesigns.cells(40, 800, 17);
        assertThat(cells.stream().filter(cell -> cell.ours() < 0.92 || cell.ours() > 0.98))
                .hasSizeLessThanOrEqualTo(2);
    }

    /** Each story has 40 copies, of the others every fiftieth carries too; in half of the corpora none carries as a whole. */
    @Test
    void holdsItWhereOnlyStraysAreSeen() {
        var design = new IntervalsBench.Design(48, "strays", any -> 40, 1, 0.02, 0.01, 0.1);
        var cell = IntervalsBench.cell(design, 4_000, new SplittableRandom(23));
        assertThat(cell.ours()).isBetween(0.93, 0.97);
    }

    @Test
    void correctsWhatIsBiasedAndIsNeverWiderThanTheCodedSampleAlone() {
        var cells = CorrectionCells.cells(400, 5);
        assertThat(cells).filteredOn(CorrectionCells.Cell::isJudged).allSatisfy(cell -> {
            assertThat(cell.corrected()).as("%s", cell).isBetween(0.915, 0.99);
            assertThat(cell.bias()).as("%s", cell).isGreaterThan(0.15);
        });
        assertThat(cells).allSatisfy(cell -> assertThat(cell.wider()).isZero());
        assertThat(cells).anySatisfy(cell -> assertThat(cell.width()).isLessThan(0.75));
        assertThat(cells).allSatisfy(cell -> assertThat(cell.raw()).isLessThan(0.92));
    }
}
