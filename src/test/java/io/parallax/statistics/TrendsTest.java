package io.parallax.statistics;

import static io.parallax.codebook.Stance.AFFIRMED;
import static org.assertj.core.api.Assertions.assertThat;

import io.parallax.TestSession;
import io.parallax.coverage.CoverageDay;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class TrendsTest {
    private static final LocalDate MONDAY = LocalDate.of(2025, 1, 6);

    @Test
    void findsAPlantedDoublingWithItsInterval() {
        var rows = trends(prevalence(30, 18, 0.1, -1), List.of());
        assertThat(rows).singleElement().satisfies(row -> {
            assertThat(row.earliest()).isLessThanOrEqualTo("2025-W19");
            assertThat(row.latest()).isGreaterThanOrEqualTo("2025-W19");
            assertThat(row.shareAfter()).isBetween(1.6 * row.shareBefore(), 2.6 * row.shareBefore());
            assertThat(row.nPeriods()).isEqualTo(30);
            assertThat(row.nGaps()).isZero();
        });
    }

    /** Weeks 12 to 15 hold a tenth of their articles, all of them on the framing. */
    @Test
    void takesNoOutageForAChange() {
        var prevalence = prevalence(30, 30, 0.1, 12);
        assertThat(trends(prevalence, List.of())).isNotEmpty();
        var silent = new ArrayList<CoverageDay>();
        for (int day = 0; day < 28; day++) {
            var on = MONDAY.plusWeeks(12).plusDays(day);
            silent.add(new CoverageDay("A", on, 2, 2, 20.0, 10.0, 40.0, true, "low"));
        }
        assertThat(trends(prevalence, silent)).isEmpty();
    }

    @Test
    void seesNothingInAFewPeriodsOrWhereNobodyCarries() {
        assertThat(trends(prevalence(5, 3, 0.1, -1), List.of())).isEmpty();
        assertThat(trends(prevalence(30, 30, 0, -1), List.of())).isEmpty();
    }

    @Test
    void keepsItsRatesOverSimulatedSeries() {
        assertThat(PlantedTrends.falseAlarms(1_500, 41)).isLessThanOrEqualTo(0.05);
        assertThat(PlantedTrends.power(600, 42)).isGreaterThanOrEqualTo(0.9);
        assertThat(PlantedTrends.dated(600, 43)).isBetween(0.9, 0.995);
    }

    @Test
    void segmentsAsTheSlowSearchOfAllSegmentationsDoes() {
        var random = new SplittableRandom(44);
        for (int i = 0; i < 200; i++) {
            var units = random.doubles(9, 5, 60).toArray();
            var carrying = new double[9];
            for (int period = 0; period < 9; period++) {
                carrying[period] = units[period] * Math.min(0.9, random.nextDouble() * (period < 4 ? 0.3 : 1));
            }
            var points = new ChangePoints(carrying, units);
            assertThat(points.changes().stream().map(ChangePoints.Change::at).toList())
                    .isEqualTo(SlowSegments.best(carrying, units, points.dispersion()));
        }
    }

    private static List<Prevalence> prevalence(int weeks, int change, double share, int outage) {
        var random = new SplittableRandom(45);
        var rows = new ArrayList<Prevalence>();
        for (int week = 0; week < weeks; week++) {
            boolean isOut = outage >= 0 && week >= outage && week < outage + 4;
            int n = isOut ? 14 : 140;
            double level = isOut ? 1 : share * (week < change ? 1 : 2);
            long with = random.doubles(n).filter(each -> each < level).count();
            rows.add(row(Period.WEEK.of(MONDAY.plusWeeks(week)), n, with));
        }
        return rows;
    }

    private static Prevalence row(String period, long n, long with) {
        return new Prevalence(
                "f",
                "A",
                period,
                Units.ARTICLES,
                Denominator.ARTICLES,
                n,
                with,
                (double) with / n,
                0,
                1,
                n,
                n,
                "c",
                "1",
                "h");
    }

    private static List<Trend> trends(List<Prevalence> prevalence, List<CoverageDay> coverage) {
        var spark = TestSession.spark();
        var counting = new Counting(Period.WEEK, List.of(AFFIRMED), List.of("f"), Corpus.INSTRUMENT);
        return Trend.TABLE.records(
                Trends.of(Prevalence.TABLE.rows(spark, prevalence), CoverageDay.TABLE.rows(spark, coverage), counting));
    }
}
