package io.parallax.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.parallax.TestSession;
import io.parallax.codebook.Stance;
import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.StructType;
import org.junit.jupiter.api.Test;

class FramingTopicsTest {
    private static final Counting COUNTING = new Counting(
            Period.MONTH, List.of(Stance.AFFIRMED), List.of("off-table"), new Instrument("book", "1", "hash"));

    @Test
    void saysHowMuchOfAFramingsCoverageIsAboutATopic() {
        var articles =
                rows("article_id string", RowFactory.create("a"), RowFactory.create("b"), RowFactory.create("c"));
        var mentions = rows(
                "article_id string, framing string, stance string",
                RowFactory.create("a", "off-table", "affirmed"),
                RowFactory.create("a", "off-table", "affirmed"),
                RowFactory.create("b", "off-table", "affirmed"),
                RowFactory.create("c", "off-table", "denied"));
        var shares = rows(
                "article_id string, topic_id int, share double",
                RowFactory.create("a", 0, 0.75),
                RowFactory.create("a", 1, 0.25),
                RowFactory.create("b", 0, 0.25),
                RowFactory.create("b", 1, 0.75),
                RowFactory.create("c", 0, 0.0),
                RowFactory.create("c", 1, 1.0));
        var topics = rows("topic_id int, label string", RowFactory.create(0, "war"), RowFactory.create(1, "grain"));
        var found = FramingTopic.TABLE.records(
                FramingTopics.of(articles, mentions, shares, topics, COUNTING).orderBy("framing", "topic_id"));
        assertThat(found).hasSize(4);
        assertThat(found.get(0).share()).isCloseTo(1 / 3.0, within(1e-9));
        assertThat(found.get(0).nArticles()).isEqualTo(3);
        var war = found.get(2);
        assertThat(war.label()).isEqualTo("war");
        assertThat(war.nArticles()).isEqualTo(2);
        assertThat(war.share()).isCloseTo(0.5, within(1e-9));
        // Standard deviation .25 x sqrt 2, over sqrt 2 articles: half an interval of .49.
        assertThat(war.high()).isCloseTo(0.5 + 1.959964 * 0.25, within(1e-5));
    }

    private static Dataset<Row> rows(String schema, Row... rows) {
        return TestSession.spark().createDataFrame(List.of(rows), StructType.fromDDL(schema));
    }
}
