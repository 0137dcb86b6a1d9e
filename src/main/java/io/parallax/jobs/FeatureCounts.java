package io.parallax.jobs;

import io.parallax.articles.Article;
import io.parallax.mentions.Mention;
import io.parallax.sentiments.Sentiment;
import io.parallax.sentiments.TargetSentiment;
import io.parallax.statistics.Counting;
import io.parallax.statistics.FramingTopic;
import io.parallax.statistics.FramingTopics;
import io.parallax.statistics.OutletTone;
import io.parallax.statistics.OutletTones;
import io.parallax.statistics.OutletTopic;
import io.parallax.statistics.OutletTopics;
import io.parallax.statistics.TargetTone;
import io.parallax.statistics.TargetTones;
import io.parallax.statistics.TopicPeriod;
import io.parallax.statistics.TopicPeriods;
import io.parallax.stories.Story;
import io.parallax.topics.ArticleTopic;
import io.parallax.topics.Topic;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/** What is counted of topics and tone. */
final class FeatureCounts {
    private final Maker maker;
    private final Counting counting;
    private final Span span;
    private final String version;

    FeatureCounts(Maker maker, Counting counting, Span span, String version) {
        this.maker = maker;
        this.counting = counting;
        this.span = span;
        this.version = version;
    }

    void make(String articles, FeatureTables.Keys features, String mentions) {
        maker.make(
                OutletTone.TABLE,
                Ledger.key(version, articles, features.sentiments(), span),
                () -> OutletTones.of(articles(), maker.read(Sentiment.TABLE)));
        maker.make(
                TargetTone.TABLE,
                Ledger.key(version, articles, features.targets(), mentions, span),
                () -> TargetTones.of(articles(), maker.read(TargetSentiment.TABLE), mentions()));
        var topics = Ledger.key(version, articles, features.stories(), features.topics(), span);
        maker.make(
                OutletTopic.TABLE,
                topics,
                () -> OutletTopics.of(articles(), stories(), maker.read(ArticleTopic.TABLE), maker.read(Topic.TABLE)));
        maker.make(
                TopicPeriod.TABLE,
                Ledger.key(topics, counting.period()),
                () -> TopicPeriods.of(
                        articles(),
                        stories(),
                        maker.read(ArticleTopic.TABLE),
                        maker.read(Topic.TABLE),
                        counting.period()));
        maker.make(
                FramingTopic.TABLE,
                Ledger.key(topics, mentions, counting),
                () -> FramingTopics.of(
                        articles(),
                        stories(),
                        mentions(),
                        maker.read(ArticleTopic.TABLE),
                        maker.read(Topic.TABLE),
                        counting));
    }

    private Dataset<Row> stories() {
        return maker.read(Story.TABLE);
    }

    private Dataset<Row> mentions() {
        return maker.read(Mention.TABLE);
    }

    private Dataset<Row> articles() {
        return span.of(maker.read(Article.TABLE));
    }
}
