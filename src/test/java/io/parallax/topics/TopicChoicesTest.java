package io.parallax.topics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class TopicChoicesTest {
    @Test
    void choosesTheNumberOfSubjects() {
        var articles = NewsCorpus.rows(NewsCorpus.articles(60));
        var options = TopicOptions.of(2, 1).with(TopicOptions.Optimizer.GIBBS, 50);
        var choices = TopicChoices.of(articles, options, List.of(6, 3, 3), 2);
        assertThat(choices).extracting(TopicChoice::k).containsExactly(3, 6);
        assertThat(choices.get(0).isChosen()).isTrue();
        assertThat(choices.get(1).isChosen()).isFalse();
        assertThat(choices.get(0).stability()).isGreaterThan(0.9);
        assertThat(choices.get(0).score())
                .isCloseTo(choices.get(0).coherence() * choices.get(0).stability(), within(1e-12));
    }

    @Test
    void coherenceIsThatOfTheModelFittedForTheSameNumberAndSeed() {
        // One article without terms: it is no evidence, neither here nor there.
        var sample = new java.util.ArrayList<>(NewsCorpus.articles(60));
        sample.add(NewsCorpus.article("empty", "", "en"));
        var articles = NewsCorpus.rows(sample);
        var options = TopicOptions.of(4, 5).with(TopicOptions.Optimizer.GIBBS, 20);
        var model = Topics.fit(articles, options);
        var coherence =
                Coherence.of(FittedTopics.of(model).topTerms(Coherence.TERMS), model.transform(articles)).stream()
                        .mapToDouble(Double::doubleValue)
                        .average()
                        .orElseThrow();
        assertThat(TopicChoices.of(articles, options, List.of(4), 1).get(0).coherence())
                .isCloseTo(coherence, within(1e-12));
    }

    @Test
    void articlesWithoutTermsLeaveNothingToChooseBy() {
        var articles = NewsCorpus.rows(List.of(NewsCorpus.article("empty", "", "en")));
        var choices = TopicChoices.of(articles, TopicOptions.of(2, 1), List.of(2, 3), 2);
        assertThat(choices).extracting(TopicChoice::score).containsExactly(0.0, 0.0);
        assertThat(choices.get(0).isChosen()).isTrue();
    }

    @Test
    void topicsKeepTheirNumbersAndLabelsWhereTheyStayAlike() {
        var articles = NewsCorpus.rows(NewsCorpus.articles(60));
        var options = TopicOptions.of(3, 1).with(TopicOptions.Optimizer.GIBBS, 50);
        var first = described(articles, options, List.of());
        assertThat(first).noneMatch(Topic::isChanged);
        // The run before had them turned round, under labels of its own, and one on something else.
        var before = first.stream()
                .map(topic -> new Topic(
                        (topic.topicId() + 1) % 3,
                        "kept " + topic.topicId(),
                        topic.topicId() == 0 ? List.of(new Topic.Term("chess", 1)) : topic.terms(),
                        List.of(),
                        null,
                        0,
                        null,
                        false,
                        "before"))
                .toList();
        var again =
                described(articles, options, before).stream().collect(Collectors.toMap(Topic::topicId, topic -> topic));
        assertThat(again.get(2).label()).isEqualTo("kept 1");
        assertThat(again.get(0).label()).isEqualTo("kept 2");
        assertThat(again.get(1).label()).isEqualTo(first.get(0).label());
        assertThat(again.values().stream().collect(Collectors.toMap(Topic::topicId, Topic::isChanged)))
                .isEqualTo(Map.of(0, false, 1, true, 2, false));
        assertThat(again.get(2).share()).isCloseTo(first.get(1).share(), within(0.02));
    }

    @Test
    void numbersAreAPermutationWhateverWasBefore() {
        var now = List.of(terms("a"), terms("b"), terms("c"));
        assertThat(Renumbering.of(now, List.of())).containsExactly(0, 1, 2);
        assertThat(Renumbering.of(now, List.of(topic(7, "a"), topic(0, "c")))).containsExactly(1, 2, 0);
        assertThat(Renumbering.of(
                        now,
                        IntStream.range(0, 5)
                                .mapToObj(i -> topic(i, "cxbya".substring(i, i + 1)))
                                .toList()))
                .containsExactly(1, 2, 0);
    }

    @Test
    void exclusiveTermsAreCommonHereAndRareElsewhere() {
        // Terms: common in both, common in the first alone, rare in the first alone.
        var scores = Frex.of(new double[][] {{.5, .45, .01, .04}, {.49, .01, .0001, .4999}});
        assertThat(scores[0][1]).isGreaterThan(scores[0][0]).isGreaterThan(scores[0][2]);
        assertThat(scores[1][3]).isGreaterThan(scores[1][0]);
        assertThat(Frex.of(new double[0][])).isEmpty();
    }

    @Test
    void windowsCountTermsThatStandClose() {
        var windows = new Windows(new int[][] {{0, 1}}, Map.of("a", 0, "b", 1), 3);
        windows.add(List.of("a", "x", "b", "x", "x"));
        // Windows axb, xbx, bxx: a in one, b in all three, both in one.
        assertThat(windows.counts()).containsExactly(3, 1, 1, 0, 3);
        windows.add(List.of("b"));
        assertThat(windows.counts()).containsExactly(4, 1, 1, 0, 4);
        windows.add(List.of());
        assertThat(windows.counts()[0]).isEqualTo(4);
    }

    @Test
    void windowCoherenceTellsTopicsThatKeepCompany() {
        var vocabulary = new String[] {"goal", "league", "bank", "credit"};
        var termed = new ArticleTerms("terms").transform(NewsCorpus.rows(NewsCorpus.articles(60)));
        var coherence = WindowCoherence.of(new int[][] {{0, 1}, {2, 3}, {0, 2}}, vocabulary, termed);
        assertThat(coherence.get(0)).isGreaterThan(0.9);
        assertThat(coherence.get(1)).isGreaterThan(0.9);
        assertThat(coherence.get(2)).isLessThan(coherence.get(0));
    }

    private static List<Topic> described(
            org.apache.spark.sql.Dataset<org.apache.spark.sql.Row> articles, TopicOptions options, List<Topic> before) {
        var model = Topics.fit(articles, options, before);
        return Topic.TABLE.records(Topics.describe(model, articles, ArticleTopics.of(articles, model), before)
                .orderBy("topic_id"));
    }

    private static List<Topic.Term> terms(String term) {
        return List.of(new Topic.Term(term, 1));
    }

    private static Topic topic(int id, String term) {
        return new Topic(id, term, terms(term), List.of(), null, 0, null, false, "before");
    }
}
