package io.parallax.statistics;

import static io.parallax.codebook.Stance.AFFIRMED;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.parallax.TestSession;
import io.parallax.articles.Article;
import io.parallax.mentions.Mention;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.junit.jupiter.api.Test;

class KeynessTest {
    private static final Counting COUNTING =
            new Counting(Period.MONTH, List.of(AFFIRMED), List.of("f"), Corpus.INSTRUMENT);
    private static final double CLOSE = 1e-9;

    /** The values of keyness.R. */
    @Test
    void oddsAreThoseOfAnImplementationOfThePaper() {
        var odds = WordOdds.of(30, 5_000, 20, 60_000, 50.0 / 65_000);
        assertThat(odds.logOdds()).isCloseTo(2.8022540110, within(CLOSE));
        assertThat(odds.z()).isCloseTo(9.7878057189, within(CLOSE));
        var rare = WordOdds.of(5, 5_000, 0, 60_000, 5.0 / 65_000);
        assertThat(rare.logOdds()).isCloseTo(7.2740084640, within(CLOSE));
        assertThat(rare.z()).isCloseTo(1.4211365538, within(CLOSE));
    }

    /** Half of the carrying articles say grain; the word of the carrying sentence itself is no key word. */
    @Test
    void findsWhatIsSaidBesideAFramingAndNotTheFramingItself() {
        var words = keys(planted(3, 400), 1);
        assertThat(words).extracting(KeyWord::word).contains("grain").doesNotContain("table", "common", "x");
        var grain = words.stream()
                .filter(word -> word.word().equals("grain"))
                .findFirst()
                .orElseThrow();
        assertThat(grain.rank()).isEqualTo(1);
        assertThat(grain.nWith()).isBetween(20L, 80L);
        assertThat(grain.nOther()).isGreaterThan(grain.nCarrying());
        assertThat(grain.q()).isBetween(grain.p(), 0.05);
        assertThat(grain.low()).isPositive().isLessThan(grain.logOdds());
        assertThat(grain.dispersion()).isBetween(0.0, 0.5);
        assertThat(grain.nOutlets()).isEqualTo(2);
    }

    @Test
    void isTheSameFromAnyPartitioning() {
        var corpus = planted(5, 200);
        assertThat(keys(corpus, 6).stream().collect(Collectors.toSet()))
                .isNotEmpty()
                .isEqualTo(keys(corpus, 1).stream().collect(Collectors.toSet()));
    }

    /** A wire text with forty copies is one story: its words are not said by forty. */
    @Test
    void copiesOfOneStoryMakeNoKeyWord() {
        var corpus = planted(7, 200);
        for (int copy = 0; copy < 40; copy++) {
            corpus.add("w" + copy, "wire", copy == 0, "The zebra ran. f is off the table.", true);
        }
        assertThat(keys(corpus, 2)).extracting(KeyWord::word).doesNotContain("zebra");
    }

    /** Words that are spread evenly over all articles are rarely called key words. */
    @Test
    void seldomFiresWhereThereIsNothing() {
        var corpus = planted(11, 500);
        var noise = keys(corpus, 2).stream()
                .filter(word -> word.word().startsWith("noise"))
                .count();
        assertThat(noise).isZero();
    }

    private static final class Texts {
        final Corpus corpus = new Corpus();
        final List<Article> articles = new ArrayList<>();
        final List<Mention> mentions = new ArrayList<>();

        void add(String id, String story, boolean isOrigin, String text, boolean carries) {
            var outlet = "o" + Math.floorMod(id.hashCode(), 2);
            corpus.article(outlet, id, "2025-03-03", story, isOrigin);
            var article = corpus.articles.get(corpus.articles.size() - 1);
            articles.add(new Article(
                    id,
                    outlet,
                    "A headline",
                    text,
                    null,
                    null,
                    null,
                    article.publishedAt(),
                    article.publishedPrecision(),
                    article.publishedOn(),
                    null,
                    "en",
                    "",
                    "file",
                    0));
            if (carries) {
                corpus.mention("f", "affirmed", "outlet");
                var mention = corpus.mentions.get(corpus.mentions.size() - 1);
                int begin = text.indexOf("f is off");
                mentions.add(new Mention(
                        id,
                        outlet,
                        mention.publishedAt(),
                        mention.publishedOn(),
                        "f",
                        "rule",
                        "body",
                        begin,
                        begin + 1,
                        "f",
                        begin,
                        text.length(),
                        text.substring(begin),
                        "affirmed",
                        null,
                        null,
                        null,
                        "outlet",
                        null,
                        mention.codebook(),
                        mention.codebookVersion(),
                        mention.codebookHash()));
            }
        }
    }

    /** One article in four carries; of those every other says grain, of the others one in ten; 40 words of noise. */
    private static Texts planted(long seed, int size) {
        var random = new Random(seed);
        var texts = new Texts();
        for (int i = 0; i < size; i++) {
            boolean carries = i % 4 == 0;
            var text = new StringBuilder("The common words of it.");
            if (random.nextInt(carries ? 2 : 10) == 0) {
                text.append(" Grain's price rose.");
            }
            for (int word = 0; word < 40; word++) {
                text.append(
                        random.nextInt(3) == 0 ? " noise" + (char) ('a' + word % 26) + (char) ('a' + word / 26) : "");
            }
            text.append(carries ? ". f is off the table." : ". Nothing.");
            texts.add("a" + i, "s" + i, true, text.toString(), carries);
        }
        return texts;
    }

    private static List<KeyWord> keys(Texts texts, int partitions) {
        var spark = TestSession.spark();
        Dataset<Row> articles = Article.TABLE.rows(spark, texts.articles).repartition(partitions);
        Dataset<Row> mentions = Mention.TABLE.rows(spark, texts.mentions).repartition(partitions);
        return KeyWord.TABLE.records(
                Keyness.of(texts.corpus.counted(Period.MONTH, partitions), articles, mentions, COUNTING));
    }
}
