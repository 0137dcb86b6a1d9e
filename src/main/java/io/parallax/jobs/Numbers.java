package io.parallax.jobs;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.countDistinct;
import static org.apache.spark.sql.functions.count_if;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.not;
import static org.apache.spark.sql.functions.sum;

import io.parallax.articles.Article;
import io.parallax.articles.InputCount;
import io.parallax.articles.Rejection;
import io.parallax.codebook.Codebook;
import io.parallax.coverage.CoverageDay;
import io.parallax.mentions.ArticleReading;
import io.parallax.mentions.Mention;
import io.parallax.statistics.Contrast;
import io.parallax.statistics.FirstSeen;
import io.parallax.statistics.FramingTopic;
import io.parallax.statistics.OutletTone;
import io.parallax.statistics.OutletTopic;
import io.parallax.statistics.Prevalence;
import io.parallax.statistics.TargetTone;
import io.parallax.statistics.VoiceCount;
import io.parallax.stories.Story;
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
        Map<String, Long> figures,
        List<Prevalence> prevalence,
        List<VoiceCount> voices,
        List<Contrast> contrasts,
        List<FirstSeen> firstSeen,
        List<CoverageDay> gaps,
        List<OutletTone> tones,
        List<Topic> topics,
        List<OutletTopic> outletTopics,
        List<FramingTopic> framingTopics,
        List<TopicChoice> topicChoices,
        List<Evaluation> evaluations,
        List<TargetTone> targets,
        List<Confusion> confusions,
        List<Reliability> reliability,
        Map<String, Long> rejections,
        List<Rejection> rejected,
        List<Row> evidence) {
    private static final int REJECTED_SHOWN = 50;

    static Numbers read(Maker maker, Job job, Codebook codebook, Manifest manifest, Dataset<Row> evidence) {
        var rejections = maker.read(Rejection.TABLE);
        return new Numbers(
                job,
                codebook,
                manifest,
                figures(maker),
                Prevalence.TABLE.records(ordered(maker.read(Prevalence.TABLE), "framing", "outlet", "period", "level")),
                VoiceCount.TABLE.records(ordered(maker.read(VoiceCount.TABLE), "framing", "outlet", "voice", "stance")),
                Contrast.TABLE.records(ordered(maker.read(Contrast.TABLE), "framing", "outlet_a", "outlet_b", "level")),
                FirstSeen.TABLE.records(ordered(maker.read(FirstSeen.TABLE), "framing", "published_at", "outlet")),
                CoverageDay.TABLE.records(ordered(
                        maker.read(CoverageDay.TABLE).where(col("reason").isNotNull()), "outlet", "day")),
                OutletTone.TABLE.records(ordered(maker.read(OutletTone.TABLE), "outlet")),
                Topic.TABLE.records(ordered(maker.read(Topic.TABLE), "topic_id")),
                OutletTopic.TABLE.records(ordered(maker.read(OutletTopic.TABLE), "outlet", "topic_id")),
                FramingTopic.TABLE.records(ordered(maker.read(FramingTopic.TABLE), "framing", "topic_id")),
                TopicChoice.TABLE.records(ordered(maker.read(TopicChoice.TABLE), "k")),
                Evaluation.TABLE.records(ordered(maker.read(Evaluation.TABLE), "subject", "metric")),
                TargetTone.TABLE.records(ordered(maker.read(TargetTone.TABLE), "framing", "outlet", "target", "voice")),
                Confusion.TABLE.records(ordered(maker.read(Confusion.TABLE), "subject", "kind", "label", "said")),
                Reliability.TABLE.records(ordered(maker.read(Reliability.TABLE), "subject", "low")),
                counts(rejections.groupBy("reason").agg(count(lit(1)).as("n")).orderBy("reason")),
                Rejection.TABLE.records(
                        rejections.orderBy("reason", "file", "position").limit(REJECTED_SHOWN)),
                ordered(evidence, "framing", "published_at", "article_id", "place", "begin")
                        .collectAsList());
    }

    private static Map<String, Long> figures(Maker maker) {
        var figures = new LinkedHashMap<String, Long>();
        put(
                figures,
                maker.read(InputCount.TABLE),
                sum("n_records").as("records"),
                sum("n_not_chosen").as("not_chosen"));
        put(
                figures,
                maker.read(Article.TABLE),
                count(lit(1)).as("articles"),
                count_if(col("published_at").isNull()).as("undated"),
                count_if(col("published_text").isNotNull()).as("unusable_dates"),
                countDistinct("outlet").as("outlets"));
        put(figures, maker.read(Rejection.TABLE), count(lit(1)).as("rejections"));
        put(figures, maker.read(Story.TABLE), countDistinct("story_id").as("stories"));
        put(
                figures,
                maker.read(ArticleReading.TABLE),
                count_if(not(col("is_read"))).as("not_read"),
                sum("n_sentences").as("sentences"));
        put(figures, maker.read(Mention.TABLE), count(lit(1)).as("mentions"));
        return figures;
    }

    /** One pass over the rows; a sum of none is 0. */
    private static void put(Map<String, Long> figures, Dataset<Row> rows, Column first, Column... more) {
        var totals = rows.agg(first, more).first();
        for (int i = 0; i < totals.size(); i++) {
            figures.put(totals.schema().apply(i).name(), totals.isNullAt(i) ? 0 : totals.getLong(i));
        }
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
