package io.parallax.statistics;

import static io.parallax.codebook.Stance.AFFIRMED;
import static org.assertj.core.api.Assertions.assertThat;

import io.parallax.TestSession;
import io.parallax.articles.Article;
import io.parallax.coverage.Coverage;
import io.parallax.coverage.CoverageDay;
import io.parallax.mentions.ArticleReading;
import io.parallax.mentions.Mention;
import io.parallax.outlets.Outlet;
import java.util.List;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.apache.spark.scheduler.SparkListener;
import org.apache.spark.scheduler.SparkListenerJobStart;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Every shuffle is a job of its own, and on a small corpus the number of jobs is the time that a table takes. */
class JobsOfATableTest {
    private static final Corpus CORPUS = Corpus.random(31, 200);
    private static final Counting COUNTING =
            new Counting(Period.WEEK, List.of(AFFIRMED), List.of("f", "g"), Corpus.INSTRUMENT);
    private static Dataset<Row> counted;
    private static Dataset<Row> coverage;

    @BeforeAll
    static void count() {
        counted = CORPUS.counted(Period.WEEK, 2).cache();
        counted.count();
        coverage = CoverageDay.TABLE.empty(TestSession.spark());
    }

    @AfterAll
    static void forget() {
        counted.unpersist();
    }

    @Test
    void ofPrevalenceAreOneForEachShuffleAndOneForTheResult() throws TimeoutException {
        assertThat(jobs(() -> Prevalences.of(counted, COUNTING))).isEqualTo(4);
    }

    @Test
    void ofVoicesAreOneForEachShuffleAndOneForTheResult() throws TimeoutException {
        assertThat(jobs(() -> Voices.of(counted, COUNTING.instrument()))).isEqualTo(4);
    }

    @Test
    void ofSpeakersAreAFew() throws TimeoutException {
        assertThat(jobs(() -> Speakers.of(counted, COUNTING))).isLessThanOrEqualTo(8);
    }

    @Test
    void ofContestsAreOneForEachShuffleAndOneForTheResult() throws TimeoutException {
        assertThat(jobs(() -> Contests.of(counted, List.of(new Opposition("f", "g")), COUNTING)))
                .isEqualTo(3);
    }

    @Test
    void ofKeynessAreOneForEachShuffleAndJoin() throws TimeoutException {
        var articles = Article.TABLE.rows(TestSession.spark(), CORPUS.articles);
        var mentions = Mention.TABLE.rows(TestSession.spark(), CORPUS.mentions);
        assertThat(jobs(() -> Keyness.of(counted, articles, mentions, COUNTING)))
                .isLessThanOrEqualTo(9);
    }

    @Test
    void ofContrastsAreAFewWithTheChoiceOfSides() throws TimeoutException {
        var outlets = Outlet.TABLE.empty(TestSession.spark());
        assertThat(jobs(() -> Contrasts.of(counted, outlets, COUNTING))).isLessThanOrEqualTo(11);
    }

    @Test
    void ofAssociationsAreOneForEachShuffleAndJoin() throws TimeoutException {
        var from = AssociationsTest.from(counted, 2);
        assertThat(jobs(() -> Associations.of(from, COUNTING))).isLessThanOrEqualTo(12);
    }

    @Test
    void ofFirstSeenAreAFew() throws TimeoutException {
        assertThat(jobs(() -> FirstSeens.of(counted, coverage, COUNTING))).isLessThanOrEqualTo(8);
    }

    @Test
    void ofLeadLagAreAFewForEachOfItsTwoBranches() throws TimeoutException {
        assertThat(jobs(() -> LeadLags.of(counted, coverage, COUNTING))).isLessThanOrEqualTo(12);
    }

    @Test
    void ofSpreadAreAFew() throws TimeoutException {
        var seen = FirstSeen.TABLE.rows(
                TestSession.spark(), FirstSeen.TABLE.records(FirstSeens.of(counted, coverage, COUNTING)));
        assertThat(jobs(() -> Spreads.of(seen, coverage, COUNTING))).isLessThanOrEqualTo(8);
    }

    @Test
    void ofEachTableOverTimeAreFew() throws TimeoutException {
        var prevalence =
                Prevalence.TABLE.rows(TestSession.spark(), Prevalence.TABLE.records(Prevalences.of(counted, COUNTING)));
        assertThat(jobs(() -> Trends.of(prevalence, coverage, COUNTING))).isLessThanOrEqualTo(3);
        assertThat(jobs(() -> Bursts.of(prevalence, coverage, COUNTING))).isLessThanOrEqualTo(3);
        assertThat(jobs(() -> TrendLines.of(prevalence, coverage, COUNTING))).isLessThanOrEqualTo(3);
    }

    /** More articles, outlets and stories make larger tables, not more jobs. */
    @Test
    void ofAllCountsDoNotGrowWithTheCorpus() throws TimeoutException {
        int jobs = ofAll(counted);
        assertThat(jobs).isLessThanOrEqualTo(60);
        var larger = Corpus.random(32, 2_000).counted(Period.WEEK, 2).cache();
        larger.count();
        assertThat(ofAll(larger)).isLessThanOrEqualTo(jobs + 4);
        larger.unpersist();
    }

    private static int ofAll(Dataset<Row> counted) throws TimeoutException {
        var spark = TestSession.spark();
        int jobs = jobs(() -> Voices.of(counted, COUNTING.instrument()))
                + jobs(() -> Speakers.of(counted, COUNTING))
                + jobs(() -> Contrasts.of(counted, Outlet.TABLE.empty(spark), COUNTING))
                + jobs(() -> Prevalences.of(counted, COUNTING))
                + jobs(() -> Contests.of(counted, List.of(new Opposition("f", "g")), COUNTING))
                + jobs(() -> FirstSeens.of(counted, coverage, COUNTING))
                + jobs(() -> LeadLags.of(counted, coverage, COUNTING));
        var prevalence = Prevalence.TABLE.rows(spark, Prevalence.TABLE.records(Prevalences.of(counted, COUNTING)));
        var seen = FirstSeen.TABLE.rows(spark, FirstSeen.TABLE.records(FirstSeens.of(counted, coverage, COUNTING)));
        return jobs
                + jobs(() -> Spreads.of(seen, coverage, COUNTING))
                + jobs(() -> Trends.of(prevalence, coverage, COUNTING))
                + jobs(() -> Bursts.of(prevalence, coverage, COUNTING))
                + jobs(() -> TrendLines.of(prevalence, coverage, COUNTING));
    }

    @Test
    void ofCoverageAreAFew() throws TimeoutException {
        var spark = TestSession.spark();
        var articles = Article.TABLE.rows(spark, CORPUS.articles);
        var readings = ArticleReading.TABLE.rows(spark, CORPUS.readings);
        assertThat(jobs(() -> Coverage.of(articles, readings))).isLessThanOrEqualTo(10);
    }

    private static int jobs(Supplier<Dataset<Row>> table) throws TimeoutException {
        var context = TestSession.spark().sparkContext();
        var listener = new Jobs();
        var made = table.get();
        context.listenerBus().waitUntilEmpty();
        context.addSparkListener(listener);
        made.collectAsList();
        context.listenerBus().waitUntilEmpty();
        context.removeSparkListener(listener);
        return listener.started.get();
    }

    private static final class Jobs extends SparkListener {
        private final AtomicInteger started = new AtomicInteger();

        @Override
        public void onJobStart(SparkListenerJobStart job) {
            started.incrementAndGet();
        }
    }
}
