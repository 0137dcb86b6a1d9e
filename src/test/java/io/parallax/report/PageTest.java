package io.parallax.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

class PageTest {
    private static final String HTML = SamplePage.page().html();
    private static final Document PAGE = Jsoup.parse(HTML);

    @Test
    void asksForNothingFromOutside() {
        assertThat(PAGE.select("[src], link, iframe, object, embed, img, form, base, [srcset], [background]"))
                .isEmpty();
        assertThat(PAGE.select("style").html()).doesNotContain("url(").doesNotContain("@import");
        assertThat(policy())
                .contains("default-src 'none'")
                .doesNotContain("http")
                .doesNotContain("unsafe-eval");
    }

    @Test
    void admitsExactlyItsOwnScripts() throws Exception {
        List<Element> scripts = PAGE.select("script:not([type])");
        assertThat(scripts).hasSize(3);
        for (Element script : scripts) {
            byte[] hash =
                    MessageDigest.getInstance("SHA-256").digest(script.data().getBytes(StandardCharsets.UTF_8));
            assertThat(policy()).contains("'sha256-" + Base64.getEncoder().encodeToString(hash) + "'");
        }
        assertThat(policy()).contains("style-src 'unsafe-inline'").doesNotContainPattern("script-src[^;]*unsafe");
    }

    @Test
    void carriesTheChartLibraryOnceAndOnlyForCharts() {
        assertThat(HTML.split("Apache Software Foundation", -1)).hasSizeGreaterThan(1);
        assertThat(PAGE.select("script:not([type])").stream()
                        .filter(s -> s.data().length() > 500_000))
                .hasSize(1);
        String plain = Page.of("t").section("s", Paragraph.of("p")).html();
        assertThat(plain.length()).isLessThan(40_000);
        assertThat(Jsoup.parse(plain).select("script")).hasSize(1);
    }

    @Test
    void contentsLeadToTheirHeadings() {
        for (Element link : PAGE.select("nav a")) {
            assertThat(PAGE.getElementById(link.attr("href").substring(1)).text())
                    .isEqualTo(link.text());
        }
        assertThat(PAGE.select("nav a").eachText()).hasSize(8).contains("By outlet", "Volume");
    }

    @Test
    void everyIdIsUniqueAndEveryReferenceMet() {
        assertThat(PAGE.select("[id]").eachAttr("id")).doesNotHaveDuplicates();
        assertThat(PAGE.select("[aria-labelledby]").eachAttr("aria-labelledby"))
                .allSatisfy(id -> assertThat(PAGE.getElementById(id)).isNotNull());
    }

    @Test
    void headingsNest() {
        assertThat(PAGE.select("h1")).hasSize(1);
        assertThat(PAGE.select("h2")).hasSize(7);
        assertThat(PAGE.select("section section > h3").eachText()).containsExactly("Volume");
    }

    @Test
    void everyTableAndPictureSpeaks() {
        assertThat(PAGE.select("table"))
                .allSatisfy(t -> assertThat(t.selectFirst("caption").text()).isNotBlank());
        assertThat(PAGE.select("[role=img]"))
                .allSatisfy(p -> assertThat(p.attr("aria-label")).isNotBlank());
        assertThat(PAGE.select("figure.chart"))
                .hasSize(7)
                .allSatisfy(f -> assertThat(f.select("table")).hasSize(1));
        assertThat(PAGE.selectFirst("html").attr("lang")).isEqualTo("en");
    }

    @Test
    void titlesAreText() {
        String nasty = "</title><script>alert(1)</script>";
        Document page = Jsoup.parse(Page.of(nasty)
                .subtitle(nasty)
                .section(nasty, Notice.warning(nasty), Details.of(nasty))
                .html());
        assertThat(page.title()).isEqualTo(nasty);
        assertThat(page.select("h1, h2, .subtitle, .notice p, .notice, summary").eachText())
                .allSatisfy(text -> assertThat(text.contains(nasty) || text.equals("Contents"))
                        .isTrue());
        assertThat(page.select("script")).hasSize(1);
    }

    @Test
    void isTheSameBytesEachTime() {
        assertThat(SamplePage.page().html()).isEqualTo(HTML);
    }

    @Test
    void paragraphsHoldEmphasisCodeAndLinks() {
        Element p = PAGE.selectFirst("main p:not([class])");
        assertThat(p.select("strong, em, code").eachText())
                .containsExactly("one article in six", "most of it is reported speech", "denied");
        assertThat(p.selectFirst("a").attr("href")).isEqualTo("prevalence.csv");
    }

    @Test
    void figuresAndTermsShowWhatTheyRestOn() {
        assertThat(PAGE.select(".figure").eachText())
                .contains("carry the framing 15.6\u202f% 14.2\u201317.1\u202f% \u00b7 370 of 2,378");
        assertThat(PAGE.select("ul.terms").last().select("li").eachAttr("style"))
                .startsWith("--weight:100.0;", "--weight:50.0;");
    }

    private static String policy() {
        return PAGE.selectFirst("meta[http-equiv=Content-Security-Policy]").attr("content");
    }
}
