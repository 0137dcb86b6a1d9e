package io.parallax.statistics;

import static io.parallax.codebook.Stance.AFFIRMED;
import static org.assertj.core.api.Assertions.assertThat;

import io.parallax.TestSession;
import io.parallax.articles.DatePrecision;
import io.parallax.coverage.CoverageDay;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class FirstSeensTest {
    @Test
    void namesEachOutletsEarliestWithTheGapsBeforeIt() {
        var corpus = new Corpus()
                .article("A", "a0", "2025-03-01", "a0")
                .mention("f", "denied", "outlet")
                .article("A", "a1", "2025-03-10", "a1")
                .mention("f", "affirmed", "outlet")
                .mention("f", "affirmed", "outlet")
                .article("A", "a2", "2025-03-11", "a2")
                .mention("f", "affirmed", "outlet")
                .article("B", "b1", "2025-03-30", "b1")
                .mention("f", "affirmed", "quoted")
                .article("B", "b2", null, "b2")
                .mention("f", "affirmed", "quoted");
        var coverage = List.of(
                day("A", "2025-03-01", true),
                day("B", "2025-02-01", false),
                day("B", "2025-03-12", true),
                day("B", "2025-03-30", false),
                day("B", "2025-03-31", true));
        assertThat(seen(corpus, coverage))
                .extracting(row -> "%s %s %s %s %d %s %d"
                        .formatted(
                                row.outlet(),
                                row.articleId(),
                                row.publishedOn(),
                                row.isFirst(),
                                row.daysAfterFirst(),
                                row.coverageFrom(),
                                row.nGapDays()))
                .containsExactlyInAnyOrder(
                        "* a1 2025-03-10 true 0 2025-02-01 1",
                        "A a1 2025-03-10 true 0 2025-03-01 1",
                        "B b1 2025-03-30 false 20 2025-02-01 1");
    }

    @Test
    void callsNobodySecondWhoseDayMayBeEarlier() {
        var corpus = new Corpus().article("A", "a", "2025-03-10", "a").mention("f", "affirmed", "outlet");
        for (var outlet : List.of("B", "C")) {
            corpus.article(outlet, outlet, outlet.equals("B") ? "2025-03-10" : "2025-03-11", outlet)
                    .mention("f", "affirmed", "outlet");
            int last = corpus.articles.size() - 1;
            var on = corpus.articles.get(last).publishedOn();
            var start = Instant.parse(on + "T00:00:00Z");
            corpus.articles.set(last, Corpus.article(outlet, outlet, on, start, DatePrecision.DAY));
        }
        assertThat(seen(corpus, List.of()))
                .extracting(row -> row.outlet() + " " + row.isFirst())
                .containsExactlyInAnyOrder("* true", "A true", "B true", "C false");
    }

    /** 16:00 UTC on the 9th is the 10th in Tokyo; 3:00 UTC on the 11th is still the 10th in New York. */
    @Test
    void countsDaysAsTheOutletsHaveThem() {
        var corpus = new Corpus();
        add(corpus, "Tokyo", "2025-03-10", "2025-03-09T16:00:00Z", DatePrecision.INSTANT);
        add(corpus, "New York", "2025-03-10", "2025-03-11T03:00:00Z", DatePrecision.INSTANT);
        add(corpus, "Berlin", "2025-03-11", "2025-03-10T23:00:00Z", DatePrecision.DAY);
        add(corpus, "Honolulu", "2025-03-09", "2025-03-10T01:00:00Z", DatePrecision.INSTANT);
        add(corpus, "Vienna", null, "2025-02-28T23:00:00Z", DatePrecision.MONTH);
        assertThat(seen(corpus, List.of()))
                .extracting(row -> row.outlet() + " " + row.daysAfterFirst() + " " + row.isFirst())
                .containsExactlyInAnyOrder(
                        "* 0 true",
                        "Vienna 0 true",
                        "Tokyo 9 true",
                        "New York 9 false",
                        "Berlin 10 false",
                        "Honolulu 8 false");
    }

    @Test
    void saysWhereAStoryBegan() {
        var corpus = new Corpus()
                .article("Wire", "w", "2025-03-09", "s")
                .article("A", "a", "2025-03-10", "s", false)
                .mention("f", "affirmed", "outlet")
                .article("B", "b", "2025-03-11", "b")
                .mention("f", "affirmed", "outlet")
                .article("C", "c", "2025-03-12", "t", false)
                .mention("f", "affirmed", "outlet");
        assertThat(seen(corpus, List.of()))
                .extracting(row -> row.outlet() + " " + row.storyId() + " " + row.isOrigin() + " " + row.originOutlet())
                .containsExactlyInAnyOrder("* s false Wire", "A s false Wire", "B b true B", "C t false null");
    }

    private static void add(Corpus corpus, String outlet, String on, String at, DatePrecision precision) {
        var day = on == null ? null : LocalDate.parse(on);
        corpus.article(outlet, outlet, on, outlet).mention("f", "affirmed", "outlet");
        int last = corpus.articles.size() - 1;
        corpus.articles.set(last, Corpus.article(outlet, outlet, day, Instant.parse(at), precision));
    }

    private static CoverageDay day(String outlet, String day, boolean isGap) {
        return new CoverageDay(outlet, LocalDate.parse(day), 1, 1, 1.0, 0.0, 2.0, isGap, null);
    }

    private static List<FirstSeen> seen(Corpus corpus, List<CoverageDay> coverage) {
        var counting = new Counting(Period.DAY, List.of(AFFIRMED), List.of("f"), Corpus.INSTRUMENT);
        var days = CoverageDay.TABLE.rows(TestSession.spark(), coverage);
        return FirstSeen.TABLE.records(FirstSeens.of(corpus.counted(Period.DAY, 3), days, counting));
    }
}
