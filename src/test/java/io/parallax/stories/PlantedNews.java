package io.parallax.stories;

import io.parallax.TestSession;
import io.parallax.articles.Article;
import io.parallax.articles.DatePrecision;
import io.parallax.outlets.Outlet;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/** Articles of random words, so that they share what is planted and nothing else. */
final class PlantedNews {
    static final String AGENCY = "Meridian Wire";
    static final Instant DAY = Instant.parse("2025-03-10T08:00:00Z");
    private static final List<Outlet> OUTLETS =
            List.of(outlet(AGENCY, "agency", List.of("(Meridian)")), outlet("Ledger", "newspaper", List.of()));
    private final List<Article> articles = new ArrayList<>();

    /** The first n words of an endless text that the seed names. */
    static String words(long seed, int n) {
        var random = new SplittableRandom(seed);
        return IntStream.range(0, n)
                .mapToObj(i -> Long.toString(random.nextLong(36L * 36 * 36 * 36), 36) + (i % 12 == 11 ? "." : ""))
                .collect(Collectors.joining(" "));
    }

    static Article headline(String id, String outlet, Instant at, String title) {
        return article(id, outlet, at, title, null);
    }

    void add(String id, String outlet, Instant at, String text) {
        add(article(id, outlet, at, "The headline of " + id, text));
    }

    void retitled(String id, String outlet, Instant at, String title, String text) {
        add(article(id, outlet, at, title, text));
    }

    void add(Article article) {
        articles.add(article);
    }

    List<Article> list() {
        return articles;
    }

    Dataset<Row> articles() {
        return Article.TABLE.rows(TestSession.spark(), articles);
    }

    List<Story> stories() {
        return stories(rows -> rows);
    }

    /** By article id. */
    List<Story> stories(UnaryOperator<Dataset<Row>> spread) {
        var outlets = Outlet.TABLE.rows(TestSession.spark(), OUTLETS);
        var rows = Stories.of(spread.apply(articles()), outlets, StoryOptions.DEFAULTS);
        return Story.TABLE.records(rows).stream()
                .sorted(Comparator.comparing(Story::articleId))
                .toList();
    }

    private static Article article(String id, String outlet, Instant at, String title, String text) {
        var precision = at == null ? DatePrecision.NONE : DatePrecision.INSTANT;
        return new Article(
                id, outlet, title, text, null, null, null, at, precision, null, null, "en", id, "planted", 0);
    }

    private static Outlet outlet(String name, String kind, List<String> tags) {
        return new Outlet(name, List.of(), List.of(), null, "en", null, null, kind, tags);
    }
}
