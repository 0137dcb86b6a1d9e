package io.parallax.statistics;

import static io.parallax.codebook.Stance.AFFIRMED;
import static io.parallax.codebook.Stance.HEDGED;
import static org.assertj.core.api.Assertions.assertThat;

import io.parallax.TestSession;
import io.parallax.tables.Violation;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class PrevalencesTest {
    private static final List<String> FRAMINGS = List.of("f", "g", "never");
    /** The days of one month and what its two outlets shared; every expected row below was counted by hand. */
    private static final Corpus TINY = new Corpus()
            .article("A", "a1", "2025-03-03", "s1")
            .mention("f", "affirmed", "outlet")
            .mention("f", "affirmed", "outlet")
            .article("A", "a2", "2025-03-04", "s2")
            .mention("f", "denied", "attributed")
            .article("A", "a3", "2025-04-01", "s2", false)
            .mention("f", "affirmed", "outlet")
            .article("A", "a4", null, "a4")
            .mention("f", "affirmed", "quoted")
            .article("B", "b1", "2025-03-05", "s1", false)
            .mention("f", "hedged", "quoted")
            .article("B", "b2", "2025-03-06", "b2")
            .mention("g", "questioned", "outlet")
            .article("B", "b3", "2025-03-07", "b3")
            .unread();

    @Test
    void countsATinyCorpusAsByHand() {
        var rows = prevalence(TINY, Period.MONTH, 1);
        assertThat(lines(rows, "f"))
                .containsExactlyInAnyOrder(
                        "* * articles 4/6 of 4 stories",
                        "A * articles 3/4 of 3 stories",
                        "B * articles 1/2 of 2 stories",
                        "* 2025-03 articles 2/4 of 3 stories",
                        "* 2025-04 articles 1/1 of 1 stories",
                        "* undated articles 1/1 of 1 stories",
                        "A 2025-03 articles 1/2 of 2 stories",
                        "A 2025-04 articles 1/1 of 1 stories",
                        "A undated articles 1/1 of 1 stories",
                        "B 2025-03 articles 1/2 of 2 stories",
                        "* * stories 2/4 of 4 stories",
                        "A * stories 2/3 of 3 stories",
                        "B * stories 1/2 of 2 stories",
                        "* 2025-03 stories 1/3 of 3 stories",
                        "* undated stories 1/1 of 1 stories",
                        "A 2025-03 stories 1/2 of 2 stories",
                        "A undated stories 1/1 of 1 stories",
                        "B 2025-03 stories 1/2 of 2 stories");
        assertThat(lines(rows, "g")).hasSize(18).allMatch(line -> line.contains(" 0/"));
        assertThat(lines(rows, "never")).hasSize(18).allMatch(line -> line.contains(" 0/"));
    }

    @Test
    void countsByOtherDenominatorsAsByHand() {
        var corpus = new Corpus()
                .article("A", "a1", "2025-03-03", "s1")
                .mention("f", "affirmed", "outlet")
                .mention("f", "affirmed", "outlet")
                .mention("f", "denied", "outlet")
                .article("A", "a2", "2025-03-04", "s2")
                .isAbout(false)
                .mention("f", "affirmed", "outlet")
                .article("B", "b1", "2025-03-05", "s1", false);
        assertThat(prevalence(corpus, Period.YEAR, 2))
                .filteredOn(row -> row.framing().equals("f") && row.period().equals("*"))
                .extracting(row -> "%s %s %s %d/%d of %d"
                        .formatted(
                                row.outlet(),
                                row.level(),
                                row.denominator().word(),
                                row.nWith(),
                                row.n(),
                                row.nStories()))
                .contains(
                        "* articles articles 2/3 of 2",
                        "* articles subject 1/2 of 1",
                        "* articles sentences 3/9 of 2",
                        "* articles words 3/90 of 2",
                        "A articles subject 1/1 of 1",
                        "B articles sentences 0/3 of 1",
                        "* stories subject 1/1 of 1",
                        "* stories sentences 3/6 of 2");
    }

    @Test
    void takesIntervalsFromSumsOverStories() {
        var sums = ClusterSums.none().with(2, 2).with(2, 1).with(1, 1).with(1, 0);
        var expected = Interval.of(sums);
        assertThat(prevalence(TINY, Period.MONTH, 1))
                .filteredOn(row -> row.framing().equals("f")
                        && row.outlet().equals("*")
                        && row.period().equals("*")
                        && row.isByArticle())
                .singleElement()
                .satisfies(row -> {
                    assertThat(new Interval(row.share(), row.low(), row.high(), row.effectiveN()))
                            .isEqualTo(expected);
                    assertThat(row.codebookHash()).isEqualTo("abc");
                });
    }

    @Test
    void isTheSameFromAnyPartitioning() {
        var corpus = Corpus.random(1, 300);
        assertThat(prevalence(corpus, Period.WEEK, 7)).isEqualTo(prevalence(corpus, Period.WEEK, 1));
    }

    @Test
    void keepsItsContract() {
        var rows = prevalence(Corpus.random(2, 300), Period.DAY, 3);
        assertThat(violations(rows)).isEmpty();
        var broken = rows.stream()
                .filter(row -> !(row.outlet().equals("o1") && row.period().equals("undated")))
                .toList();
        assertThat(broken).hasSizeLessThan(rows.size());
        assertThat(violations(broken)).extracting(Violation::contract).contains("outlets sum to *", "periods sum to *");
    }

    @Test
    void mergesDaysIntoWeeks() {
        var corpus = Corpus.random(3, 400);
        var merged = new HashMap<String, Long>();
        for (var row : ofArticles(prevalence(corpus, Period.DAY, 2))) {
            var week = row.period().length() == 10 ? Period.WEEK.of(LocalDate.parse(row.period())) : row.period();
            merged.merge(row.framing() + row.outlet() + week, row.n() * 1_000_000 + row.nWith(), Long::sum);
        }
        var weeks = ofArticles(prevalence(corpus, Period.WEEK, 2)).stream()
                .collect(Collectors.toMap(
                        row -> row.framing() + row.outlet() + row.period(), row -> row.n() * 1_000_000 + row.nWith()));
        assertThat(merged).isEqualTo(weeks);
    }

    @Test
    void agreesWithASlowCountOfRecords() {
        var corpus = Corpus.random(4, 250);
        var carrying = corpus.mentions.stream()
                .filter(mention -> List.of("affirmed", "hedged").contains(mention.stance()))
                .map(mention -> mention.framing() + mention.articleId())
                .collect(Collectors.toSet());
        var read = corpus.readings.stream()
                .filter(reading -> reading.isRead())
                .map(reading -> reading.articleId())
                .collect(Collectors.toSet());
        var storyOf = corpus.stories.stream().collect(Collectors.toMap(s -> s.articleId(), s -> s.storyId()));
        for (var row : ofArticles(prevalence(corpus, Period.QUARTER, 2))) {
            var stories = corpus.articles.stream()
                    .filter(article -> read.contains(article.articleId()))
                    .filter(article -> row.outlet().equals("*") || row.outlet().equals(article.outlet()))
                    .filter(article -> row.period().equals("*")
                            || row.period()
                                    .equals(Period.QUARTER.of(
                                            article.publishedOn(),
                                            article.publishedAt(),
                                            article.publishedPrecision())))
                    .map(article -> article.articleId())
                    .collect(Collectors.groupingBy(storyOf::get))
                    .values();
            var sums = sums(stories, id -> carrying.contains(row.framing() + id));
            assertThat(new Interval(row.share(), row.low(), row.high(), row.effectiveN()))
                    .isEqualTo(Interval.of(sums));
            assertThat(row.nStories()).isEqualTo(sums.stories());
        }
    }

    private static ClusterSums sums(Collection<List<String>> stories, java.util.function.Predicate<String> carries) {
        return stories.stream()
                .map(ids -> ClusterSums.none()
                        .with(ids.size(), ids.stream().filter(carries).count()))
                .reduce(ClusterSums.none(), ClusterSums::plus);
    }

    private static List<Violation> violations(List<Prevalence> rows) {
        return Violation.TABLE.records(PrevalenceContract.violations(Prevalence.TABLE.rows(TestSession.spark(), rows)));
    }

    private static List<Prevalence> ofArticles(List<Prevalence> rows) {
        return rows.stream().filter(Prevalence::isByArticle).toList();
    }

    private static List<Prevalence> prevalence(Corpus corpus, Period period, int partitions) {
        var counting = new Counting(period, List.of(AFFIRMED, HEDGED), FRAMINGS, Corpus.INSTRUMENT);
        var rows = Prevalences.of(corpus.counted(period, partitions), counting);
        return Prevalence.TABLE.records(rows).stream()
                .sorted(Comparator.comparing(Prevalence::framing)
                        .thenComparing(Prevalence::outlet)
                        .thenComparing(Prevalence::period)
                        .thenComparing(Prevalence::level)
                        .thenComparing(Prevalence::denominator))
                .toList();
    }

    private static List<String> lines(List<Prevalence> rows, String framing) {
        return rows.stream()
                .filter(row -> row.framing().equals(framing) && row.denominator() == Denominator.ARTICLES)
                .map(row -> "%s %s %s %d/%d of %d stories"
                        .formatted(row.outlet(), row.period(), row.level(), row.nWith(), row.n(), row.nStories()))
                .toList();
    }
}
