package io.parallax.sentiments;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.parallax.TestSession;
import io.parallax.codebook.Codebook;
import io.parallax.documents.Document;
import io.parallax.matching.Engine;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.apache.spark.ml.PipelineModel;
import org.apache.spark.ml.linalg.Vector;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.StructType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class TargetSentimentsTest {
    private static final String PRAISE = "Voters praised Ada for her brave and excellent work.";
    private static final String BLAME = "The corrupt Bo lied and disgraced the country.";
    private static final Engine TARGETS = Targets.engine(Codebook.of(Document.parse("test", """
            codebook: test
            version: 1.0.0
            language: en
            framings:
              - {id: any, rules: [{id: one, match: nothing}]}
            targets: {Ada: [Ada], Bo: [Bo, "Mr Bo"]}
            """)));

    @TempDir
    private static Path folder;

    @ParameterizedTest
    @EnumSource(TargetReading.class)
    void praiseIsPositiveAndBlameNegative(TargetReading reading) {
        var rows = read(reading, article("a", "en", null, PRAISE + " " + BLAME));
        assertThat(rows).extracting(TargetSentiment::target).containsExactly("Ada", "Bo");
        assertThat(rows.get(0).toneClass()).isEqualTo(Tone.POSITIVE);
        assertThat(rows.get(0).score()).isBetween(0.1, 1.0);
        assertThat(rows.get(1).toneClass()).isEqualTo(Tone.NEGATIVE);
        assertThat(rows.get(1).score()).isBetween(-1.0, -0.1);
    }

    @Test
    void oneSentenceSpeaksOfTwoTargetsInTwoWays() {
        var rows = read(
                TargetReading.EMBEDDINGS, article("a", "en", null, "Voters love Ada but despise the corrupt liar Bo."));
        assertThat(rows.get(0).score()).isGreaterThan(rows.get(1).score());
    }

    @Test
    void saysWhereAndInWhoseVoice() {
        var text = "Ada opened the bridge on Monday.\n\"Ada is a disgrace,\" Bo said.";
        var rows = read(TargetReading.WORDS, article("a", "en", "Ada wins", text));
        assertThat(rows)
                .extracting(TargetSentiment::place, TargetSentiment::target, TargetSentiment::voice)
                .containsExactlyInAnyOrder(
                        org.assertj.core.groups.Tuple.tuple("headline", "Ada", "outlet"),
                        org.assertj.core.groups.Tuple.tuple("body", "Ada", "outlet"),
                        org.assertj.core.groups.Tuple.tuple("body", "Ada", "quoted"),
                        org.assertj.core.groups.Tuple.tuple("body", "Bo", "outlet"));
        assertThat(rows)
                .filteredOn(row -> row.place().equals("body"))
                .allSatisfy(row ->
                        assertThat(text.substring(row.begin(), row.end())).isEqualTo(row.target()));
    }

    @Test
    void nothingToReadOtherLanguagesAndNoTargetsHaveNoRows() {
        assertThat(read(
                        TargetReading.EMBEDDINGS,
                        article("a", "en", null, null),
                        article("b", "en", "", ""),
                        article("c", "ar", null, "السلام الآن Ada"),
                        article("d", "en", null, "السلام الآن"),
                        article("e", "de", null, "Ada ist gut.")))
                .isEmpty();
        var none = Targets.engine(
                new Codebook("x", "1", "h", List.of("en"), null, java.util.Map.of(), List.of(), java.util.Map.of()));
        assertThat(TargetSentiments.of(rows(article("a", "en", null, PRAISE)), none, model(TargetReading.WORDS))
                        .count())
                .isZero();
    }

    @Test
    void readsAnArticleOfFiveMegabytes() {
        assertThat(read(TargetReading.WORDS, article("a", "en", null, (BLAME + " ").repeat(100_000))))
                .hasSize(100_000);
        assertThat(read(TargetReading.EMBEDDINGS, article("a", "en", null, "praised ".repeat(700_000) + "Ada")))
                .hasSize(1);
    }

    @ParameterizedTest
    @EnumSource(TargetReading.class)
    void scoresTheSameInAnyPartitioning(TargetReading reading) {
        var rows = rows(
                article("a", "en", PRAISE, BLAME), article("b", "en", null, PRAISE), article("c", "en", null, BLAME));
        var model = model(reading);
        var one = TargetSentiments.of(rows.coalesce(1), TARGETS, model).orderBy("article_id", "place", "begin");
        var many = TargetSentiments.of(rows.repartition(3), TARGETS, model).orderBy("article_id", "place", "begin");
        assertThat(many.collectAsList()).isEqualTo(one.collectAsList()).hasSize(4);
    }

    @ParameterizedTest
    @EnumSource(TargetReading.class)
    void scorerPipelineAndReloadedPipelineAgree(TargetReading reading) throws IOException {
        var model = model(reading);
        var path = folder.resolve("again-" + reading).toUri().toString();
        model.write().overwrite().save(path);
        var schema =
                new StructType().add("sentence", "string").add("begin", "int").add("end", "int");
        var targets = TestSession.spark()
                .createDataFrame(List.of(RowFactory.create(PRAISE, 15, 18), RowFactory.create(BLAME, 12, 14)), schema);
        var scorer = TargetScorer.of(model);
        for (var each : List.of(model, PipelineModel.load(path))) {
            for (var row : each.transform(targets).collectAsList()) {
                assertThat(scorer.probabilities(row.getAs("sentence"), row.getAs("begin"), row.getAs("end")))
                        .containsExactly(row.<Vector>getAs("probability").toArray(), within(1e-9));
            }
        }
    }

    @Test
    void singleTextsAreScoredWithoutSpark() {
        var tones = TextTones.open(TargetReading.EMBEDDINGS);
        assertThat(tones.towards(PRAISE, 15, 18).word()).isEqualTo("positive");
        var far = (BLAME + " ").repeat(20) + PRAISE;
        int at = far.indexOf("Ada");
        assertThat(tones.towards(far, at, at + 3)).isEqualTo(tones.towards(PRAISE, 15, 18));
        assertThat(tones.of(BLAME).word()).isEqualTo("negative");
        assertThat(tones.of("").score()).isNull();
        assertThatThrownBy(() -> tones.towards("Ada", 0, 4)).hasMessageContaining("3 characters");
    }

    private static PipelineModel model(TargetReading reading) {
        return ShippedModels.load(ShippedModels.target(reading), TestSession.spark(), folder.toString());
    }

    private static List<TargetSentiment> read(TargetReading reading, Row... articles) {
        return TargetSentiment.TABLE.records(TargetSentiments.of(rows(articles), TARGETS, model(reading)));
    }

    private static Dataset<Row> rows(Row... articles) {
        var schema = new StructType();
        for (var column : List.of("article_id", "title", "text", "language")) {
            schema = schema.add(column, "string");
        }
        return TestSession.spark().createDataFrame(Stream.of(articles).toList(), schema);
    }

    private static Row article(String id, String language, String title, String text) {
        return RowFactory.create(id, title, text, language);
    }
}
