package io.parallax.codings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class AllocationTest {

    @Test
    void givesMentionsHalfInEqualPartsAndTheRestToWhereMissesAreToBeExpected() {
        var drawn = Allocation.of(
                Map.of("mention:a", 1_000L, "mention:b", 5_000L, Strata.SUBJECT, 10_000L, Strata.OTHER, 90_000L), 400);
        assertThat(drawn.get("mention:a")).isEqualTo(100);
        assertThat(drawn.get("mention:b")).isEqualTo(100);
        double ratio = Math.sqrt(0.8 * 10_000) / Math.sqrt(0.2 * 90_000);
        assertThat((double) drawn.get(Strata.SUBJECT) / drawn.get(Strata.OTHER)).isCloseTo(ratio, within(0.03));
    }

    @Test
    void handsOnWhatAStratumCannotUse() {
        var drawn = Allocation.of(Map.of("mention:a", 3L, "mention:b", 5_000L, Strata.OTHER, 90_000L), 100);
        assertThat(drawn).isEqualTo(Map.of("mention:a", 3L, "mention:b", 47L, Strata.OTHER, 50L));
        assertThat(Allocation.of(Map.of("mention:a", 3L, Strata.OTHER, 2L), 100))
                .isEqualTo(Map.of("mention:a", 3L, Strata.OTHER, 2L));
    }

    @Test
    void drawsWhatWasAskedForWhateverTheStrata() {
        var random = new SplittableRandom(5);
        for (int i = 0; i < 500; i++) {
            var sizes = new TreeMap<String, Long>();
            for (int framing = random.nextInt(12); framing > 0; framing--) {
                sizes.put(Strata.MENTION + framing, random.nextLong(1, 2_000));
            }
            sizes.put(Strata.OTHER, random.nextLong(1, 100_000));
            sizes.put(Strata.SUBJECT, random.nextLong(1, 5_000));
            long size = random.nextLong(40, 1_000);
            var drawn = Allocation.of(sizes, size);
            long all = sizes.values().stream().mapToLong(n -> n).sum();
            assertThat(drawn.values().stream().mapToLong(n -> n).sum()).isEqualTo(Math.min(size, all));
            sizes.forEach((stratum, n) -> assertThat(drawn.get(stratum)).isBetween(Math.min(n, 2), n));
        }
    }

    /** Over many starts each cell gets its part, and never more than one off. */
    @Test
    void stepsThroughCellsInProportion() {
        var cells = new ArrayList<Stratum>();
        long[] sizes = {1, 7, 40, 2, 300, 50};
        for (int i = 0; i < sizes.length; i++) {
            cells.add(new Stratum("", Strata.OTHER, "o" + i, "2025", sizes[i], 0, 0, List.of()));
        }
        var sums = new double[sizes.length];
        int starts = 1_000;
        for (int start = 0; start < starts; start++) {
            var plan = Draw.steps(cells, 37, 400, (start + 0.5) / starts);
            assertThat(plan.stream().mapToLong(Stratum::nDrawn).sum()).isEqualTo(37);
            for (int i = 0; i < sizes.length; i++) {
                var cell = plan.get(i);
                assertThat((double) cell.nDrawn()).isCloseTo(sizes[i] * 37 / 400.0, within(1.0));
                assertThat(cell.probability()).isEqualTo(37 / 400.0);
                sums[i] += cell.nDrawn();
            }
        }
        for (int i = 0; i < sizes.length; i++) {
            assertThat(sums[i] / starts).isCloseTo(sizes[i] * 37 / 400.0, within(0.01));
        }
    }
}
