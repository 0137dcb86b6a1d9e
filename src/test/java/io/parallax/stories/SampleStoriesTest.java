package io.parallax.stories;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.parallax.TestSession;
import io.parallax.articles.Article;
import io.parallax.articles.DatePrecision;
import io.parallax.outlets.Outlet;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The sample corpus has the stories that its author says are planted in it. */
class SampleStoriesTest {
    private static final Path SAMPLE = Path.of("data/sample");
    private static final Pattern PLANTED = Pattern.compile("(?m)^\\| (?:(\\d+)\\. |\\| )<(https://[^>]+)>");

    @Test
    void findsThePlantedCopiesAndNothingElse() throws IOException {
        var outlets = List.of(new Outlet(
                "Meridian Wire", List.of(), List.of(), null, "en", null, null, "agency", List.of("(Meridian)")));
        var spark = TestSession.spark();
        var stories = Story.TABLE.records(Stories.of(
                Article.TABLE.rows(spark, articles()), Outlet.TABLE.rows(spark, outlets), StoryOptions.DEFAULTS));
        var found = new TreeMap<String, Set<String>>();
        stories.stream()
                .filter(story -> story.nArticles() > 1)
                .forEach(story -> found.computeIfAbsent(story.originId(), id -> new TreeSet<>())
                        .add(story.articleId()));
        assertThat(found).hasSize(10).isEqualTo(planted());
    }

    private static Map<String, Set<String>> planted() throws IOException {
        var lines = PLANTED.matcher(Files.readString(SAMPLE.resolve("SOURCE.md")));
        var groups = new TreeMap<String, Set<String>>();
        for (var origin = ""; lines.find(); groups.get(origin).add(lines.group(2))) {
            if (lines.group(1) != null) {
                origin = lines.group(2);
                groups.put(origin, new TreeSet<>());
            }
        }
        return groups;
    }

    private static List<Article> articles() throws IOException {
        var articles = new ArrayList<Article>();
        try (var files = Files.list(SAMPLE.resolve("articles"))) {
            for (var file : files.toList()) {
                for (var line : Files.readAllLines(file)) {
                    articles.add(article(new ObjectMapper().readTree(line)));
                }
            }
        }
        return articles;
    }

    private static Article article(JsonNode json) {
        var url = json.path("url").asText();
        var at = instant(json.path("published").asText());
        return new Article(
                url,
                json.path("outlet").asText(),
                json.path("title").asText(),
                json.path("text").asText(),
                url,
                null,
                null,
                at,
                at == null ? DatePrecision.NONE : DatePrecision.INSTANT,
                null,
                null,
                "en",
                url,
                "sample",
                0);
    }

    private static Instant instant(String published) {
        try {
            return OffsetDateTime.parse(published).toInstant();
        } catch (DateTimeParseException e) {
            return null;
        }
    }
}
