package io.parallax.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.parallax.TestSession;
import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.StructType;
import org.junit.jupiter.api.Test;

class TargetTonesTest {
    private static final Dataset<Row> ARTICLES = rows(
            "article_id string, outlet string",
            RowFactory.create("a", "North"),
            RowFactory.create("b", "South"),
            RowFactory.create("c", "South"));
    private static final Dataset<Row> SENTIMENTS = rows(
            "article_id string, target string, place string, sentence_begin int, voice string, tone_class string, score double",
            RowFactory.create("a", "NATO", "body", 0, "outlet", "positive", 0.5),
            RowFactory.create("a", "NATO", "body", 40, "quoted", "negative", -0.7),
            RowFactory.create("b", "NATO", "body", 0, "outlet", "neutral", 0.1),
            RowFactory.create("b", "NATO", "headline", 0, "outlet", "negative", -0.3));
    private static final Dataset<Row> MENTIONS = rows(
            "article_id string, place string, sentence_begin int, framing string",
            RowFactory.create("b", "body", 0, "off-table"),
            RowFactory.create("b", "body", 0, "off-table"),
            RowFactory.create("c", "body", 0, "off-table"));

    private final List<TargetTone> tones = TargetTone.TABLE.records(TargetTones.of(ARTICLES, SENTIMENTS, MENTIONS));

    @Test
    void keepsVoicesApart() {
        assertThat(tone("*", "North", "outlet").tone()).isCloseTo(0.5, within(1e-9));
        assertThat(tone("*", "North", "quoted").tone()).isCloseTo(-0.7, within(1e-9));
        assertThat(tone("*", "North", "*").tone()).isCloseTo(-0.1, within(1e-9));
        assertThat(tone("*", "North", "*").nSentences()).isEqualTo(2);
        assertThat(tone("*", "North", "*").low()).isNull();
    }

    @Test
    void knowsWhichSentencesPutAFramingForward() {
        var framed = tone("off-table", "South", "outlet");
        assertThat(framed.nSentences()).isEqualTo(1);
        assertThat(framed.tone()).isCloseTo(0.1, within(1e-9));
        assertThat(tones)
                .noneMatch(
                        row -> row.framing().equals("off-table") && row.outlet().equals("North"));
    }

    @Test
    void countsArticlesAsClusters() {
        // Own voice: a has .5 of 1 sentence, b -.2 of 2; mean .1; residuals .4 and -.4; 2/1 x .32 / 9.
        var all = tone("*", "*", "outlet");
        assertThat(all.nArticles()).isEqualTo(2);
        assertThat(all.tone()).isCloseTo(0.1, within(1e-9));
        assertThat(all.high() - all.tone()).isCloseTo(1.959964 * Math.sqrt(0.64 / 9), within(1e-5));
        assertThat(List.of(all.nNegative(), all.nNeutral(), all.nPositive())).containsExactly(1L, 1L, 1L);
    }

    private TargetTone tone(String framing, String outlet, String voice) {
        return tones.stream()
                .filter(row -> row.framing().equals(framing)
                        && row.outlet().equals(outlet)
                        && row.voice().equals(voice))
                .findFirst()
                .orElseThrow();
    }

    private static Dataset<Row> rows(String schema, Row... rows) {
        return TestSession.spark().createDataFrame(List.of(rows), StructType.fromDDL(schema));
    }
}
