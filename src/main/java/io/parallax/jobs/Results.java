package io.parallax.jobs;

import io.parallax.articles.Rejection;
import io.parallax.codebook.Codebook;
import io.parallax.codings.Agreement;
import io.parallax.codings.CorrectedPrevalence;
import io.parallax.codings.FramingScore;
import io.parallax.coverage.CoverageDay;
import io.parallax.statistics.Association;
import io.parallax.statistics.Burst;
import io.parallax.statistics.Contest;
import io.parallax.statistics.Contrast;
import io.parallax.statistics.FirstSeen;
import io.parallax.statistics.FramingTopic;
import io.parallax.statistics.KeyWord;
import io.parallax.statistics.LeadLag;
import io.parallax.statistics.OutletTone;
import io.parallax.statistics.OutletTopic;
import io.parallax.statistics.Prevalence;
import io.parallax.statistics.Reach;
import io.parallax.statistics.SpeakerCount;
import io.parallax.statistics.TargetTone;
import io.parallax.statistics.TopicPeriod;
import io.parallax.statistics.Trend;
import io.parallax.statistics.TrendPoint;
import io.parallax.statistics.VoiceCount;
import io.parallax.tables.Csv;
import io.parallax.tables.Table;
import io.parallax.topics.Topic;
import io.parallax.topics.TopicChoice;
import io.parallax.validation.Confusion;
import io.parallax.validation.Reliability;
import java.time.Instant;
import java.util.List;

/** What a run leaves for people: the report, each of its tables as CSV, the manifest, and a few lines on the terminal. */
final class Results {
    private static final List<Table<?>> PUBLISHED = List.of(
            Prevalence.TABLE,
            VoiceCount.TABLE,
            SpeakerCount.TABLE,
            Contrast.TABLE,
            Contest.TABLE,
            Association.TABLE,
            KeyWord.TABLE,
            FirstSeen.TABLE,
            Reach.TABLE,
            LeadLag.TABLE,
            Trend.TABLE,
            Burst.TABLE,
            TrendPoint.TABLE,
            CoverageDay.TABLE,
            Topic.TABLE,
            OutletTopic.TABLE,
            FramingTopic.TABLE,
            TopicPeriod.TABLE,
            TopicChoice.TABLE,
            OutletTone.TABLE,
            TargetTone.TABLE,
            Confusion.TABLE,
            Reliability.TABLE,
            Rejection.TABLE,
            FramingScore.TABLE,
            CorrectedPrevalence.TABLE,
            Agreement.TABLE);

    private final Maker maker;
    private final Job job;
    private final Codebook codebook;
    private final Span span;
    private final Instant started;

    Results(Maker maker, Job job, Codebook codebook, Span span, Instant started) {
        this.maker = maker;
        this.job = job;
        this.codebook = codebook;
        this.span = span;
        this.started = started;
    }

    void write() {
        var since = Instant.now();
        maker.progress().begin("report");
        var folder = job.report().replace("{period}", span.label());
        var hadoop = maker.spark().sessionState().newHadoopConf();
        for (var table : PUBLISHED) {
            Csv.write(maker.read(table), folder + "/" + table.name() + ".csv", hadoop);
        }
        Csv.write(HandCoding.evaluations(maker, codebook), folder + "/evaluations.csv", hadoop);
        var evidence = Evidences.of(maker, job.options().evidence(), span).cache();
        Csv.write(evidence.drop("text"), folder + "/evidence.csv", hadoop);
        var totals = Totals.of(maker, span);
        totals.warn(maker.progress());
        var manifest = Manifest.of(maker, job, codebook, span, started);
        var numbers = Numbers.read(maker, job, codebook, manifest, totals, evidence);
        evidence.unpersist();
        Files.write(folder + "/index.html", new ReportPage(numbers).html(), hadoop);
        Files.write(folder + "/run.json", manifest.json(), hadoop);
        maker.progress().end("report", -1, since);
        Summary.print(System.out, numbers, folder);
    }
}
