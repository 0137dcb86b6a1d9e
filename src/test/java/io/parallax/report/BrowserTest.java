package io.parallax.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.File;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The page as Chromium draws it; needs the Debian package chromium. */
@Tag("browser")
class BrowserTest {
    /** Opens the page in a frame of the width asked for, since no window is narrower than 500 px, and measures it there. */
    private static final String MEASURE = """
            addEventListener("load", () => {
              const page = document.querySelector("iframe").contentDocument;
              const view = page.defaultView;
              const all = selector => [...page.querySelectorAll(selector)];
              const box = element => element.getBoundingClientRect();
              const wide = page.documentElement.clientWidth;
              const first = () => all("table")[1].tBodies[0].rows[0].cells[0].textContent;
              const sorted = [first()];
              const outside = all("body *").filter(e => !e.closest(".scroll, .skip, .plot") && box(e).right > wide + 1);
              const clipped = all(".plot svg text").filter(t => {
                const plot = box(t.closest(".plot"));
                return box(t).left < plot.left - 1 || box(t).right > plot.right + 1 || box(t).bottom > plot.bottom + 1;
              });
              const button = page.querySelector("main > section:nth-of-type(2) > .grid th:nth-child(2) button");
              const rows = () => [...button.closest("table").tBodies[0].rows].map(r => r.cells[1].textContent);
              button.click();
              const down = rows();
              button.click();
              document.body.append(Object.assign(document.createElement("pre"), { textContent: JSON.stringify({
                width: wide,
                scroll: page.documentElement.scrollWidth,
                outside: outside.map(e => e.tagName + "." + e.className),
                clipped: clipped.map(t => t.textContent),
                charts: all(".chart").length,
                drawn: all(".plot[data-drawn] svg").length,
                shapes: Math.min(...all(".plot svg").map(s => s.querySelectorAll("path, circle, rect, polygon").length)),
                requests: view.performance.getEntriesByType("resource").length,
                alerts: all("mark script, blockquote script").length,
                down, up: rows(), sort: button.parentNode.getAttribute("aria-sort"),
              }) }));
            });
            """;

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(ints = {1280, 390})
    void drawsEveryChartAndOverflowsNowhere(int width) throws Exception {
        JsonNode seen = measured(width);
        assertThat(seen.get("width").asInt()).isEqualTo(width);
        assertThat(seen.get("scroll").asInt()).isEqualTo(width);
        assertThat(seen.get("outside")).isEmpty();
        assertThat(seen.get("clipped")).isEmpty();
        assertThat(seen.get("charts").asInt()).isEqualTo(7);
        assertThat(seen.get("drawn").asInt()).isEqualTo(7);
        assertThat(seen.get("shapes").asInt()).isGreaterThan(5);
        assertThat(seen.get("requests").asInt()).isZero();
        assertThat(seen.get("down").toString())
                .isEqualTo("[\"902\",\"402\",\"310\",\"288\",\"251\",\"187\",\"38\",\"0\"]");
        assertThat(seen.get("up").get(0).asText()).isEqualTo("0");
        assertThat(seen.get("sort").asText()).isEqualTo("ascending");
    }

    private JsonNode measured(int width) throws Exception {
        Path page = folder.resolve("measure.html");
        Files.writeString(
                page,
                "<!doctype html><meta charset=utf-8><body><iframe width=" + width
                        + " height=900 style='border:0' srcdoc=\""
                        + Escapes.text(SamplePage.page().html()) + "\"></iframe><script>" + MEASURE + "</script>");
        Path dom = folder.resolve("dom.html");
        Process browser = new ProcessBuilder(command(page))
                .redirectOutput(dom.toFile())
                .redirectError(folder.resolve("log").toFile())
                .start();
        boolean ended = browser.waitFor(120, TimeUnit.SECONDS);
        browser.destroyForcibly();
        assertThat(ended).as("Chromium ended within two minutes").isTrue();
        return new ObjectMapper()
                .readTree(Jsoup.parse(Files.readString(dom, StandardCharsets.UTF_8))
                        .body()
                        .select("> pre")
                        .text());
    }

    private List<String> command(Path page) {
        return List.of(
                chromium(),
                "--headless",
                "--no-sandbox",
                "--disable-gpu",
                "--disable-quic",
                "--no-first-run",
                "--disable-background-networking",
                "--disable-component-update",
                "--disable-sync",
                "--hide-scrollbars",
                "--window-size=1400,1000",
                "--virtual-time-budget=5000",
                "--user-data-dir=" + folder.resolve("profile"),
                "--dump-dom",
                page.toUri().toString());
    }

    private static String chromium() {
        String found = Stream.of(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
                .map(directory -> Path.of(directory, "chromium"))
                .filter(Files::isExecutable)
                .map(Path::toString)
                .findFirst()
                .orElse(null);
        if (found == null) {
            System.out.println(
                    "Skipped: no chromium on the PATH; install the Debian package chromium to draw the page.");
        }
        Assumptions.assumeTrue(found != null, "no chromium on the PATH");
        return found;
    }
}
