package io.parallax.sentiments;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.parallax.TestSession;
import io.parallax.articles.Article;
import io.parallax.articles.DatePrecision;
import io.parallax.validation.Evaluation;
import java.nio.file.Path;
import java.util.List;
import org.apache.spark.ml.PipelineModel;
import org.apache.spark.ml.linalg.Vector;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SentimentsTest {
    private static final String PRAISE = "Voters praised the brave mayor for her excellent work.";
    private static final String BLAME = "The corrupt minister lied and disgraced the country.";

    @TempDir
    private static Path folder;

    private static PipelineModel model;

    @BeforeAll
    static void loadsTheShippedModel() {
        model = ShippedModels.load(ShippedModels.TONE, TestSession.spark(), folder.toString());
    }

    @Test
    void praiseIsPositiveAndBlameNegative() {
        assertThat(tone(null, PRAISE).score()).isBetween(0.1, 1.0);
        assertThat(tone(null, PRAISE).toneClass()).isEqualTo(Tone.POSITIVE);
        assertThat(tone(null, BLAME).score()).isBetween(-1.0, -0.1);
        assertThat(tone(null, BLAME).toneClass()).isEqualTo(Tone.NEGATIVE);
    }

    @Test
    void anArticleIsTheMeanOfItsSentencesHeadlineIncluded() {
        double praise = tone(null, PRAISE).score();
        double blame = tone(null, BLAME).score();
        var both = tone(PRAISE, BLAME + " " + BLAME);
        assertThat(both.score()).isCloseTo((praise + 2 * blame) / 3, within(1e-12));
        assertThat(both.nSentences()).isEqualTo(3);
    }

    @Test
    void quotedSentencesAreKeptApart() {
        var mixed = tone(null, PRAISE + "\n“" + BLAME.replace(".", "") + ",” she said.");
        assertThat(mixed.ownScore()).isPositive();
        assertThat(mixed.quotedScore()).isNegative();
        assertThat(mixed.nOwnSentences() + mixed.nQuotedSentences()).isEqualTo(mixed.nSentences());
        assertThat(tone(null, PRAISE).quotedScore()).isNull();
    }

    @Test
    void nothingToReadAndOtherLanguagesHaveNoScore() {
        for (var silent :
                List.of(tone(null, null), tone("", ""), tone("…", "السلام الآن"), tone("de", null, "Gut so."))) {
            assertThat(silent.score()).isNull();
            assertThat(silent.toneClass()).isNull();
            assertThat(silent.nSentences()).isZero();
        }
    }

    @Test
    void readsAnArticleOfFiveMegabytes() {
        assertThat(tone(null, (PRAISE + " ").repeat(100_000)).nSentences()).isEqualTo(100_000);
        assertThat(tone(null, "praised ".repeat(700_000)).nSentences()).isEqualTo(1);
    }

    @Test
    void scoresTheSameInAnyPartitioning() {
        var articles = List.of(
                article("a", "en", PRAISE, BLAME), article("b", "en", null, PRAISE), article("c", "en", null, null));
        var one = Sentiments.of(rows(articles).coalesce(1), model).orderBy("article_id");
        var many = Sentiments.of(rows(articles).repartition(3), model).orderBy("article_id");
        assertThat(many.collectAsList()).isEqualTo(one.collectAsList()).hasSize(3);
    }

    @Test
    void scorerAndPipelineAgree() {
        var scorer = ToneScorer.of(model);
        var sentences = List.of(PRAISE, BLAME, "He did not win, but it was not bad.", "\"No!\" she said in 2014.");
        var scored = model.transform(TestSession.spark()
                        .createDataset(sentences, Encoders.STRING())
                        .toDF("sentence"))
                .select("sentence", "probability")
                .collectAsList();
        assertThat(scored)
                .hasSize(4)
                .allSatisfy(row -> assertThat(scorer.probabilities(row.getString(0)))
                        .containsExactly(row.<Vector>getAs(1).toArray(), within(1e-12)));
    }

    @Test
    void theModelsArithmeticStandsBesideIt() {
        assertThat(ShippedModels.uid(ShippedModels.TONE)).isEqualTo(model.uid());
        for (var sentence : List.of(PRAISE, BLAME, "He did not win.")) {
            assertThat(ShippedModels.tone().probabilities(sentence))
                    .containsExactly(ToneScorer.of(model).probabilities(sentence));
        }
    }

    @Test
    void isUnpackedOnce() {
        var again = ShippedModels.load(ShippedModels.TONE, TestSession.spark(), folder.toString());
        assertThat(again.uid()).isEqualTo(model.uid());
        assertThat(folder.toFile().list()).hasSize(1);
    }

    @Test
    void comesWithItsError() {
        var evaluations = Evaluation.TABLE.records(
                ShippedModels.shipped(List.of(ShippedModels.TONE), Evaluation.TABLE, TestSession.spark()));
        assertThat(evaluations)
                .filteredOn(row -> row.metric().equals("macro_f1"))
                .singleElement()
                .satisfies(row -> {
                    assertThat(row.value()).isGreaterThan(row.baseline());
                    assertThat(row.n()).isPositive();
                });
        assertThat(evaluations)
                .filteredOn(row -> row.metric().equals("expected_calibration_error"))
                .singleElement()
                .satisfies(row -> assertThat(row.value()).isBetween(0.0, 0.05));
    }

    @Test
    void saysWhichColumnAPipelineNeeds() {
        var wrong = TestSession.spark()
                .createDataset(List.of("x"), Encoders.STRING())
                .toDF("text");
        assertThatThrownBy(() -> new SentenceFeatures().transform(wrong)).hasMessageContaining("sentence");
    }

    private static Sentiment tone(String title, String text) {
        return tone("en", title, text);
    }

    private static Sentiment tone(String language, String title, String text) {
        return Sentiment.TABLE
                .records(Sentiments.of(rows(List.of(article("a", language, title, text))), model))
                .get(0);
    }

    private static Dataset<Row> rows(List<Article> articles) {
        return Article.TABLE.rows(TestSession.spark(), articles);
    }

    private static Article article(String id, String language, String title, String text) {
        return new Article(
                id,
                "Outlet",
                title,
                text,
                null,
                null,
                null,
                null,
                DatePrecision.NONE,
                null,
                null,
                language,
                id,
                "f",
                0);
    }
}
