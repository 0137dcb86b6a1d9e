package io.parallax.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HtmlTest {
    private static final String NASTY = "</p><script>alert('\"x\"')</script><!-- & &amp; -->";

    @Test
    void textStaysText() {
        Element p = parsed(new Html().element("p", NASTY)).selectFirst("p");
        assertThat(p.children()).isEmpty();
        assertThat(p.wholeText()).isEqualTo(NASTY);
    }

    @Test
    void attributesDoNotEnd() {
        Element p = parsed(new Html().element("p", "", "title", NASTY)).selectFirst("p");
        assertThat(p.attributesSize()).isEqualTo(1);
        assertThat(p.attr("title")).isEqualTo(NASTY);
    }

    @Test
    void dataDoNotEndTheirScript() throws Exception {
        Html html = new Html().json(Map.of("title", NASTY + "\u2028\\", "list", List.of(1, Double.NaN, true)));
        Element body = parsed(html);
        assertThat(body.select("script")).hasSize(1);
        assertThat(body.children()).hasSize(1);
        var read = new ObjectMapper().readTree(body.selectFirst("script").data());
        assertThat(read.get("title").asText()).isEqualTo(NASTY + "\u2028\\");
        assertThat(read.get("list").toString()).isEqualTo("[1,null,true]");
    }

    @Test
    void takesOutWhatReordersText() {
        assertThat(Escapes.text("a\u202Egpj.exe\u202C \u2066b\u2069")).isEqualTo("agpj.exe b");
        assertThat(Escapes.json("a\u202Eb")).isEqualTo("\"ab\"");
    }

    @Test
    void keepsMarksThatArabicAndHebrewNeed() {
        assertThat(Escapes.text("\u05D0\u200F!")).isEqualTo("\u05D0\u200F!");
    }

    @Test
    void replacesLoneSurrogatesAndControls() {
        assertThat(Escapes.text("a\uD800b\uDC00c\u0000d\u001Be\uFFFEf"))
                .isEqualTo("a\uFFFDb\uFFFDc\uFFFDd\uFFFDe\uFFFDf");
        assertThat(Escapes.text("\uD83D\uDE00\n\t")).isEqualTo("\uD83D\uDE00\n\t");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "javascript:alert(1)",
                "JaVaScRiPt:alert(1)",
                "java\nscript:alert(1)",
                "data:text/html,x",
                "//example.org/x",
                "vbscript:x",
                "\u0001javascript:x",
                "file:///etc/passwd",
                "../up",
                " ",
                "http://a b"
            })
    void dropsTargetsThatAReportDoesNotLinkTo(String target) {
        assertThat(parsed(new Html().element("a", "x", "href", target))
                        .selectFirst("a")
                        .hasAttr("href"))
                .isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://example.org/a?b=c&d=e#f",
                "HTTP://example.org",
                "prevalence.csv",
                "#by-outlet",
                "csv/a-b_c.csv"
            })
    void keepsTargetsOnTheWebAndBesideThePage(String target) {
        assertThat(parsed(new Html().element("a", "x", "href", target))
                        .selectFirst("a")
                        .attr("href"))
                .isEqualTo(target);
    }

    @Test
    void refusesHandlersStylesAndNamesThatAreNone() {
        assertThatThrownBy(() -> new Html().element("p", "", "onclick", "x")).hasMessageContaining("onclick");
        assertThatThrownBy(() -> new Html().element("p", "", "style", "background:url(http://x)"))
                .hasMessageContaining("style");
        assertThatThrownBy(() -> new Html().open("p onclick=x")).hasMessageContaining("no tag");
        assertThatThrownBy(() -> new Html().element("p", "", "a b", "x")).hasMessageContaining("no tag or attribute");
    }

    @Test
    void doesNotGiveOutHalfAPage() {
        assertThatThrownBy(() -> new Html().open("p").toString()).hasMessageContaining("still open: [p]");
    }

    @Test
    void numbersAnchorsThatWouldBeTheSame() {
        Html html = new Html();
        assertThat(List.of(html.unique("a"), html.unique("a"), html.unique("a-2")))
                .containsExactly("a", "a-2", "a-2-2");
    }

    @Property(tries = 2_000)
    void anyTextIsOneTextNodeAndOneAttribute(@ForAll("texts") String text) throws CharacterCodingException {
        Html html = new Html().element("pre", "|" + text, "title", text).element("b", "end");
        Element body = parsed(html);
        assertThat(body.select("*")).hasSize(3);
        assertThat(body.selectFirst("pre").wholeText().substring(1))
                .isEqualTo(body.selectFirst("pre").attr("title"));
        StandardCharsets.UTF_8.newEncoder().encode(java.nio.CharBuffer.wrap(html.toString()));
    }

    @Property(tries = 2_000)
    void anyTextSurvivesJson(@ForAll("texts") String text) throws Exception {
        String json = Json.of(Map.of("t", text));
        assertThat(json).doesNotContain("<").doesNotContain(">").doesNotContain("&");
        ByteBuffer bytes = StandardCharsets.UTF_8.newEncoder().encode(java.nio.CharBuffer.wrap(json));
        assertThat(bytes.remaining()).isPositive();
        String plain = text.replaceAll("[^a-zA-Z<>\"'&/!-]", "");
        assertThat(new ObjectMapper()
                        .readTree(Json.of(Map.of("t", plain)))
                        .get("t")
                        .asText())
                .isEqualTo(plain);
        assertThat(new ObjectMapper().readTree(json).get("t").isTextual()).isTrue();
    }

    @Provide
    Arbitrary<String> texts() {
        Arbitrary<Character> nasty = Arbitraries.of(
                '<', '>', '&', '"', '\'', '/', '!', '-', '\r', '\n', '\0', '\u202E', '\u2066', '\uD800', '\uDC00', '\\',
                '\u2028');
        return Arbitraries.oneOf(
                        nasty, Arbitraries.chars().all(), Arbitraries.chars().alpha())
                .list()
                .ofMaxSize(40)
                .map(list -> {
                    StringBuilder text = new StringBuilder();
                    list.forEach(text::append);
                    return text.toString();
                });
    }

    private static Element parsed(Html html) {
        return Jsoup.parse("<!doctype html><body>" + html).body();
    }
}
