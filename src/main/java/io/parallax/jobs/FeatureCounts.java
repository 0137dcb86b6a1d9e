package io.parallax.jobs;

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
import io.parallax.topics.ArticleTopic;
import io.parallax.topics.Topic;

/** What is counted of topics and tone. */
final class FeatureCounts {
    private final SpanTables tables;
    private final Maker maker;
    private final Span span;
    private final Counting counting;
    private final String version;

    FeatureCounts(SpanTables tables, Counting counting, String version) {
        this.tables = tables;
        this.maker = tables.maker();
        this.span = tables.span();
        this.counting = counting;
        this.version = version;
    }

    void make(String articles, FeatureTables.Keys features, String mentions) {
        maker.make(
                OutletTone.TABLE,
                Ledger.key(version, articles, features.sentiments(), span),
                () -> OutletTones.of(tables.articles(), maker.read(Sentiment.TABLE)));
        maker.make(
                TargetTone.TABLE,
                Ledger.key(version, articles, features.targets(), mentions, span),
                () -> TargetTones.of(tables.articles(), maker.read(TargetSentiment.TABLE), tables.mentions()));
        var topics = Ledger.key(version, articles, features.stories(), features.topics(), span);
        maker.make(
                OutletTopic.TABLE,
                topics,
                () -> OutletTopics.of(
                        tables.articles(), tables.stories(), maker.read(ArticleTopic.TABLE), maker.read(Topic.TABLE)));
        maker.make(
                TopicPeriod.TABLE,
                Ledger.key(topics, counting.period()),
                () -> TopicPeriods.of(
                        tables.articles(),
                        tables.stories(),
                        maker.read(ArticleTopic.TABLE),
                        maker.read(Topic.TABLE),
                        counting.period()));
        maker.make(
                FramingTopic.TABLE,
                Ledger.key(topics, mentions, counting),
                () -> FramingTopics.of(
                        tables.articles(),
                        tables.stories(),
                        tables.mentions(),
                        maker.read(ArticleTopic.TABLE),
                        maker.read(Topic.TABLE),
                        counting));
    }
}
