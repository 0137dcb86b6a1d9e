package io.parallax.jobs;

import io.parallax.TestSession;
import io.parallax.articles.Article;
import io.parallax.articles.DatePrecision;
import io.parallax.codebook.Codebook;
import io.parallax.codebook.Framing;
import io.parallax.codebook.Stance;
import io.parallax.matching.Engine;
import io.parallax.mentions.ArticleReading;
import io.parallax.mentions.Mention;
import io.parallax.statistics.CountedArticles;
import io.parallax.statistics.Counting;
import io.parallax.statistics.Instrument;
import io.parallax.statistics.Period;
import io.parallax.statistics.Prevalence;
import io.parallax.statistics.Prevalences;
import io.parallax.stories.Story;
import io.parallax.tables.Warehouse;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;

/** A warehouse as a run leaves it, of articles written down in a test: read and counted, each a story of its own. */
final class ReadCorpus {
    static final Path CODEBOOK = Path.of("data/codebooks/ukraine-settlement.yaml");

    private final List<Article> articles = new ArrayList<>();

    ReadCorpus article(String id, String outlet, LocalDate day, String title, String text) {
        articles.add(new Article(
                id,
                outlet,
                title,
                text,
                null,
                null,
                null,
                day == null ? null : day.atStartOfDay(ZoneOffset.UTC).toInstant(),
                day == null ? DatePrecision.NONE : DatePrecision.DAY,
                day,
                null,
                "en",
                id,
                "file",
                articles.size()));
        return this;
    }

    /** Every example and counterexample of a codebook as an article of one of four outlets, over eight weeks. */
    static ReadCorpus ofExamples(Codebook codebook) {
        var corpus = new ReadCorpus();
        int n = 0;
        for (var framing : codebook.framings()) {
            for (var examples : List.of(framing.examples(), framing.counterexamples())) {
                for (var example : examples) {
                    var day = LocalDate.of(2025, 3, 3).plusDays(n * 5 % 56);
                    corpus.article("a%04d".formatted(n), "outlet " + n % 4, day, example.title(), example.text());
                    n++;
                }
            }
        }
        return corpus;
    }

    /** Without every fourth article, counted from this one. */
    ReadCorpus without(int first) {
        var rest = new ReadCorpus();
        for (int i = 0; i < articles.size(); i++) {
            if (i % 4 != first) {
                rest.articles.add(articles.get(i));
            }
        }
        return rest;
    }

    Warehouse read(Path folder, Codebook codebook, int partitions) {
        var spark = TestSession.spark();
        var warehouse = new Warehouse(spark, "file:" + folder.toAbsolutePath());
        warehouse.replace(Article.TABLE, Article.TABLE.rows(spark, articles).repartition(partitions));
        warehouse.replace(
                Story.TABLE,
                Story.TABLE.rows(
                        spark,
                        articles.stream()
                                .map(each -> new Story(
                                        each.articleId(), each.articleId(), each.articleId(), true, 1, 1, null))
                                .toList()));
        try (var progress = new Progress(System.err)) {
            var maker = new Maker(warehouse, new Ledger(warehouse), progress);
            new ReadingTables(maker, Engine.of(codebook)).make("articles " + articles.hashCode());
        }
        var from = new CountedArticles.From(
                warehouse.read(Article.TABLE),
                warehouse.read(ArticleReading.TABLE),
                warehouse.read(Story.TABLE),
                warehouse.read(Mention.TABLE));
        var counting = new Counting(
                Period.WEEK,
                List.of(Stance.AFFIRMED, Stance.HEDGED),
                codebook.framings().stream().map(Framing::id).toList(),
                new Instrument(codebook.id(), codebook.version(), codebook.hash()));
        warehouse.replace(Prevalence.TABLE, Prevalences.of(CountedArticles.of(from, Period.WEEK), counting));
        return warehouse;
    }
}
