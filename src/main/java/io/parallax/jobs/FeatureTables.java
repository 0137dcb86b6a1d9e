package io.parallax.jobs;

import io.parallax.articles.Article;
import io.parallax.codebook.Codebook;
import io.parallax.matching.Engine;
import io.parallax.outlets.Outlet;
import io.parallax.outlets.Registry;
import io.parallax.sentiments.Sentiment;
import io.parallax.sentiments.Sentiments;
import io.parallax.sentiments.ShippedModels;
import io.parallax.sentiments.TargetSentiment;
import io.parallax.sentiments.TargetSentiments;
import io.parallax.sentiments.Targets;
import io.parallax.stories.Stories;
import io.parallax.stories.Story;
import io.parallax.stories.StoryOptions;
import io.parallax.validation.Confusion;
import io.parallax.validation.Evaluation;
import io.parallax.validation.Reliability;
import java.util.ArrayList;
import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/** What is known of articles beside their framings: stories, tone, topics. */
final class FeatureTables {
    private static final String VERSION = "1";

    private final Maker maker;
    private final Job.Options options;

    /** Keys of the tables that later ones depend on. */
    record Keys(String outlets, String stories, String sentiments, String targets, String topics) {}

    FeatureTables(Maker maker, Job.Options options) {
        this.maker = maker;
        this.options = options;
    }

    Keys make(String articles, Registry registry, Codebook codebook) {
        var outlets = maker.make(
                Outlet.TABLE, registry.fingerprint(), () -> Outlet.TABLE.rows(maker.spark(), registry.outlets()));
        var storyOptions =
                new StoryOptions(options.shingle(), options.similarity(), options.containment(), options.windowDays());
        var stories = maker.make(
                Story.TABLE,
                Ledger.key(VERSION, articles, outlets, storyOptions),
                () -> Stories.of(maker.read(Article.TABLE), maker.read(Outlet.TABLE), storyOptions));
        evaluations();
        return new Keys(
                outlets,
                stories,
                sentiments(articles),
                targets(articles, codebook),
                new TopicTables(maker, options).make(articles));
    }

    /** How well the models that this run uses do. */
    private void evaluations() {
        var models = new ArrayList<>(List.of(ShippedModels.TONE));
        if (options.targets() != null) {
            models.add(ShippedModels.target(options.targets()));
        }
        var from = Ledger.key(
                VERSION, models.stream().map(ShippedModels::fingerprint).toList());
        for (var table : List.of(Evaluation.TABLE, Confusion.TABLE, Reliability.TABLE)) {
            maker.make(table, from, () -> ShippedModels.shipped(models, table, maker.spark()));
        }
    }

    private String sentiments(String articles) {
        return maker.make(
                Sentiment.TABLE,
                Ledger.key(VERSION, articles, ShippedModels.fingerprint(ShippedModels.TONE)),
                () -> Sentiments.of(articles(), ShippedModels.tone(), ShippedModels.uid(ShippedModels.TONE)));
    }

    private String targets(String articles, Codebook codebook) {
        if (options.targets() == null || codebook.targets().isEmpty()) {
            return maker.make(TargetSentiment.TABLE, "none", () -> TargetSentiment.TABLE.empty(maker.spark()));
        }
        var name = ShippedModels.target(options.targets());
        return maker.make(
                TargetSentiment.TABLE,
                Ledger.key(VERSION, articles, ShippedModels.fingerprint(name), codebook.hash(), Engine.VERSION),
                () -> TargetSentiments.of(
                        articles(),
                        Targets.engine(codebook),
                        ShippedModels.towards(options.targets()),
                        ShippedModels.uid(name)));
    }

    /** Spread over all cores: a small table lies in one file. */
    private Dataset<Row> articles() {
        return maker.read(Article.TABLE)
                .repartition(2 * maker.spark().sparkContext().defaultParallelism());
    }
}
