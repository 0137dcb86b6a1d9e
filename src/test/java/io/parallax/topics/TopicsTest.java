package io.parallax.topics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.parallax.TestSession;
import io.parallax.articles.Article;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.apache.spark.ml.PipelineModel;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class TopicsTest {
    private static final TopicOptions OPTIONS = TopicOptions.of(3, 1);

    /** Online variational Bayes needs more articles than a test has: it merges two of the subjects here. */
    @ParameterizedTest
    @EnumSource(names = {"GIBBS", "EM"})
    void findsTheSubjectsArticlesWereDrawnFrom(TopicOptions.Optimizer optimizer) {
        var articles = NewsCorpus.rows(NewsCorpus.articles(60));
        var model = Topics.fit(articles, OPTIONS.with(optimizer, 50));
        var topics =
                Topic.TABLE.records(Topics.describe(model, articles, ArticleTopics.of(articles, model), List.of()));
        assertThat(topics)
                .extracting(topic ->
                        topic.terms().stream().limit(10).map(Topic.Term::term).collect(Collectors.toSet()))
                .containsExactlyInAnyOrderElementsOf(
                        NewsCorpus.SUBJECTS.stream().map(HashSet::new).toList());
        assertThat(topics).allSatisfy(topic -> {
            assertThat(topic.share()).isCloseTo(1 / 3.0, within(0.05));
            assertThat(topic.coherence()).isGreaterThan(0.5);
            assertThat(topic.model()).startsWith("topics-");
        });
    }

    @ParameterizedTest
    @EnumSource(TopicOptions.Optimizer.class)
    void findsTheSameInAnyOrderAndPartitioning(TopicOptions.Optimizer optimizer) {
        var articles = NewsCorpus.articles(40);
        var shuffled = new ArrayList<>(articles);
        Collections.shuffle(shuffled, new Random(3));
        var options = OPTIONS.with(optimizer, 5);
        var once = Topics.fit(NewsCorpus.rows(articles).coalesce(1), options);
        var again = Topics.fit(NewsCorpus.rows(shuffled).repartition(7), options);
        assertThat(again.uid()).isEqualTo(once.uid());
        assertThat(shares(again, shuffled)).isEqualTo(shares(once, articles));
    }

    @Test
    void anotherSeedGivesAnotherModel() {
        var articles = NewsCorpus.rows(NewsCorpus.articles(40));
        assertThat(Topics.fit(articles, TopicOptions.of(3, 2)).uid())
                .isNotEqualTo(Topics.fit(articles, OPTIONS).uid());
    }

    @Test
    void scoresNewArticlesFromDiskAsFromMemory(@TempDir Path folder) {
        var model = Topics.fit(NewsCorpus.rows(NewsCorpus.articles(40)), OPTIONS);
        var path = folder.resolve("topics").toString();
        ArticleTermsTest.save(model, path);
        var loaded = PipelineModel.load(path);
        var fresh = List.of(NewsCorpus.article("new", "The nurse gave the patient a vaccine dose", "en"));
        assertThat(loaded.uid()).isEqualTo(model.uid());
        assertThat(shares(loaded, fresh)).isEqualTo(shares(model, fresh)).hasSize(3);
        assertThat(TestSession.spark().sharedState().cacheManager().isEmpty()).isTrue();
    }

    @Test
    void sharesOfAnArticleSumToOneAndAnEmptyArticleHasNone() {
        var articles = new ArrayList<>(NewsCorpus.articles(12));
        articles.add(NewsCorpus.article("empty", "", "en"));
        articles.add(NewsCorpus.article("none", null, null));
        articles.add(NewsCorpus.article("arabic", "محادثات السلام في أوكرانيا", "ar"));
        var model = Topics.fit(NewsCorpus.rows(articles), OPTIONS);
        var sums = shares(model, articles).stream()
                .collect(Collectors.groupingBy(ArticleTopic::articleId, Collectors.summingDouble(ArticleTopic::share)));
        assertThat(sums).doesNotContainKeys("empty", "none").hasSizeBetween(12, 13);
        assertThat(sums.values()).allSatisfy(sum -> assertThat(sum).isCloseTo(1, within(1e-9)));
    }

    @Test
    void fitsFewerTopicsThanAskedWhereFewerArticlesAre() {
        var articles = NewsCorpus.rows(NewsCorpus.articles(3));
        var model = Topics.fit(articles, TopicOptions.of(20, 1));
        assertThat(Topics.describe(model, articles, ArticleTopics.of(articles, model), List.of())
                        .count())
                .isEqualTo(3);
    }

    @Test
    void anEmptyCorpusHasNoTopicsAndItsModelStillScores(@TempDir Path folder) {
        for (var corpus : List.of(List.<Article>of(), List.of(NewsCorpus.article("empty", "", "en")))) {
            var articles = NewsCorpus.rows(corpus);
            var model = Topics.fit(articles, OPTIONS);
            var path = folder.resolve("none" + corpus.size()).toString();
            ArticleTermsTest.save(model, path);
            var loaded = PipelineModel.load(path);
            assertThat(shares(loaded, corpus)).isEmpty();
            assertThat(Topics.describe(loaded, articles, ArticleTopics.of(articles, loaded), List.of())
                            .count())
                    .isZero();
        }
    }

    @Test
    void readsAnArticleOfFiveMegabytes() {
        var articles = new ArrayList<>(NewsCorpus.articles(12));
        articles.add(NewsCorpus.article("long", "goal striker bank ".repeat(300_000), "en"));
        var model = Topics.fit(NewsCorpus.rows(articles), OPTIONS);
        assertThat(shares(model, articles))
                .filteredOn(row -> row.articleId().equals("long"))
                .hasSize(3);
    }

    private static List<ArticleTopic> shares(PipelineModel model, List<Article> articles) {
        return ArticleTopic.TABLE.records(
                ArticleTopics.of(NewsCorpus.rows(articles), model).orderBy("article_id", "topic_id"));
    }
}
