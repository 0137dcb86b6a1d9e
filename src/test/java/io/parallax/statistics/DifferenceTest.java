package io.parallax.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.SplittableRandom;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

/** Expected values are those of interval.R, in the resources beside; the first are also Newcombe's (1998b, table II, a). */
class DifferenceTest {
    private static final Offset<Double> CLOSE = within(1e-9);

    @Test
    void agreesWithROnIndependentArticles() {
        var it = Difference.of(ClusterSums.independent(70, 56), ClusterSums.independent(80, 48), SharedSums.none());
        assertThat(it.difference()).isCloseTo(0.2, CLOSE);
        assertThat(it.low()).isCloseTo(0.0524314724, CLOSE);
        assertThat(it.high()).isCloseTo(0.3338726540, CLOSE);
        assertThat(it.ratio()).isCloseTo(4 / 3.0, CLOSE);
        assertThat(it.ratioLow()).isCloseTo(1.0783930381, CLOSE);
        assertThat(it.ratioHigh()).isCloseTo(1.6639816644, CLOSE);
        assertThat(it.p()).isCloseTo(0.0089198734, CLOSE);
    }

    @Test
    void agreesWithROnSharedStories() {
        long[][] stories = {{2, 2, 1, 1}, {1, 0, 2, 0}, {1, 1, 2, 1}, {2, 0, 1, 0}, {1, 1, 0, 0}, {1, 0, 1, 1}};
        var a = ClusterSums.none();
        var b = ClusterSums.none();
        var shared = SharedSums.none();
        for (long[] story : stories) {
            a = a.with(story[0], story[1]);
            b = story[2] == 0 ? b : b.with(story[2], story[3]);
            shared = shared.with(story[0], story[1], story[2], story[3]);
        }
        assertThat(shared.correlation(a, b)).isCloseTo(0.4854348133, CLOSE);
    }

    @Test
    void knowsNothingWhereNobodyCarries() {
        var it = Difference.of(ClusterSums.independent(50, 0), ClusterSums.independent(50, 0), SharedSums.none());
        assertThat(it)
                .extracting(Difference::ratio, Difference::ratioLow, Difference::p)
                .containsExactly(null, null, 1.0);
        assertThat(it.low()).isNegative();
        assertThat(it.high()).isPositive();
    }

    @Test
    void rejectsTrueEqualityOnceInTwenty() {
        var random = new SplittableRandom(12);
        int rejected = 0;
        int missed = 0;
        int runs = 4_000;
        for (int run = 0; run < runs; run++) {
            var it = pairOfEqualOutlets(random);
            rejected += it.p() < 0.05 ? 1 : 0;
            missed += it.low() > 0 || it.high() < 0 ? 1 : 0;
        }
        assertThat((double) rejected / runs).isBetween(0.03, 0.06);
        assertThat((double) missed / runs).isBetween(0.02, 0.06);
    }

    /** 60 stories, of which some go to both, with 1 to 20 copies in each. */
    private static Difference pairOfEqualOutlets(SplittableRandom random) {
        var a = ClusterSums.none();
        var b = ClusterSums.none();
        var shared = SharedSums.none();
        for (int story = 0; story < 90; story++) {
            boolean carries = random.nextDouble() < 0.25;
            long inA = story < 60 ? (long) Math.pow(20, random.nextDouble()) : 0;
            long inB = story >= 30 ? (long) Math.pow(20, random.nextDouble()) : 0;
            a = inA == 0 ? a : a.with(inA, carries ? inA : 0);
            b = inB == 0 ? b : b.with(inB, carries ? inB : 0);
            shared = shared.with(inA, carries ? inA : 0, inB, carries ? inB : 0);
        }
        return Difference.of(a, b, shared);
    }
}
