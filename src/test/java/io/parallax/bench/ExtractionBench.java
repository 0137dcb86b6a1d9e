package io.parallax.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.parallax.text.pages.Page;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import net.dankito.readability4j.Readability4J;
import org.jsoup.Jsoup;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** How much of the article, and how little else, is taken from web pages: ours, readability4j alone, all visible text. */
@Command(
        name = "jobs/bench extraction",
        mixinStandardHelpOptions = true,
        description =
                "Measures page extraction by shingles of four tokens, as the public article-extraction benchmark does.")
public final class ExtractionBench implements Callable<Integer> {
    @Option(
            names = "--pages",
            paramLabel = "DIR",
            description = "Pages as DIR/ID.html or DIR/html/ID.html, plain or gz (default ${DEFAULT-VALUE}).")
    private Path pages = Path.of("src/test/resources/io/parallax/text/pages");

    @Option(
            names = "--truth",
            paramLabel = "FILE",
            description = "JSON {ID: {\"articleBody\": ..., \"url\": ...}} (default DIR/truth.json).")
    private Path truth;

    @Option(names = "--each", description = "One line a page.")
    private boolean each;

    @Option(names = "--json", description = "One line for scripts.")
    private boolean json;

    /** Takes an article's text out of a page. */
    private interface Extractor {
        String text(String html, String url);
    }

    public static void main(String[] args) {
        System.exit(new CommandLine(new ExtractionBench()).execute(args));
    }

    @Override
    public Integer call() throws IOException {
        var expected =
                new ObjectMapper().readTree(Files.readAllBytes(truth == null ? pages.resolve("truth.json") : truth));
        var html = new TreeMap<String, String>();
        for (var id : (Iterable<String>) expected::fieldNames) {
            html.put(id, read(id));
        }
        var extractors = new LinkedHashMap<String, Extractor>();
        extractors.put("parallax", (page, url) -> Page.of(page, url).text());
        extractors.put("readability4j", ExtractionBench::readability);
        extractors.put(
                "all visible text", (page, url) -> Jsoup.parse(page).body().text());
        if (!json) {
            System.out.printf(
                    "%-18s %9s %9s %9s %9s   (%d pages)%n", "", "f1", "precision", "recall", "pages/s", html.size());
        }
        for (var extractor : extractors.entrySet()) {
            tell(extractor.getKey(), extractor.getValue(), html, expected);
        }
        return 0;
    }

    /** Nothing from a page that it fails on. */
    private static String readability(String html, String url) {
        try {
            return new Readability4J(url, html).parse().getTextContent();
        } catch (RuntimeException e) {
            return "";
        }
    }

    private void tell(String name, Extractor extractor, Map<String, String> html, JsonNode expected)
            throws IOException {
        var results = new ArrayList<Shingles4>();
        long start = System.nanoTime();
        var texts = new LinkedHashMap<String, String>();
        for (var page : html.entrySet()) {
            var url = expected.path(page.getKey()).path("url").asText("https://news.example/" + page.getKey());
            texts.put(page.getKey(), extractor.text(page.getValue(), url));
        }
        double perSecond = html.size() * 1e9 / (System.nanoTime() - start);
        texts.forEach((id, text) ->
                results.add(Shingles4.of(expected.path(id).path("articleBody").asText(""), text)));
        if (each && name.equals("parallax")) {
            tellEach(List.copyOf(html.keySet()), results);
        }
        tell(name, results, perSecond);
    }

    private static void tellEach(List<String> ids, List<Shingles4> results) {
        for (int i = 0; i < ids.size(); i++) {
            var one = List.of(results.get(i));
            System.out.printf(
                    Locale.ROOT,
                    "  %-40s precision %.3f  recall %.3f%n",
                    ids.get(i),
                    Shingles4.precision(one),
                    Shingles4.recall(one));
        }
    }

    private void tell(String name, List<Shingles4> results, double perSecond) throws IOException {
        double f1 = Shingles4.f1(results);
        double precision = Shingles4.precision(results);
        double recall = Shingles4.recall(results);
        if (!json) {
            System.out.printf(Locale.ROOT, "%-18s %9.3f %9.3f %9.3f %9.1f%n", name, f1, precision, recall, perSecond);
        } else if (name.equals("parallax")) {
            var line = new LinkedHashMap<String, Object>();
            line.put("f1", rounded(f1));
            line.put("precision", rounded(precision));
            line.put("recall", rounded(recall));
            line.put("pages_per_s", rounded(perSecond));
            line.put("pages", results.size());
            System.out.println(new ObjectMapper().writeValueAsString(line));
        }
    }

    private static double rounded(double value) {
        return Math.round(value * 10_000) / 10_000.0;
    }

    private String read(String id) throws IOException {
        var file = Stream.of("html/" + id + ".html.gz", id + ".html.gz", "html/" + id + ".html", id + ".html")
                .map(pages::resolve)
                .filter(Files::isRegularFile)
                .findFirst()
                .orElseThrow(
                        () -> new IOException(pages + ": no page " + id + ".html, plain or gz, there or in html/"));
        try (var in = file.toString().endsWith(".gz")
                ? new GZIPInputStream(Files.newInputStream(file))
                : Files.newInputStream(file)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
