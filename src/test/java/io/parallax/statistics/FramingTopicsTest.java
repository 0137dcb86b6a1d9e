package io.parallax.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.parallax.TestSession;
import io.parallax.codebook.Stance;
import java.util.List;
import java.util.Random;
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
        var stories =
                rows("article_id string, story_id string", RowFactory.create("a", "s"), RowFactory.create("b", "b"));
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
        var found = FramingTopic.TABLE.records(FramingTopics.of(articles, stories, mentions, shares, topics, COUNTING)
                .orderBy("framing", "topic_id"));
        assertThat(found).hasSize(4);
        assertThat(found.get(0).share()).isCloseTo(1 / 3.0, within(1e-9));
        assertThat(found.get(0).nArticles()).isEqualTo(3);
        var war = found.get(2);
        assertThat(war.label()).isEqualTo("war");
        assertThat(war.nArticles()).isEqualTo(2);
        assertThat(war.share()).isCloseTo(0.5, within(1e-9));
        var votes = Interval.of(ClusterSums.none().with(10_000, 7_500).with(10_000, 2_500));
        assertThat(List.of(war.low(), war.high())).containsExactly(votes.low(), votes.high());
        assertThat(war.nStories()).isEqualTo(2);
    }

    /** Mean shares of 200 articles in stories of up to 20 copies: the interval holds the truth as often as it says. */
    @Test
    void coversThePlantedShareWhereStoriesAreCopied() {
        var random = new Random(8);
        int covered = 0;
        int naive = 0;
        int all = 600;
        for (int i = 0; i < all; i++) {
            var sums = ClusterSums.none();
            double squares = 0;
            long n = 0;
            for (int story = 0; story < 50; story++) {
                int copies = random.nextInt(4) == 0 ? 1 + random.nextInt(20) : 1;
                double share = Math.pow(random.nextDouble(), 2); // its mean is 1/3, its variance 4/45
                sums = sums.with(10_000L * copies, Math.round(10_000 * share) * copies);
                squares += copies * share * share;
                n += copies;
            }
            var interval = Interval.of(sums);
            covered += interval.low() <= 1 / 3.0 && 1 / 3.0 <= interval.high() ? 1 : 0;
            double reach = 1.96 * Math.sqrt((squares / n - interval.share() * interval.share()) / n);
            naive += Math.abs(interval.share() - 1 / 3.0) <= reach ? 1 : 0;
        }
        assertThat((double) covered / all).isBetween(0.92, 0.99);
        assertThat((double) naive / all).isLessThan(0.85);
    }

    private static Dataset<Row> rows(String schema, Row... rows) {
        return TestSession.spark().createDataFrame(List.of(rows), StructType.fromDDL(schema));
    }
}
