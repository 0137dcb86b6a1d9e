package io.parallax.topics;

import io.parallax.TestSession;
import io.parallax.articles.Article;
import io.parallax.articles.DatePrecision;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/** Articles for tests: drawn from three subjects that share no word, so that the right topics are known. */
final class NewsCorpus {
    static final List<List<String>> SUBJECTS = List.of(
            List.of(
                    "goal",
                    "striker",
                    "league",
                    "penalty",
                    "keeper",
                    "derby",
                    "coach",
                    "stadium",
                    "midfield",
                    "referee"),
            List.of("inflation", "bank", "bond", "deficit", "budget", "export", "tariff", "credit", "market", "tax"),
            List.of("vaccine", "clinic", "nurse", "virus", "surgery", "patient", "ward", "dose", "therapy", "tumour"));

    private NewsCorpus() {}

    /** Article i is on subject i mod 3. */
    static List<Article> articles(int size) {
        var draw = new Random(7);
        var articles = new ArrayList<Article>();
        for (int i = 0; i < size; i++) {
            var words = SUBJECTS.get(i % 3);
            var text = IntStream.range(0, 40)
                    .mapToObj(word -> words.get(draw.nextInt(words.size())))
                    .collect(Collectors.joining(" "));
            articles.add(article("a%03d".formatted(i), text, "en"));
        }
        return articles;
    }

    static Article article(String id, String text, String language) {
        return new Article(
                id, "Outlet", null, text, null, null, null, null, DatePrecision.NONE, null, null, language, id, "f", 0);
    }

    static Dataset<Row> rows(List<Article> articles) {
        return Article.TABLE.rows(TestSession.spark(), articles);
    }
}
