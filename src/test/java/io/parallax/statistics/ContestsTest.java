package io.parallax.statistics;

import static io.parallax.codebook.Stance.AFFIRMED;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.parallax.TestSession;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class ContestsTest {
    private static final Counting COUNTING =
            new Counting(Period.MONTH, List.of(AFFIRMED), List.of("f", "g"), Corpus.INSTRUMENT);

    @Test
    void weighsATinyCorpusAsByHand() {
        var corpus = new Corpus()
                .article("A", "a1", "2025-03-03", "s1")
                .mention("f", "affirmed", "outlet")
                .article("A", "a2", "2025-04-04", "a2")
                .mention("f", "affirmed", "outlet")
                .mention("g", "affirmed", "quoted")
                .article("B", "b1", "2025-03-05", "s1", false)
                .mention("f", "affirmed", "quoted")
                .article("B", "b2", "2025-03-06", "b2")
                .mention("g", "affirmed", "quoted")
                .article("B", "b3", "2025-03-07", "b3")
                .mention("g", "denied", "quoted");
        assertThat(contests(corpus, "f", "g", 1))
                .map(row -> "%s %s %s %d:%d:%d %.2f"
                        .formatted(
                                row.outlet(),
                                row.period(),
                                row.level(),
                                row.nFramingOnly(),
                                row.nOpposedOnly(),
                                row.nBoth(),
                                row.balance()))
                .containsExactlyInAnyOrder(
                        "A 2025-03 articles 1:0:0 1.00",
                        "A 2025-04 articles 0:0:1 0.00",
                        "A * articles 1:0:1 0.50",
                        "A 2025-03 stories 1:0:0 1.00",
                        "A 2025-04 stories 0:0:1 0.00",
                        "A * stories 1:0:1 0.50",
                        "B 2025-03 articles 1:1:0 0.00",
                        "B * articles 1:1:0 0.00",
                        "B 2025-03 stories 1:1:0 0.00",
                        "B * stories 1:1:0 0.00",
                        "* 2025-03 articles 2:1:0 0.33",
                        "* 2025-04 articles 0:0:1 0.00",
                        "* * articles 2:1:1 0.25",
                        "* 2025-03 stories 1:1:0 0.00",
                        "* 2025-04 stories 0:0:1 0.00",
                        "* * stories 1:1:1 0.00");
    }

    @Test
    void holdsItsContractAndTheOtherWayRoundIsTheSameWithItsSignChanged() {
        var corpus = Corpus.random(11, 300);
        var rows = contests(corpus, "f", "g", 1);
        assertThat(rows).hasSizeGreaterThan(10);
        assertThat(ContestContract.violations(Contest.TABLE.rows(TestSession.spark(), rows))
                        .collectAsList())
                .isEmpty();
        assertThat(contests(corpus, "f", "g", 5).stream().collect(Collectors.toSet()))
                .isEqualTo(rows.stream().collect(Collectors.toSet()));
        Map<String, Contest> turned = new HashMap<>();
        contests(corpus, "g", "f", 2).forEach(row -> turned.put(cell(row), row));
        assertThat(rows).allSatisfy(row -> {
            var other = turned.get(cell(row));
            assertThat(other.balance()).isEqualTo(-row.balance());
            assertThat(other.low()).isCloseTo(-row.high(), within(1e-12));
            assertThat(other.nOpposedOnly()).isEqualTo(row.nFramingOnly());
        });
        var broken = Contest.TABLE.rows(TestSession.spark(), rows);
        assertThat(ContestContract.violations(
                                broken.withColumn("n_both", broken.col("n_both").plus(1)))
                        .collectAsList())
                .isNotEmpty();
    }

    /** Copies agree with each other; each planted balance is inside its interval as often as it should be. */
    @Test
    void coversThePlantedBalance() {
        var random = new Random(20260401);
        int covered = 0;
        int all = 1_000;
        for (int i = 0; i < all; i++) {
            double only = 0.2 + 0.6 * random.nextDouble();
            double both = 0.3 * random.nextDouble();
            var sums = ClusterSums.none();
            for (int story = 0; story < 60; story++) {
                int copies = 1 + (int) Math.min(30, -2 * Math.log(random.nextDouble()));
                double drawn = random.nextDouble();
                int votes = drawn < both ? 1 : random.nextDouble() < only ? 2 : 0;
                sums = sums.with(2L * copies, (long) votes * copies);
            }
            var interval = Interval.of(sums);
            double truth = both / 2 + (1 - both) * only;
            covered += interval.low() <= truth && truth <= interval.high() ? 1 : 0;
        }
        assertThat((double) covered / all).isBetween(0.93, 0.99);
    }

    private static String cell(Contest row) {
        return row.outlet() + " " + row.period() + " " + row.level();
    }

    private static List<Contest> contests(Corpus corpus, String framing, String opposed, int partitions) {
        var oppositions = List.of(new Opposition(framing, opposed));
        return Contest.TABLE.records(Contests.of(corpus.counted(Period.MONTH, partitions), oppositions, COUNTING));
    }
}
