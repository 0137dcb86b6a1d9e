package io.parallax.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.SplittableRandom;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Expected values are those of interval.R, in the resources beside; the four shares are also Newcombe's (1998, table I). */
class IntervalTest {
    private static final Offset<Double> CLOSE = within(1e-9);

    @ParameterizedTest
    @CsvSource({
        "81, 263, 0.2552885199, 0.3662095770",
        "15, 148, 0.0623863995, 0.1604872417",
        "1, 29, 0.0061132143, 0.1717552188",
        "0, 20, 0, 0.1611251581"
    })
    void isWilsonsForIndependentUnits(long nWith, long n, double low, double high) {
        var interval = Interval.wilson(nWith, n, n);
        assertThat(interval.low()).isCloseTo(low, CLOSE);
        assertThat(interval.high()).isCloseTo(high, CLOSE);
    }

    @Test
    void agreesWithTheSameFromUnitsAndPairsInR() {
        var sums = ClusterSums.none()
                .with(4, 3)
                .with(2, 0)
                .with(1, 1)
                .with(3, 0)
                .with(2, 1)
                .with(1, 0)
                .with(1, 0);
        assertThat(sums.kish()).isCloseTo(5.4444444444, CLOSE);
        assertThat(sums.agreement()).isCloseTo(0.6026607539, CLOSE);
        var interval = Interval.of(sums);
        assertThat(interval.effectiveN()).isCloseTo(7.1904080172, CLOSE);
        assertThat(interval.low()).isCloseTo(0.1197958040, CLOSE);
        assertThat(interval.high()).isCloseTo(0.6939798407, CLOSE);
    }

    /** 30 stories of 30 copies; none carries as a whole, but 5 have one stray sentence: a carrying one may just be missing. */
    @Test
    void doesNotTrustAHandfulOfStoriesToShowThatCopiesDiffer() {
        var sums = ClusterSums.none();
        for (int story = 0; story < 30; story++) {
            sums = sums.with(30, story < 5 ? 1 : 0);
        }
        assertThat(Interval.of(sums).effectiveN()).isLessThan(150);
        assertThat(Interval.of(sums).high()).isGreaterThan(1 / 30.0);
    }

    @Test
    void countsStoriesWithStraysByTheirPartAsInR() {
        var sums = ClusterSums.none();
        for (int story = 0; story < 48; story++) {
            sums = sums.with(40, story < 10 ? 3 : 0);
        }
        var interval = Interval.of(sums);
        assertThat(interval.effectiveN()).isCloseTo(128.2229697261, CLOSE);
        assertThat(interval.high()).isCloseTo(0.0551290577, CLOSE);
    }

    @Test
    void hasNoShareOfNothing() {
        assertThat(Interval.of(ClusterSums.none())).isEqualTo(new Interval(null, null, null, 0));
    }

    @Test
    void countsCopiesAsOneAtTheEnds() {
        var none = ClusterSums.none().with(500, 0).with(1, 0).with(1, 0);
        var all = ClusterSums.none().with(500, 500).with(1, 1).with(1, 1);
        assertThat(Interval.of(none).effectiveN()).isCloseTo(none.kish(), CLOSE);
        assertThat(Interval.of(none).low()).isZero();
        assertThat(Interval.of(none).high()).isBetween(0.75, 1.0);
        assertThat(Interval.of(all).high()).isOne();
        assertThat(Interval.of(all).low()).isCloseTo(1 - Interval.of(none).high(), CLOSE);
    }

    @Test
    void holdsTheShareBetweenItsBoundsForAnyStories() {
        var random = new SplittableRandom(7);
        for (int i = 0; i < 20_000; i++) {
            var sums = ClusterSums.none();
            for (int story = random.nextInt(1, 9); story > 0; story--) {
                long m = random.nextLong(1, 1 + (1L << random.nextInt(12)));
                sums = sums.with(m, random.nextBoolean() ? random.nextLong(m + 1) : m * random.nextInt(2));
            }
            var interval = Interval.of(sums);
            assertThat(interval.low()).isBetween(0.0, interval.share());
            assertThat(interval.high()).isBetween(interval.share(), 1.0);
            assertThat(interval.effectiveN())
                    .isBetween(sums.kish() - 1e-9, sums.n() + 1e-9)
                    .isGreaterThanOrEqualTo(1 - 1e-9);
        }
    }

    @Test
    void refusesSumsThatNoStoriesHave() {
        assertThatThrownBy(() -> new ClusterSums(3, 4, 1, 0, 0, 9)).hasMessageContaining("n_with=4");
    }
}
