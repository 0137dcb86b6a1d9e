package io.parallax.statistics;

import static io.parallax.codebook.Stance.AFFIRMED;
import static org.assertj.core.api.Assertions.assertThat;

import io.parallax.TestSession;
import io.parallax.coverage.CoverageDay;
import java.time.LocalDate;
import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.junit.jupiter.api.Test;

class SpreadsTest {
    private static final Counting COUNTING =
            new Counting(Period.WEEK, List.of(AFFIRMED), List.of("f", "g"), Corpus.INSTRUMENT);

    /** D begins late; C has a gap before it carries; weeks before the first article are left out, weeks without one are not. */
    @Test
    void followsAFramingFromItsFirstAppearanceToTheEnd() {
        var corpus = new Corpus()
                .article("A", "a", "2025-01-15", "a")
                .mention("f", "affirmed", "outlet")
                .article("A", "a2", "2025-01-23", "a2")
                .mention("f", "affirmed", "outlet")
                .article("B", "b", "2025-01-29", "b")
                .mention("f", "affirmed", "outlet")
                .article("C", "c", "2025-01-30", "c")
                .mention("f", "affirmed", "outlet")
                .article("D", "d", "2025-01-30", "d")
                .mention("g", "denied", "outlet");
        var coverage = coverage(
                day("A", "2025-01-06", false),
                day("A", "2025-01-15", false),
                day("A", "2025-01-23", false),
                day("B", "2025-01-06", false),
                day("B", "2025-01-29", false),
                day("C", "2025-01-20", true),
                day("C", "2025-01-30", false),
                day("D", "2025-01-30", false),
                day("D", "2025-02-05", false));
        assertThat(Reach.TABLE.records(spread(corpus, coverage)))
                .extracting(row -> "%s %s %d %d of %d, %d"
                        .formatted(
                                row.framing(),
                                row.period(),
                                row.nNew(),
                                row.nReached(),
                                row.nOutlets(),
                                row.nGapOutlets()))
                .containsExactlyInAnyOrder(
                        "f 2025-W03 1 1 of 2, 0",
                        "f 2025-W04 0 1 of 3, 0",
                        "f 2025-W05 2 3 of 4, 1",
                        "f 2025-W06 0 3 of 4, 1");
    }

    @Test
    void keepsItsContractOnAnyCorpusAndPartitioning() {
        var corpus = Corpus.random(8, 200);
        var none = CoverageDay.TABLE.empty(TestSession.spark());
        var firstSeen =
                FirstSeens.of(corpus.counted(Period.WEEK, 3), none, COUNTING).cache();
        var spread = Spreads.of(firstSeen, none, COUNTING);
        var leads = LeadLag.TABLE.empty(TestSession.spark());
        assertThat(spread.count()).isGreaterThan(3);
        assertThat(OrderContract.violations(firstSeen, spread, leads).collectAsList())
                .isEmpty();
        assertThat(Reach.TABLE.records(spread))
                .containsExactlyInAnyOrderElementsOf(
                        Reach.TABLE.records(Spreads.of(firstSeen.repartition(7), none, COUNTING)));
        var broken = spread.withColumn("n_reached", spread.col("n_outlets").plus(1));
        assertThat(OrderContract.violations(firstSeen, broken, leads).collectAsList())
                .isNotEmpty();
        firstSeen.unpersist();
    }

    private static Dataset<Row> spread(Corpus corpus, Dataset<Row> coverage) {
        return Spreads.of(FirstSeens.of(corpus.counted(Period.WEEK, 2), coverage, COUNTING), coverage, COUNTING);
    }

    private static Dataset<Row> coverage(CoverageDay... days) {
        return CoverageDay.TABLE.rows(TestSession.spark(), List.of(days));
    }

    private static CoverageDay day(String outlet, String day, boolean isGap) {
        return new CoverageDay(outlet, LocalDate.parse(day), 1, 1, 1.0, 0.0, 2.0, isGap, null);
    }
}
