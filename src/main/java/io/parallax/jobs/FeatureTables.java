package io.parallax.jobs;

import io.parallax.articles.Article;
import io.parallax.outlets.Outlet;
import io.parallax.outlets.Registry;
import io.parallax.sentiments.Sentiment;
import io.parallax.sentiments.Sentiments;
import io.parallax.sentiments.ToneModels;
import io.parallax.stories.Stories;
import io.parallax.stories.Story;
import io.parallax.stories.StoryOptions;
import io.parallax.topics.ArticleTopic;
import io.parallax.topics.ArticleTopics;
import io.parallax.topics.Topic;
import io.parallax.topics.TopicOptions;
import io.parallax.topics.Topics;
import io.parallax.validation.Evaluation;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.spark.ml.PipelineModel;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/** What is known of articles beside their framings: stories, tone, topics. */
final class FeatureTables {
    private static final String VERSION = "1";

    private final Maker maker;
    private final Job.Options options;

    /** Keys of the tables that later ones depend on. */
    record Keys(String outlets, String stories, String sentiments, String topics) {}

    FeatureTables(Maker maker, Job.Options options) {
        this.maker = maker;
        this.options = options;
    }

    Keys make(String articles, Registry registry) {
        var outlets = maker.make(
                Outlet.TABLE, registry.fingerprint(), () -> Outlet.TABLE.rows(maker.spark(), registry.outlets()));
        var storyOptions =
                new StoryOptions(options.shingle(), options.similarity(), options.containment(), options.windowDays());
        var stories = maker.make(
                Story.TABLE,
                Ledger.key(VERSION, articles, outlets, storyOptions),
                () -> Stories.of(maker.read(Article.TABLE), maker.read(Outlet.TABLE), storyOptions));
        return new Keys(outlets, stories, sentiments(articles), topics(articles));
    }

    private String sentiments(String articles) {
        var model = ToneModels.fingerprint();
        var folder = maker.warehouse().place("models");
        maker.make(Evaluation.TABLE, model, () -> ToneModels.evaluations(maker.spark()));
        return maker.make(
                Sentiment.TABLE,
                Ledger.key(VERSION, articles, model),
                () -> Sentiments.of(articles(), ToneModels.shipped(maker.spark(), folder)));
    }

    private String topics(String articles) {
        var chosen = TopicOptions.of(options.topics(), options.seed());
        var from = Ledger.key(VERSION, articles, chosen);
        var folder = maker.warehouse().place("models/topics");
        var shares = maker.make(ArticleTopic.TABLE, from, () -> ArticleTopics.of(articles(), fitted(chosen, folder)));
        return maker.make(
                Topic.TABLE,
                shares,
                () -> Topics.describe(
                        PipelineModel.load(folder), maker.read(Article.TABLE), maker.read(ArticleTopic.TABLE)));
    }

    private PipelineModel fitted(TopicOptions chosen, String folder) {
        var model = Topics.fit(maker.read(Article.TABLE), chosen);
        try {
            model.write().overwrite().save(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return PipelineModel.load(folder);
    }

    /** Spread over all cores: a small table lies in one file. */
    private Dataset<Row> articles() {
        return maker.read(Article.TABLE)
                .repartition(2 * maker.spark().sparkContext().defaultParallelism());
    }
}
