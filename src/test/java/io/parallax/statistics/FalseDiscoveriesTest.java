package io.parallax.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

class FalseDiscoveriesTest {
    /** The fifteen p of Benjamini and Hochberg (1995, section 4): four are below 0.05; q as R's p.adjust gives them. */
    @Test
    void findsWhatBenjaminiAndHochbergFound() {
        var p = List.of(
                .0001, .0004, .0019, .0095, .0201, .0278, .0298, .0344, .0459, .3240, .4262, .5719, .6528, .7590, 1.0);
        var q = FalseDiscoveries.adjusted(p, each -> each, (each, adjusted) -> adjusted);
        assertThat(q.stream().filter(each -> each < 0.05)).hasSize(4);
        assertThat(q.get(0)).isCloseTo(.0015, within(1e-9));
        assertThat(q.get(3)).isCloseTo(.035625, within(1e-9));
        assertThat(q.get(5)).isCloseTo(.06385714286, within(1e-9));
        assertThat(q.get(14)).isOne();
    }

    @Test
    void isNeverBelowPByRounding() {
        var random = new java.util.Random(3);
        for (int size = 1; size < 60; size++) {
            var p = random.doubles(size).sorted().boxed().toList();
            var q = FalseDiscoveries.adjusted(p, each -> each, (each, adjusted) -> adjusted);
            for (int i = 0; i < size; i++) {
                assertThat(q.get(i)).isBetween(p.get(i), 1.0);
            }
        }
    }

    @Test
    void keepsTheRateWhereOutletsShareStories() {
        assertThat(PlantedDifferences.rates(60, 0, 0, 5).found()).isLessThan(0.12);
        var some = PlantedDifferences.rates(60, 4, 0.35, 6);
        assertThat(some.found()).isLessThan(0.06);
        assertThat(some.power()).isGreaterThan(0.5);
    }
}
