package io.parallax.statistics;

import static io.parallax.codebook.Stance.AFFIRMED;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.parallax.TestSession;
import io.parallax.coverage.CoverageDay;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Expected values are those of series.R, in the resources beside. */
class TrendLinesTest {
    private static final LocalDate MONDAY = LocalDate.of(2025, 1, 6);

    @Test
    void agreesWithWeightedLeastSquaresInR() {
        long[] at = {1, 2, 3, 4, 5, 8, 9, 10, 11, 12};
        double[] with = {3, 2, 4, 3, 9, 11, 8, 2, 3, 4};
        double[] of = {50, 45, 60, 50, 55, 52, 48, 50, 51, 60};
        var smoother = new Smoother(at, with, of);
        assertThat(smoother.width()).isEqualTo(3);
        var line = smoother.line(3);
        assertThat(line[0].share()).isCloseTo(0.0572166998, within(1e-9));
        assertThat(line[4].share()).isCloseTo(0.1340384387, within(1e-9));
        assertThat(line[4].effectiveN()).isCloseTo(97.32042493, within(1e-7));
        assertThat(line[4].low()).isCloseTo(0.0801062422, within(1e-9));
        assertThat(line[4].high()).isCloseTo(0.2157642313, within(1e-9));
    }

    @Test
    void keepsALineAsItIs() {
        var at = IntStream.range(0, 30).asLongStream().toArray();
        var of = IntStream.range(0, 30).mapToDouble(i -> 40 + i % 7).toArray();
        var with = IntStream.range(0, 30)
                .mapToDouble(i -> of[i] * (0.1 + 0.01 * i))
                .toArray();
        var line = new Smoother(at, with, of).line(8);
        for (int i = 0; i < 30; i++) {
            assertThat(line[i].share()).isCloseTo(0.1 + 0.01 * i, within(1e-9));
        }
    }

    /** Shares of a slow wave, a third of periods missing: how often the band holds the truth, over all periods. */
    @Test
    void holdsTheTruthInItsBandNineTimesInTenAndMore() {
        var random = new SplittableRandom(81);
        int held = 0;
        int all = 0;
        for (int series = 0; series < 400; series++) {
            var at = IntStream.range(0, 80)
                    .filter(i -> random.nextInt(3) > 0)
                    .asLongStream()
                    .toArray();
            double length = 40 + 60 * random.nextDouble();
            double level = 0.03 * Math.pow(10, random.nextDouble());
            var truth = new double[at.length];
            var of = new double[at.length];
            var with = new double[at.length];
            for (int i = 0; i < at.length; i++) {
                double share = level * (1 + 0.6 * Math.sin(2 * Math.PI * at[i] / length));
                truth[i] = share;
                of[i] = random.nextInt(30, 300);
                with[i] = random.doubles((long) of[i])
                        .filter(each -> each < share)
                        .count();
            }
            var smoother = new Smoother(at, with, of);
            var line = smoother.line(smoother.width());
            for (int i = 0; i < at.length; i++) {
                held += line[i].low() <= truth[i] && truth[i] <= line[i].high() ? 1 : 0;
                all++;
            }
        }
        assertThat((double) held / all).isBetween(0.9, 0.98);
    }

    @ParameterizedTest
    @EnumSource(Period.class)
    void placesPeriodsOneAfterTheOther(Period period) {
        long before = TrendLines.position(period, period.of(LocalDate.of(2019, 12, 1)));
        for (var day = LocalDate.of(2019, 12, 2); day.isBefore(LocalDate.of(2026, 2, 1)); day = day.plusDays(1)) {
            boolean isNew = !period.of(day).equals(period.of(day.minusDays(1)));
            long position = TrendLines.position(period, period.of(day));
            assertThat(position).as("%s", day).isEqualTo(before + (isNew ? 1 : 0));
            before = position;
        }
    }

    @Test
    void leavesGapsOutAndKeepsItsContract() {
        var spark = TestSession.spark();
        var prevalence = Prevalence.TABLE.rows(spark, prevalence());
        var silent = new ArrayList<CoverageDay>();
        for (int day = 0; day < 14; day++) {
            silent.add(new CoverageDay("A", MONDAY.plusDays(70 + day), 2, 2, 20.0, 10.0, 40.0, true, "low"));
        }
        var coverage = CoverageDay.TABLE.rows(spark, silent);
        var counting = new Counting(Period.WEEK, List.of(AFFIRMED), List.of("f"), Corpus.INSTRUMENT);
        var lines = TrendLines.of(prevalence, coverage, counting);
        var bursts = Bursts.of(prevalence, coverage, counting);
        assertThat(TrendPoint.TABLE.records(lines))
                .hasSize(28)
                .noneMatch(row -> List.of("2025-W12", "2025-W13").contains(row.period()))
                .containsExactlyInAnyOrderElementsOf(
                        TrendPoint.TABLE.records(TrendLines.of(prevalence.repartition(5), coverage, counting)));
        assertThat(Burst.TABLE.records(bursts)).singleElement().satisfies(burst -> {
            assertThat(burst.period()).isEqualTo("2025-W22");
            assertThat(burst.until()).isEqualTo("2025-W23");
        });
        assertThat(SeriesContract.violations(bursts, lines).collectAsList()).isEmpty();
        var broken = lines.withColumn("low", lines.col("share").plus(1));
        assertThat(SeriesContract.violations(bursts, broken).collectAsList()).hasSize(28);
    }

    /** 30 weeks of 10 %; weeks 12 and 13, in the outage, and 22 and 23 have 40 %. */
    private static List<Prevalence> prevalence() {
        return IntStream.range(0, 30)
                .mapToObj(week -> {
                    boolean isMuch = week == 10 || week == 11 || week == 20 || week == 21;
                    long with = isMuch ? 40 : 9 + week % 3;
                    var period = Period.WEEK.of(MONDAY.plusWeeks(week));
                    return new Prevalence(
                            "f",
                            "A",
                            period,
                            Units.ARTICLES,
                            Denominator.ARTICLES,
                            100,
                            with,
                            with / 100.0,
                            0,
                            1,
                            100,
                            100,
                            "c",
                            "1",
                            "h");
                })
                .toList();
    }
}
