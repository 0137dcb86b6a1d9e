package io.parallax.jobs;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.lit;
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
import io.parallax.statistics.OutletTone;
import io.parallax.statistics.OutletTopic;
import io.parallax.statistics.Prevalence;
import io.parallax.statistics.VoiceCount;
import io.parallax.stories.Story;
import io.parallax.topics.Topic;
import io.parallax.validation.Evaluation;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

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
        List<Evaluation> evaluations,
        Map<String, Long> rejections,
        List<Rejection> rejected,
        List<Row> evidence) {
    private static final int REJECTED_SHOWN = 50;

    static Numbers read(Maker maker, Job job, Codebook codebook, Manifest manifest, Span span) {
        var rejections = maker.read(Rejection.TABLE);
        return new Numbers(
                job,
                codebook,
                manifest,
                figures(maker),
                Prevalence.TABLE.records(maker.read(Prevalence.TABLE).orderBy("framing", "outlet", "period", "level")),
                VoiceCount.TABLE.records(maker.read(VoiceCount.TABLE).orderBy("framing", "outlet", "voice", "stance")),
                Contrast.TABLE.records(maker.read(Contrast.TABLE).orderBy("framing", "outlet_a", "outlet_b", "level")),
                FirstSeen.TABLE.records(
                        maker.read(FirstSeen.TABLE).orderBy(col("framing"), col("published_at"), col("outlet"))),
                CoverageDay.TABLE.records(maker.read(CoverageDay.TABLE)
                        .where(col("reason").isNotNull())
                        .orderBy("outlet", "day")),
                OutletTone.TABLE.records(maker.read(OutletTone.TABLE).orderBy("outlet")),
                Topic.TABLE.records(maker.read(Topic.TABLE).orderBy("topic_id")),
                OutletTopic.TABLE.records(maker.read(OutletTopic.TABLE).orderBy("outlet", "topic_id")),
                Evaluation.TABLE.records(maker.read(Evaluation.TABLE).orderBy("subject", "metric")),
                counts(rejections.groupBy("reason").agg(count(lit(1)).as("n")).orderBy("reason")),
                Rejection.TABLE.records(
                        rejections.orderBy("reason", "file", "position").limit(REJECTED_SHOWN)),
                Evidences.of(maker, job.options().evidence(), span)
                        .orderBy("framing", "published_at", "article_id", "place", "begin")
                        .collectAsList());
    }

    private static Map<String, Long> figures(Maker maker) {
        var articles = maker.read(Article.TABLE);
        var inputs = maker.read(InputCount.TABLE);
        var figures = new LinkedHashMap<String, Long>();
        figures.put("records", total(inputs, "n_records"));
        figures.put("not_chosen", total(inputs, "n_not_chosen"));
        figures.put("articles", articles.count());
        figures.put("rejections", maker.read(Rejection.TABLE).count());
        figures.put("undated", articles.where(col("published_at").isNull()).count());
        figures.put(
                "unusable_dates",
                articles.where(col("published_text").isNotNull()).count());
        figures.put("outlets", articles.select("outlet").distinct().count());
        figures.put(
                "stories", maker.read(Story.TABLE).select("story_id").distinct().count());
        figures.put(
                "not_read",
                maker.read(ArticleReading.TABLE)
                        .where(col("is_read").equalTo(false))
                        .count());
        figures.put("sentences", total(maker.read(ArticleReading.TABLE), "n_sentences"));
        figures.put("mentions", maker.read(Mention.TABLE).count());
        return figures;
    }

    private static long total(Dataset<Row> rows, String column) {
        var total = rows.agg(sum(col(column).cast("long"))).first();
        return total.isNullAt(0) ? 0 : total.getLong(0);
    }

    private static Map<String, Long> counts(Dataset<Row> rows) {
        var counts = new LinkedHashMap<String, Long>();
        rows.collectAsList().forEach(row -> counts.put(row.getString(0), row.getLong(1)));
        return counts;
    }
}
