package io.parallax.statistics;

import io.parallax.TestSession;
import io.parallax.articles.Article;
import io.parallax.articles.DatePrecision;
import io.parallax.mentions.ArticleReading;
import io.parallax.mentions.Mention;
import io.parallax.stories.Story;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/** Tables of a corpus written down line by line, without any text. */
final class Corpus {
    static final Instrument INSTRUMENT = new Instrument("tiny", "1.0.0", "abc");
    final List<Article> articles = new ArrayList<>();
    final List<ArticleReading> readings = new ArrayList<>();
    final List<Story> stories = new ArrayList<>();
    final List<Mention> mentions = new ArrayList<>();

    /** A read article at noon of its day (or undated) that is the origin of its story. */
    Corpus article(String outlet, String id, String day, String story) {
        return article(outlet, id, day, story, true);
    }

    Corpus article(String outlet, String id, String day, String story, boolean isOrigin) {
        var on = day == null ? null : LocalDate.parse(day);
        var at = on == null ? null : on.atTime(12, 0).toInstant(ZoneOffset.UTC);
        articles.add(article(outlet, id, on, at, on == null ? DatePrecision.NONE : DatePrecision.INSTANT));
        readings.add(new ArticleReading(id, "", "", null, true, true, 3, 30, List.of()));
        stories.add(new Story(id, story, story, isOrigin, 1, 1, null));
        return this;
    }

    static Article article(String outlet, String id, LocalDate on, Instant at, DatePrecision precision) {
        return new Article(id, outlet, null, "", null, null, null, at, precision, on, null, "en", "", "file", 0);
    }

    /** The last article was in a language that the codebook does not cover. */
    Corpus unread() {
        int last = readings.size() - 1;
        var reading = readings.get(last);
        readings.set(last, new ArticleReading(reading.articleId(), "", "", null, false, false, 0, 0, List.of()));
        return this;
    }

    /** Whether the last article is on the codebook's subject; else it is. */
    Corpus isAbout(boolean isAbout) {
        int last = readings.size() - 1;
        var reading = readings.get(last);
        readings.set(last, new ArticleReading(reading.articleId(), "", "", null, true, isAbout, 3, 30, List.of()));
        return this;
    }

    /** Finds a framing in the last article. */
    Corpus mention(String framing, String stance, String voice) {
        return mention(framing, stance, voice, null);
    }

    Corpus mention(String framing, String stance, String voice, String speaker) {
        var article = articles.get(articles.size() - 1);
        int begin = mentions.size();
        mentions.add(new Mention(
                article.articleId(),
                article.outlet(),
                article.publishedAt(),
                article.publishedOn(),
                framing,
                "rule",
                "body",
                begin,
                begin + 1,
                "x",
                begin,
                begin + 1,
                "x",
                stance,
                null,
                null,
                null,
                voice,
                speaker,
                INSTRUMENT.codebook(),
                INSTRUMENT.version(),
                INSTRUMENT.hash()));
        return this;
    }

    /** Several outlets whose stories spread to others; some undated, some unread, framings f and g. */
    static Corpus random(long seed, int size) {
        var random = new Random(seed);
        var corpus = new Corpus();
        var first = LocalDate.of(2024, 12, 20);
        for (int i = 0; i < size; i++) {
            int story = random.nextInt(size / 2);
            boolean isNew =
                    corpus.stories.stream().noneMatch(each -> each.storyId().equals("s" + story));
            var day = random.nextInt(12) == 0
                    ? null
                    : first.plusDays(random.nextInt(40)).toString();
            corpus.article("o" + random.nextInt(4), "a" + i, day, "s" + story, isNew);
            if (random.nextInt(10) == 0) {
                corpus.unread();
                continue;
            }
            for (int mention = random.nextInt(4); mention > 0; mention--) {
                corpus.mention(
                        List.of("f", "f", "g").get(random.nextInt(3)),
                        List.of("affirmed", "denied", "hedged", "questioned").get(random.nextInt(4)),
                        List.of("outlet", "quoted", "attributed").get(random.nextInt(3)),
                        corpus.mentions.size() % 4 == 0 ? null : "Person " + (char) ('A' + i % 6));
            }
        }
        return corpus;
    }

    Dataset<Row> counted(Period period, int partitions) {
        var spark = TestSession.spark();
        var from = new CountedArticles.From(
                Article.TABLE.rows(spark, articles).repartition(partitions),
                ArticleReading.TABLE.rows(spark, readings).repartition(partitions),
                Story.TABLE.rows(spark, stories).repartition(partitions),
                Mention.TABLE.rows(spark, mentions).repartition(partitions));
        return CountedArticles.of(from, period);
    }
}
