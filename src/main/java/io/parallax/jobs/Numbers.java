package io.parallax.jobs;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.lit;

import io.parallax.articles.Rejection;
import io.parallax.codebook.Codebook;
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
import io.parallax.topics.Topic;
import io.parallax.topics.TopicChoice;
import io.parallax.validation.Confusion;
import io.parallax.validation.Evaluation;
import io.parallax.validation.Reliability;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.functions;

/** What the report is written from, collected: count tables only, never articles. */
record Numbers(
        Job job,
        Codebook codebook,
        Manifest manifest,
        Totals totals,
        List<Prevalence> prevalence,
        List<VoiceCount> voices,
        List<SpeakerCount> speakers,
        List<Contrast> contrasts,
        List<Contest> contests,
        List<Association> associations,
        List<KeyWord> keyness,
        List<FirstSeen> firstSeen,
        List<Reach> spread,
        List<LeadLag> leadLag,
        List<Trend> trends,
        List<Burst> bursts,
        List<TrendPoint> trendLines,
        List<CoverageDay> gaps,
        List<OutletTone> tones,
        List<Topic> topics,
        List<OutletTopic> outletTopics,
        List<FramingTopic> framingTopics,
        List<TopicPeriod> topicPeriods,
        List<TopicChoice> topicChoices,
        List<Evaluation> evaluations,
        List<TargetTone> targets,
        List<Confusion> confusions,
        List<Reliability> reliability,
        Map<String, Long> rejections,
        List<Rejection> rejected,
        List<Row> evidence,
        HandCoding handCoding) {

    /** What readers call a framing: its label, else its id. */
    String label(String framing) {
        return codebook.framings().stream()
                .filter(each -> each.id().equals(framing) && each.label() != null)
                .map(each -> each.label())
                .findFirst()
                .orElse(framing);
    }

    private static final int REJECTED_SHOWN = 50;

    static Numbers read(
            Maker maker, Job job, Codebook codebook, Manifest manifest, Totals totals, Dataset<Row> evidence) {
        var rejections = maker.read(Rejection.TABLE);
        return new Numbers(
                job,
                codebook,
                manifest,
                totals,
                Prevalence.TABLE.records(
                        ordered(maker.read(Prevalence.TABLE), "framing", "outlet", "period", "level", "denominator")),
                VoiceCount.TABLE.records(ordered(maker.read(VoiceCount.TABLE), "framing", "outlet", "voice", "stance")),
                SpeakerCount.TABLE.records(ordered(
                        maker.read(SpeakerCount.TABLE).where(col("outlet").equalTo("*")), "framing", "speaker")),
                Contrast.TABLE.records(
                        ordered(maker.read(Contrast.TABLE), "by", "framing", "outlet_a", "outlet_b", "level")),
                Contest.TABLE.records(
                        ordered(maker.read(Contest.TABLE), "framing", "opposed", "outlet", "period", "level")),
                Association.TABLE.records(
                        ordered(maker.read(Association.TABLE), "denominator", "kind", "framing", "other")),
                KeyWord.TABLE.records(ordered(maker.read(KeyWord.TABLE), "framing", "language", "rank")),
                FirstSeen.TABLE.records(ordered(maker.read(FirstSeen.TABLE), "framing", "published_at", "outlet")),
                Reach.TABLE.records(ordered(maker.read(Reach.TABLE), "framing", "period")),
                LeadLag.TABLE.records(ordered(maker.read(LeadLag.TABLE), "framing", "outlet_a", "outlet_b")),
                Trend.TABLE.records(ordered(maker.read(Trend.TABLE), "framing", "outlet", "period")),
                Burst.TABLE.records(ordered(maker.read(Burst.TABLE), "framing", "outlet", "period")),
                TrendPoint.TABLE.records(
                        ordered(maker.read(TrendPoint.TABLE).where(col("outlet").equalTo("*")), "framing", "period")),
                CoverageDay.TABLE.records(ordered(
                        maker.read(CoverageDay.TABLE).where(col("reason").isNotNull()), "outlet", "day")),
                OutletTone.TABLE.records(ordered(maker.read(OutletTone.TABLE), "outlet")),
                Topic.TABLE.records(ordered(maker.read(Topic.TABLE), "topic_id")),
                OutletTopic.TABLE.records(ordered(maker.read(OutletTopic.TABLE), "outlet", "topic_id")),
                FramingTopic.TABLE.records(ordered(maker.read(FramingTopic.TABLE), "framing", "topic_id")),
                TopicPeriod.TABLE.records(ordered(maker.read(TopicPeriod.TABLE), "topic_id", "period")),
                TopicChoice.TABLE.records(ordered(maker.read(TopicChoice.TABLE), "k")),
                Evaluation.TABLE.records(ordered(maker.read(Evaluation.TABLE), "subject", "metric")),
                TargetTone.TABLE.records(ordered(maker.read(TargetTone.TABLE), "framing", "outlet", "target", "voice")),
                Confusion.TABLE.records(ordered(maker.read(Confusion.TABLE), "subject", "kind", "label", "said")),
                Reliability.TABLE.records(ordered(maker.read(Reliability.TABLE), "subject", "low")),
                counts(rejections.groupBy("reason").agg(count(lit(1)).as("n")).orderBy("reason")),
                Rejection.TABLE.records(
                        rejections.orderBy("reason", "file", "position").limit(REJECTED_SHOWN)),
                ordered(evidence, "framing", "published_at", "article_id", "place", "begin")
                        .collectAsList(),
                HandCoding.read(maker, codebook));
    }

    /** These tables are small: sorted in one task, they cost one job each. */
    private static Dataset<Row> ordered(Dataset<Row> rows, String... columns) {
        return rows.coalesce(1)
                .sortWithinPartitions(Stream.of(columns).map(functions::col).toArray(Column[]::new));
    }

    private static Map<String, Long> counts(Dataset<Row> rows) {
        var counts = new LinkedHashMap<String, Long>();
        rows.collectAsList().forEach(row -> counts.put(row.getString(0), row.getLong(1)));
        return counts;
    }
}
