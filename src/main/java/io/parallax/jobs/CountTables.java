package io.parallax.jobs;

import io.parallax.codebook.Codebook;
import io.parallax.codebook.Framing;
import io.parallax.coverage.Coverage;
import io.parallax.coverage.CoverageDay;
import io.parallax.mentions.ArticleReading;
import io.parallax.outlets.Outlet;
import io.parallax.sentiments.Sentiment;
import io.parallax.sentiments.TargetSentiment;
import io.parallax.statistics.Association;
import io.parallax.statistics.Associations;
import io.parallax.statistics.Burst;
import io.parallax.statistics.Bursts;
import io.parallax.statistics.Contest;
import io.parallax.statistics.Contests;
import io.parallax.statistics.Contrast;
import io.parallax.statistics.Contrasts;
import io.parallax.statistics.CountedArticles;
import io.parallax.statistics.Counting;
import io.parallax.statistics.FirstSeen;
import io.parallax.statistics.FirstSeens;
import io.parallax.statistics.Instrument;
import io.parallax.statistics.KeyWord;
import io.parallax.statistics.Keyness;
import io.parallax.statistics.LeadLag;
import io.parallax.statistics.LeadLags;
import io.parallax.statistics.Opposition;
import io.parallax.statistics.Period;
import io.parallax.statistics.Prevalence;
import io.parallax.statistics.Prevalences;
import io.parallax.statistics.Reach;
import io.parallax.statistics.SpeakerCount;
import io.parallax.statistics.Speakers;
import io.parallax.statistics.Spreads;
import io.parallax.statistics.Trend;
import io.parallax.statistics.TrendLines;
import io.parallax.statistics.TrendPoint;
import io.parallax.statistics.Trends;
import io.parallax.statistics.VoiceCount;
import io.parallax.statistics.Voices;
import io.parallax.topics.ArticleTopic;
import io.parallax.topics.Topic;
import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/** Everything that is counted. */
final class CountTables {
    private static final String VERSION = "4";

    private final Maker maker;
    private final Span span;
    private final SpanTables tables;
    private final Counting counting;
    private final List<Opposition> oppositions;
    private Dataset<Row> counted;

    CountTables(Maker maker, Job job, Codebook codebook, Span span) {
        this.maker = maker;
        this.span = span;
        this.tables = new SpanTables(maker, span);
        this.counting = new Counting(
                Period.named(job.period()),
                List.copyOf(job.carries()),
                codebook.framings().stream().map(Framing::id).toList(),
                new Instrument(codebook.id(), codebook.version(), codebook.hash()));
        this.oppositions = Opposition.in(codebook.framings());
    }

    void make(String articles, FeatureTables.Keys features, String mentions) {
        var coverage = maker.make(
                CoverageDay.TABLE,
                Ledger.key(VERSION, mentions, span),
                () -> Coverage.of(tables.articles(), maker.read(ArticleReading.TABLE)));
        var from = Ledger.key(VERSION, mentions, features.stories(), counting, span);
        var prevalence = maker.make(Prevalence.TABLE, from, () -> Prevalences.of(counted(), counting));
        maker.make(VoiceCount.TABLE, from, () -> Voices.of(counted(), counting.instrument()));
        maker.make(SpeakerCount.TABLE, from, () -> Speakers.of(counted(), counting));
        maker.make(
                Contrast.TABLE,
                Ledger.key(from, features.outlets()),
                () -> Contrasts.of(counted(), maker.read(Outlet.TABLE), counting));
        maker.make(Contest.TABLE, from, () -> Contests.of(counted(), oppositions, counting));
        var firstSeen = maker.make(
                FirstSeen.TABLE,
                Ledger.key(from, coverage),
                () -> FirstSeens.of(counted(), maker.read(CoverageDay.TABLE), counting));
        maker.make(
                LeadLag.TABLE,
                Ledger.key(from, coverage),
                () -> LeadLags.of(counted(), maker.read(CoverageDay.TABLE), counting));
        associations(features, from);
        maker.make(KeyWord.TABLE, from, () -> Keyness.of(counted(), tables.articles(), tables.mentions(), counting));
        if (counted != null) {
            counted.unpersist();
        }
        maker.make(
                Reach.TABLE,
                Ledger.key(firstSeen, coverage),
                () -> Spreads.of(maker.read(FirstSeen.TABLE), maker.read(CoverageDay.TABLE), counting));
        overTime(Ledger.key(prevalence, coverage));
        new FeatureCounts(tables, counting, VERSION).make(articles, features, mentions);
    }

    private void overTime(String from) {
        maker.make(
                Trend.TABLE,
                from,
                () -> Trends.of(maker.read(Prevalence.TABLE), maker.read(CoverageDay.TABLE), counting));
        maker.make(
                Burst.TABLE,
                from,
                () -> Bursts.of(maker.read(Prevalence.TABLE), maker.read(CoverageDay.TABLE), counting));
        maker.make(
                TrendPoint.TABLE,
                from,
                () -> TrendLines.of(maker.read(Prevalence.TABLE), maker.read(CoverageDay.TABLE), counting));
    }

    private void associations(FeatureTables.Keys features, String counts) {
        maker.make(
                Association.TABLE,
                Ledger.key(counts, features.topics(), features.sentiments(), features.targets()),
                () -> Associations.of(
                        new Associations.From(
                                counted(),
                                maker.read(ArticleTopic.TABLE),
                                maker.read(Topic.TABLE),
                                maker.read(Sentiment.TABLE),
                                maker.read(TargetSentiment.TABLE)),
                        counting));
    }

    /** Kept while the tables that need it are made; not even planned where none is. */
    private Dataset<Row> counted() {
        if (counted == null) {
            var from = new CountedArticles.From(
                    tables.articles(), maker.read(ArticleReading.TABLE), tables.stories(), tables.mentions());
            counted = CountedArticles.of(from, counting.period()).cache();
        }
        return counted;
    }
}
