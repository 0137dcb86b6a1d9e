package io.parallax.coverage;

import static org.assertj.core.api.Assertions.assertThat;

import io.parallax.TestSession;
import io.parallax.articles.Article;
import io.parallax.articles.DatePrecision;
import io.parallax.mentions.ArticleReading;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.function.ToIntFunction;
import org.apache.commons.math3.distribution.PoissonDistribution;
import org.apache.commons.math3.random.Well19937c;
import org.junit.jupiter.api.Test;

class CoverageTest {
    private static final LocalDate FIRST = LocalDate.of(2024, 1, 1);
    private final List<Article> articles = new ArrayList<>();
    private final List<ArticleReading> readings = new ArrayList<>();

    @Test
    void countsEveryDayBetweenFirstAndLastAndUndatedApart() {
        publish("A", FIRST, 2);
        publish("A", FIRST.plusDays(3), 1);
        publish("A", null, 4);
        publish("B", null, 1);
        assertThat(coverage(1))
                .extracting(row -> row.outlet() + " " + row.day() + " " + row.nArticles() + " " + row.nRead())
                .containsExactlyInAnyOrder(
                        "A 2024-01-01 2 1",
                        "A 2024-01-02 0 0",
                        "A 2024-01-03 0 0",
                        "A 2024-01-04 1 0",
                        "A null 4 2",
                        "B null 1 1");
        assertThat(gaps()).isEmpty();
    }

    @Test
    void takesTheMedianOfTheSameWeekdayAsExpected() {
        int[] mondays = {10, 12, 90, 11, 13, 9, 10, 14, 12, 11};
        for (int week = 0; week < mondays.length; week++) {
            publish("A", FIRST.plusWeeks(week), mondays[week]);
        }
        assertThat(coverage(1))
                .filteredOn(row -> row.day().equals(FIRST.plusWeeks(4)))
                .singleElement()
                .satisfies(row -> assertThat(row.expected()).isEqualTo(12.0));
        assertThat(coverage(1))
                .filteredOn(row -> row.day().equals(FIRST.plusWeeks(9)))
                .singleElement()
                .satisfies(row -> assertThat(row.expected()).isEqualTo(11.0));
    }

    @Test
    void findsAPlantedOutageAndNothingElse() {
        var random = new Well19937c(5);
        var outage = new HashSet<LocalDate>();
        for (int day = 100; day < 150; day++) {
            outage.add(FIRST.plusDays(day));
        }
        for (int day = 0; day < 280; day++) {
            var date = FIRST.plusDays(day);
            double rate = isWeekend(date) ? 0 : 30;
            publish("daily", date, outage.contains(date) || rate == 0 ? 0 : draw(rate, random));
        }
        assertThat(gaps())
                .containsExactlyInAnyOrderElementsOf(outage.stream()
                        .filter(date -> !isWeekend(date))
                        .map(date -> "daily " + date + " silent")
                        .toList());
    }

    @Test
    void findsADayThatIsMostlyMissing() {
        var random = new Well19937c(6);
        publishYear("A", date -> date.equals(FIRST.plusDays(80)) ? 6 : draw(60, random));
        assertThat(gaps()).containsExactly("A " + FIRST.plusDays(80) + " low");
    }

    @Test
    void doesNotTakeQuietDaysOfQuietOutletsForGaps() {
        var random = new Well19937c(8);
        for (double rate : new double[] {0.02, 0.1, 0.5, 1, 2, 4, 8, 20, 100}) {
            publishYear("rate " + rate, date -> draw(rate, random));
            publishYear("weekdays " + rate, date -> isWeekend(date) ? 0 : draw(rate, random));
        }
        publishYear("monthly", date -> date.getDayOfMonth() == 1 ? 30 : 0);
        publishYear("weekly", date -> date.getDayOfWeek() == DayOfWeek.THURSDAY ? 40 : 0);
        publishYear("growing", date -> date.getDayOfYear() / 20);
        assertThat(gaps()).isEmpty();
    }

    @Test
    void sumsToTheArticlesFromAnyPartitioning() {
        var random = new Well19937c(9);
        publishYear("A", date -> draw(3, random));
        publish("A", null, 5);
        var rows = coverage(1);
        assertThat(new HashSet<>(coverage(7))).isEqualTo(new HashSet<>(rows));
        assertThat(rows.stream().mapToLong(CoverageDay::nArticles).sum()).isEqualTo(articles.size());
        var spark = TestSession.spark();
        var table = CoverageDay.TABLE.rows(spark, rows);
        assertThat(CoverageContract.violations(table, Article.TABLE.rows(spark, articles))
                        .count())
                .isZero();
        publish("A", null, 1);
        assertThat(CoverageContract.violations(table, Article.TABLE.rows(spark, articles))
                        .count())
                .isOne();
    }

    private void publishYear(String outlet, ToIntFunction<LocalDate> articlesOf) {
        for (var day = FIRST; day.getYear() == FIRST.getYear(); day = day.plusDays(1)) {
            publish(outlet, day, articlesOf.applyAsInt(day));
        }
    }

    /** Every second one is read. */
    private void publish(String outlet, LocalDate day, int n) {
        for (int i = 0; i < n; i++) {
            var id = "a" + articles.size();
            var at = day == null ? null : day.atStartOfDay().toInstant(ZoneOffset.UTC);
            var precision = day == null ? DatePrecision.NONE : DatePrecision.DAY;
            articles.add(
                    new Article(id, outlet, "", null, null, null, null, at, precision, day, null, "en", "", "file", i));
            readings.add(new ArticleReading(
                    id, "", "", null, i % 2 == 0 && n > 1 || day == null && n == 1, false, 0, 0, List.of()));
        }
    }

    private List<String> gaps() {
        return coverage(2).stream()
                .filter(CoverageDay::isGap)
                .map(row -> row.outlet() + " " + row.day() + " " + row.reason())
                .toList();
    }

    private List<CoverageDay> coverage(int partitions) {
        var spark = TestSession.spark();
        return CoverageDay.TABLE.records(Coverage.of(
                Article.TABLE.rows(spark, articles).repartition(partitions),
                ArticleReading.TABLE.rows(spark, readings).repartition(partitions)));
    }

    private static boolean isWeekend(LocalDate day) {
        return day.getDayOfWeek().compareTo(DayOfWeek.SATURDAY) >= 0;
    }

    private static int draw(double rate, Well19937c random) {
        return new PoissonDistribution(random, rate, 1e-12, 10_000).sample();
    }
}
