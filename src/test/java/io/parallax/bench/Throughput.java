package io.parallax.bench;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.parallax.matching.Engine;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPInputStream;

/** Articles read a second, title and text, on one core: the best of a few passes, the first ones to warm up. */
final class Throughput {
    private static final int PASSES = 6;

    private Throughput() {}

    private record Text(String title, String text) {}

    static double of(Engine engine, List<Path> files) throws IOException {
        var articles = new ArrayList<Text>();
        for (var file : files) {
            read(file, articles);
        }
        double best = 0;
        long findings = 0;
        for (int pass = 0; pass < PASSES; pass++) {
            long start = System.nanoTime();
            for (var article : articles) {
                findings += engine.read("en", article.title(), article.text())
                        .findings()
                        .size();
            }
            best = Math.max(best, articles.size() * 1e9 / (System.nanoTime() - start));
        }
        return findings == 0 && articles.isEmpty() ? 0 : best;
    }

    private static void read(Path file, List<Text> articles) throws IOException {
        var json = new ObjectMapper();
        try (InputStream raw = Files.newInputStream(file);
                var in = new BufferedReader(new InputStreamReader(
                        file.toString().endsWith(".gz") ? new GZIPInputStream(raw) : raw, StandardCharsets.UTF_8))) {
            for (var line = in.readLine(); line != null; line = in.readLine()) {
                var row = json.readTree(line);
                articles.add(new Text(
                        row.path("title").asText(null), row.path("text").asText(null)));
            }
        }
    }
}
