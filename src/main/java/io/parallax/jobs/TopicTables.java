package io.parallax.jobs;

import io.parallax.articles.Article;
import io.parallax.topics.ArticleTopic;
import io.parallax.topics.ArticleTopics;
import io.parallax.topics.Topic;
import io.parallax.topics.TopicChoice;
import io.parallax.topics.TopicChoices;
import io.parallax.topics.TopicOptions;
import io.parallax.topics.Topics;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import org.apache.spark.ml.PipelineModel;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/** What articles are about: how many topics, which, and how much of each is in each article. */
final class TopicTables {
    private static final String VERSION = "2";

    private final Maker maker;
    private final Job.Options options;
    private final String folder;

    TopicTables(Maker maker, Job.Options options) {
        this.maker = maker;
        this.options = options;
        folder = maker.warehouse().place("models/topics");
    }

    /** Returns the key of the topics. */
    String make(String articles) {
        var wanted = options.topics();
        var first = TopicOptions.of(wanted.k() == 0 ? wanted.range().get(0) : wanted.k(), options.seed());
        var choices = maker.make(
                TopicChoice.TABLE,
                wanted.k() == 0 ? Ledger.key(VERSION, articles, wanted, first) : "k is given",
                () -> TopicChoice.TABLE.rows(maker.spark(), wanted.k() == 0 ? choices(first) : List.of()));
        var chosen = wanted.k() == 0 ? first.with(chosen()) : first;
        var before = before();
        var shares = maker.make(
                ArticleTopic.TABLE,
                Ledger.key(VERSION, articles, choices, chosen),
                () -> ArticleTopics.of(spread(), fitted(chosen, before)));
        return maker.make(
                Topic.TABLE,
                shares,
                () -> Topics.describe(PipelineModel.load(folder), articles(), maker.read(ArticleTopic.TABLE), before));
    }

    private List<TopicChoice> choices(TopicOptions first) {
        return TopicChoices.of(
                articles(), first, options.topics().range(), options.topics().seeds());
    }

    private int chosen() {
        return maker.read(TopicChoice.TABLE)
                .where("is_chosen")
                .select("k")
                .first()
                .getInt(0);
    }

    /** The topics of the run before; none for a first run, or one of an older version. */
    private List<Topic> before() {
        if (!maker.warehouse().has(Topic.TABLE)) {
            return List.of();
        }
        var rows = maker.read(Topic.TABLE);
        return Arrays.asList(rows.columns())
                        .containsAll(List.of(Topic.TABLE.schema().fieldNames()))
                ? Topic.TABLE.records(rows.orderBy("topic_id"))
                : List.of();
    }

    private PipelineModel fitted(TopicOptions chosen, List<Topic> before) {
        var model = Topics.fit(articles(), chosen, before);
        try {
            model.write().overwrite().save(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return PipelineModel.load(folder);
    }

    private Dataset<Row> articles() {
        return maker.read(Article.TABLE);
    }

    /** Over all cores: a small table lies in one file. */
    private Dataset<Row> spread() {
        return articles().repartition(2 * maker.spark().sparkContext().defaultParallelism());
    }
}
