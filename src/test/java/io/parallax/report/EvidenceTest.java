package io.parallax.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

class EvidenceTest {
    @Test
    void marksMatchAndCueWhereTheyStand() {
        Element quote =
                drawn(Quote.of("They denied that it will close.", 17, 30).cue(5, 11));
        assertThat(quote.select("mark.match").eachText()).containsExactly("it will close");
        assertThat(quote.select("mark.cue").eachText()).containsExactly("denied");
        assertThat(quote.selectFirst("blockquote").wholeText()).isEqualTo("They denied that it will close.");
    }

    @Test
    void marksACueInsideItsMatch() {
        Element quote = drawn(Quote.of("It is not off the table.", 0, 23).cue(6, 9));
        assertThat(quote.select("mark.match").eachText()).containsExactly("It is", "not", "off the table");
        assertThat(quote.select("mark.match.cue").eachText()).containsExactly("not");
    }

    @Test
    void escapesPassageAndSource() {
        Element quote =
                drawn(Quote.of("<i>x</i>", 0, 3).source("<u>o</u>", null, null).title("<s>t</s>"));
        assertThat(quote.select("i, u, s")).isEmpty();
        assertThat(quote.selectFirst("blockquote").wholeText()).isEqualTo("<i>x</i>");
    }

    @Test
    void namesSourceDateStanceAndSpeaker() {
        Element quote = drawn(Quote.of("x", 0, 1)
                .source("Daily", LocalDate.of(2025, 3, 7), "https://example.org/a")
                .stance("denied")
                .voice("quoted", "Ann Lee")
                .language("en"));
        assertThat(quote.selectFirst("figcaption").text().replace('\u00a0', ' '))
                .isEqualTo("Daily, 7 Mar 2025, read the article denied quoted: Ann Lee");
        assertThat(quote.selectFirst("time").attr("datetime")).isEqualTo("2025-03-07");
        assertThat(quote.selectFirst("a").attr("href")).isEqualTo("https://example.org/a");
        assertThat(quote.selectFirst("blockquote").attr("lang")).isEqualTo("en");
    }

    @Test
    void offersNoLinkThatItWouldNotFollow() {
        assertThat(drawn(Quote.of("x", 0, 1).source("Daily", null, "javascript:x"))
                        .text())
                .doesNotContain("read the article");
    }

    @Test
    void refusesOffsetsOfTheArticle() {
        assertThatThrownBy(() -> Quote.of("short", 100, 110)).hasMessageContaining("start of the passage");
    }

    private static Element drawn(Quote quote) {
        Html html = new Html();
        Evidence.of(List.of(quote)).write(html);
        return Jsoup.parse("<!doctype html><body>" + html).body();
    }
}
