package io.parallax.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.parallax.statistics.Fourfold.Joint;
import io.parallax.statistics.Fourfold.Margin;
import java.util.Random;
import org.junit.jupiter.api.Test;

class FourfoldTest {
    private static final double CLOSE = 1e-9;
    /** Stories of associations.R; an article is 3 with both, 2 with the first, 1 with the second, else 0. */
    private static final int[][] STORIES = {{3, 3, 2, 0}, {0, 0}, {3}, {0, 0, 1}, {2, 0}, {1}, {3}, {0, 2}};

    @Test
    void givesWhatAnImplementationFromPairsOfArticlesGives() {
        var table = of(STORIES);
        assertThat(table.logOdds()).isCloseTo(1.3499267169, within(CLOSE));
        assertThat(table.reach()).isCloseTo(2.4735940230, within(CLOSE));
        assertThat(table.p()).isCloseTo(0.2847900053, within(CLOSE));
    }

    @Test
    void isFiniteWhereNoArticleHasBoth() {
        int[][] apart = {{2, 2, 2, 0}, {0, 0}, {2}, {0, 0, 1}, {2, 0}, {1}, {2}, {0, 2}};
        var table = of(apart);
        assertThat(table.both().nWith()).isZero();
        assertThat(table.logOdds()).isCloseTo(-1.6094379124, within(CLOSE));
        assertThat(table.reach()).isCloseTo(3.4212375081, within(CLOSE));
        assertThat(table.p()).isCloseTo(0.3565195254, within(CLOSE));
    }

    @Test
    void isWoolfsOfIndependentArticles() {
        var table = new Fourfold(
                ClusterSums.independent(54, 12),
                ClusterSums.independent(54, 5),
                ClusterSums.independent(54, 7),
                ClusterSums.independent(54, 30));
        assertThat(table.logOdds()).isCloseTo(2.2238042151, within(CLOSE));
        assertThat(table.reach()).isCloseTo(1.2821496570, within(CLOSE));
        assertThat(table.hasAtLeast(17)).isTrue();
        assertThat(table.hasAtLeast(18)).isFalse();
    }

    /** Stories of up to 30 copies, each of which drops either thing in one of ten: copies as independent fail. */
    @Test
    void coversTheTruthWhereStoriesAreCopied() {
        var random = new Random(17);
        int ours = 0;
        int naive = 0;
        int samples = 400;
        for (int sample = 0; sample < samples; sample++) {
            var table = of(copied(random));
            ours += Math.abs(table.logOdds() - TRUTH) <= table.reach() ? 1 : 0;
            naive += Math.abs(table.logOdds() - TRUTH) <= asIfIndependent(table).reach() ? 1 : 0;
        }
        assertThat(ours / (double) samples).isBetween(0.93, 0.99);
        assertThat(naive / (double) samples).isLessThan(0.8);
    }

    private static final double X = 0.3;
    private static final double Y_WITH = 0.5;
    private static final double Y_WITHOUT = 0.25;
    private static final double KEPT = 0.9;
    private static final double TRUTH = truth();

    private static double truth() {
        double both = X * Y_WITH * KEPT * KEPT;
        double x = X * KEPT;
        double y = (X * Y_WITH + (1 - X) * Y_WITHOUT) * KEPT;
        return Math.log(both * (1 - x - y + both) / ((x - both) * (y - both)));
    }

    private static int[][] copied(Random random) {
        var stories = new int[150][];
        for (int story = 0; story < stories.length; story++) {
            boolean x = random.nextDouble() < X;
            boolean y = random.nextDouble() < (x ? Y_WITH : Y_WITHOUT);
            stories[story] = new int[random.nextInt(5) == 0 ? 1 + random.nextInt(30) : 1];
            for (int copy = 0; copy < stories[story].length; copy++) {
                int first = x && random.nextDouble() < KEPT ? 2 : 0;
                int second = y && random.nextDouble() < KEPT ? 1 : 0;
                stories[story][copy] = first + second;
            }
        }
        return stories;
    }

    private static Fourfold asIfIndependent(Fourfold table) {
        long n = table.both().n();
        return new Fourfold(
                ClusterSums.independent(n, table.both().nWith()),
                ClusterSums.independent(n, table.first().nWith()),
                ClusterSums.independent(n, table.second().nWith()),
                ClusterSums.independent(n, table.neither().nWith()));
    }

    private static Fourfold of(int[][] stories) {
        var all = ClusterSums.none();
        var sum = new long[12];
        for (var story : stories) {
            long m = story.length;
            long x = count(story, 2);
            long y = count(story, 1);
            long j = count(story, 3);
            all = all.with(m, 0);
            long[] adds = {x, x * x, m * x, y, y * y, m * y, j, j * j, m * j, x * y, x * j, y * j};
            for (int i = 0; i < adds.length; i++) {
                sum[i] += adds[i];
            }
        }
        return Fourfold.of(
                all,
                new Margin(sum[0], sum[1], sum[2]),
                new Margin(sum[3], sum[4], sum[5]),
                new Joint(sum[6], sum[7], sum[8], sum[9], sum[10], sum[11]));
    }

    private static long count(int[] story, int mask) {
        return java.util.Arrays.stream(story)
                .filter(each -> (each & mask) == mask)
                .count();
    }
}
