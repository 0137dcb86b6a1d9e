package io.parallax.statistics;

import static io.parallax.codebook.Stance.AFFIRMED;
import static org.assertj.core.api.Assertions.assertThat;

import io.parallax.TestSession;
import io.parallax.articles.DatePrecision;
import io.parallax.coverage.CoverageDay;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class LeadLagsTest {
    private static final LocalDate FIRST = LocalDate.of(2025, 1, 6);
    private static final Counting COUNTING =
            new Counting(Period.WEEK, List.of(AFFIRMED), List.of("f"), Corpus.INSTRUMENT);

    @Test
    void findsWhoFollowsTheNextDayAndWhoFollowsNobody() {
        var rows = rows(planted(140), coverage(140, List.of("A", "B", "C")), 3);
        assertThat(rows).hasSize(3);
        assertThat(row(rows, "A", "B").lagDays()).isOne();
        assertThat(row(rows, "A", "B").q()).isLessThan(0.01);
        assertThat(row(rows, "A", "B").lead()).isGreaterThan(0.1);
        assertThat(row(rows, "A", "C").q()).isGreaterThan(0.05);
        assertThat(row(rows, "A", "B").nDays()).isEqualTo(140);
    }

    @Test
    void givesTheSameBytesForAnyPartitioning() {
        var corpus = planted(100);
        var coverage = coverage(100, List.of("A", "B", "C"));
        assertThat(rows(corpus, coverage, 1))
                .isNotEmpty()
                .containsExactlyInAnyOrderElementsOf(rows(corpus, coverage, 5));
    }

    @Test
    void countsSharedStoriesWhereTheTimeTells() {
        var corpus = planted(100);
        shared(corpus, "x", DatePrecision.INSTANT, 1);
        shared(corpus, "y", DatePrecision.INSTANT, 2);
        shared(corpus, "z", DatePrecision.DAY, 0);
        var row = row(rows(corpus, coverage(100, List.of("A", "B", "C")), 2), "A", "B");
        assertThat(row.nShared()).isEqualTo(3);
        assertThat(row.nFirstA()).isEqualTo(2);
        assertThat(row.nFirstB()).isZero();
    }

    @Test
    void leavesGapsOutAndTestsNoFewWeeks() {
        var corpus = planted(100);
        var coverage = coverage(100, List.of("A", "B", "C"));
        for (int day = 0; day < 10; day++) {
            var on = FIRST.plusDays(30 + day);
            coverage.replaceAll(each -> each.day().equals(on) && each.outlet().equals("B") ? day("B", on, true) : each);
        }
        var rows = rows(corpus, coverage, 2);
        assertThat(row(rows, "A", "B").nDays()).isEqualTo(90);
        assertThat(row(rows, "A", "C").nDays()).isEqualTo(100);
        assertThat(rows(planted(80), coverage(80, List.of("A", "B", "C")), 2)).isEmpty();
    }

    /** B carries a day after A what A carries, C on days of its own. */
    private static Corpus planted(int days) {
        var random = new SplittableRandom(51);
        var corpus = new Corpus();
        for (int day = 0; day < days; day++) {
            for (int story = random.nextInt(4); story > 0; story--) {
                add(corpus, "A", day);
                if (day + 1 < days && random.nextInt(10) > 0) {
                    add(corpus, "B", day + 1);
                }
            }
            for (int story = random.nextInt(4); story > 0; story--) {
                add(corpus, "C", day);
            }
        }
        return corpus;
    }

    private static void add(Corpus corpus, String outlet, int day) {
        var id = outlet + corpus.articles.size();
        corpus.article(outlet, id, FIRST.plusDays(day).toString(), id).mention("f", "affirmed", "outlet");
    }

    private static void shared(Corpus corpus, String story, DatePrecision precision, int hoursLater) {
        for (var outlet : List.of("A", "B")) {
            var id = outlet + story;
            var on = FIRST.plusDays(50);
            corpus.article(outlet, id, on.toString(), story, outlet.equals("A")).mention("f", "affirmed", "outlet");
            Instant at = on.atStartOfDay()
                    .toInstant(ZoneOffset.UTC)
                    .plusSeconds(outlet.equals("A") ? 0 : 3600L * hoursLater);
            corpus.articles.set(corpus.articles.size() - 1, Corpus.article(outlet, id, on, at, precision));
        }
    }

    private static List<CoverageDay> coverage(int days, List<String> outlets) {
        var rows = new ArrayList<CoverageDay>();
        for (var outlet : outlets) {
            for (int day = 0; day < days; day++) {
                rows.add(day(outlet, FIRST.plusDays(day), false));
            }
        }
        return rows;
    }

    private static CoverageDay day(String outlet, LocalDate day, boolean isGap) {
        return new CoverageDay(outlet, day, 3, 3, 3.0, 0.0, 9.0, isGap, null);
    }

    private static LeadLag row(List<LeadLag> rows, String a, String b) {
        return rows.stream()
                .filter(row -> row.outletA().equals(a) && row.outletB().equals(b))
                .findFirst()
                .orElseThrow();
    }

    private static List<LeadLag> rows(Corpus corpus, List<CoverageDay> coverage, int partitions) {
        var days = CoverageDay.TABLE.rows(TestSession.spark(), coverage);
        return LeadLag.TABLE.records(LeadLags.of(corpus.counted(Period.WEEK, partitions), days, COUNTING));
    }
}
