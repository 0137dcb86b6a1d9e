package io.parallax.text.pages;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class PageTest {
    private static JsonNode json(String name) throws IOException {
        try (var in = PageTest.class.getResourceAsStream(name)) {
            return new ObjectMapper().readTree(in);
        }
    }

    private static Page page(String id) throws IOException {
        try (var in = PageTest.class.getResourceAsStream(id + ".html")) {
            return Page.of(in.readAllBytes(), null, null);
        }
    }

    static List<String> pages() throws IOException {
        var ids = new ArrayList<String>();
        json("truth.json").fieldNames().forEachRemaining(ids::add);
        assertThat(ids).hasSizeGreaterThanOrEqualTo(25);
        return ids;
    }

    static List<String> describedPages() throws IOException {
        var ids = new ArrayList<String>();
        json("metadata.json").fieldNames().forEachRemaining(ids::add);
        return ids;
    }

    /** Words, so that a table's cells may stand on one line or on several. */
    private static List<String> words(String text) {
        return List.of(text.strip().split("\\s+"));
    }

    @ParameterizedTest
    @MethodSource("pages")
    void takesTheArticleAndHardlyAnythingElse(String id) throws IOException {
        var expected = words(json("truth.json").path(id).path("articleBody").asText());
        var found = new ArrayList<>(words(page(id).text()));
        int missing = 0;
        for (var word : expected) {
            missing += found.remove(word) ? 0 : 1;
        }
        assertThat(missing).as("words missing").isLessThanOrEqualTo(expected.size() / 50);
        assertThat(found).as("words too many").hasSizeLessThanOrEqualTo(expected.size() / 20);
    }

    @ParameterizedTest
    @MethodSource("describedPages")
    void readsWhatThePageSaysOfItself(String id) throws IOException {
        var page = page(id);
        var expected = json("metadata.json").path(id);
        assertThat(page.title()).isEqualTo(expected.path("title").asText());
        assertThat(page.published()).isEqualTo(expected.path("published").asText());
        assertThat(page.language()).isEqualTo(expected.path("language").asText());
        if (expected.has("outlet")) {
            assertThat(page.outlet()).isEqualTo(expected.path("outlet").asText());
        }
        if (expected.has("url")) {
            assertThat(page.url()).isEqualTo(expected.path("url").asText());
        }
    }

    @Test
    void keepsParagraphsAsLines() throws IOException {
        var truth = json("truth.json")
                .path("article-with-json-ld")
                .path("articleBody")
                .asText();
        assertThat(page("article-with-json-ld").text()).isEqualTo(truth);
    }

    @Test
    void saysNothingOfAPageWithoutText() {
        var page = Page.of("<html><body><img src=a.jpg></body></html>", "https://www.courier.example/a");
        assertThat(page.text()).isNull();
        assertThat(page.title()).isNull();
        assertThat(page.published()).isNull();
        assertThat(page.outlet()).isEqualTo("courier.example");
        assertThat(page.url()).isEqualTo("https://www.courier.example/a");
    }

    @Test
    void survivesWhatIsNoHtml() {
        assertThat(Page.of("", null).text()).isNull();
        assertThat(Page.of("<".repeat(5_000), null)).isNotNull();
        assertThat(Page.of("<div>".repeat(20_000) + "deep", null)).isNotNull();
    }

    @ParameterizedTest
    @CsvSource({"windows-1251, uk", "UTF-8, uk", "GB18030, zh", "windows-1252, de", "UTF-8, zh"})
    void readsTheCharacterSetThatIsDeclared(String name, String language) throws IOException {
        var id = language.equals("uk")
                ? "ukrainian-article"
                : language.equals("de") ? "german-with-teasers" : "chinese-article";
        String html;
        try (var in = PageTest.class.getResourceAsStream(id + ".html")) {
            html = new String(in.readAllBytes(), UTF_8).replace("charset=\"utf-8\"", "charset=\"" + name + "\"");
        }
        var read = Page.of(html.getBytes(Charset.forName(name)), null, null);
        assertThat(read.title()).isEqualTo(page(id).title());
        assertThat(read.text()).isEqualTo(page(id).text());
    }

    @Test
    void guessesACharacterSetThatIsNotUtf8ThoughThePageSaysSo() throws IOException {
        String html;
        try (var in = PageTest.class.getResourceAsStream("russian-line-breaks.html")) {
            html = new String(in.readAllBytes(), UTF_8);
        }
        var read = Page.of(html.getBytes(Charset.forName("windows-1251")), null, null);
        assertThat(read.text()).isEqualTo(page("russian-line-breaks").text());
    }

    @Test
    void takesShareButtonsForNoShareholders() {
        var sentence = "The shareholders of the ferry company met on Tuesday and voted for the second plan. ";
        var html =
                "<body><div class='shareholders-report'><p>%s</p><p>%s</p></div><div class='share-bar'><p>%s</p></div>"
                        .formatted(
                                sentence.repeat(5),
                                sentence.repeat(3),
                                "Tell everybody you know about this page and its news.");
        assertThat(Page.of(html, null).text().lines().collect(Collectors.toList()))
                .hasSize(2);
    }
}
