package io.parallax.bench;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.univocity.parsers.common.CommonParserSettings;
import com.univocity.parsers.common.record.Record;
import com.univocity.parsers.csv.CsvParser;
import com.univocity.parsers.csv.CsvParserSettings;
import com.univocity.parsers.tsv.TsvParser;
import com.univocity.parsers.tsv.TsvParserSettings;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.zip.GZIPInputStream;

/**
 * Titles and texts out of files, for benches: JSON lines, CSV or TSV with a line of names, plain or {@code .gz}; a folder
 * stands for such files in it, in order of name. The text is the first field there is of {@link #TEXTS}, the title of
 * {@link #TITLES}; articles without a text are left out.
 */
final class ArticleFiles {
    static final List<String> TEXTS = List.of("text", "content", "body", "article", "maintext");
    static final List<String> TITLES = List.of("title", "headline");
    private static final String NAMES = ".*\\.(jsonl|json|csv|tsv)(\\.gz)?";

    private ArticleFiles() {}

    /** @param title null for none */
    record Article(String title, String text) {}

    static List<Article> read(List<Path> paths) throws IOException {
        var articles = new ArrayList<Article>();
        for (var path : paths) {
            for (var file : files(path)) {
                try (var in = reader(file)) {
                    articles.addAll(file.toString().contains(".json") ? json(in) : table(in, file));
                }
            }
        }
        if (articles.isEmpty()) {
            throw new IOException(paths + ": no articles; needed: files " + NAMES + " with one of the fields " + TEXTS);
        }
        return articles;
    }

    private static List<Path> files(Path path) throws IOException {
        if (!Files.isDirectory(path)) {
            return List.of(path);
        }
        try (var files = Files.walk(path)) {
            return files.filter(file -> file.getFileName().toString().matches(NAMES))
                    .sorted()
                    .toList();
        }
    }

    private static BufferedReader reader(Path file) throws IOException {
        var raw = Files.newInputStream(file);
        return new BufferedReader(new InputStreamReader(
                file.toString().endsWith(".gz") ? new GZIPInputStream(raw) : raw, StandardCharsets.UTF_8));
    }

    private static List<Article> json(BufferedReader in) throws IOException {
        var articles = new ArrayList<Article>();
        var mapper = new ObjectMapper();
        for (var line = in.readLine(); line != null; line = in.readLine()) {
            var row = mapper.readTree(line);
            var text = TEXTS.stream().filter(row::hasNonNull).findFirst();
            var title = TITLES.stream().filter(row::hasNonNull).findFirst();
            text.map(name -> row.get(name).asText())
                    .filter(words -> !words.isBlank())
                    .ifPresent(words -> articles.add(new Article(
                            title.map(name -> row.get(name).asText()).orElse(null), words)));
        }
        return articles;
    }

    private static List<Article> table(BufferedReader in, Path file) throws IOException {
        var parser = file.toString().contains(".tsv")
                ? new TsvParser(settled(new TsvParserSettings()))
                : new CsvParser(settled(new CsvParserSettings()));
        parser.beginParsing(in);
        var names = parser.getRecordMetadata().headers();
        var text = column(names, TEXTS);
        var title = column(names, TITLES);
        if (text == null) {
            throw new IOException(file + ": found the columns " + Arrays.toString(names) + "; needed: one of " + TEXTS);
        }
        var articles = new ArrayList<Article>();
        for (Record row = parser.parseNextRecord(); row != null; row = parser.parseNextRecord()) {
            var words = row.getString(text);
            if (words != null && !words.isBlank()) {
                articles.add(new Article(title == null ? null : row.getString(title), words));
            }
        }
        return articles;
    }

    private static <S extends CommonParserSettings<?>> S settled(S settings) {
        settings.setHeaderExtractionEnabled(true);
        settings.setMaxCharsPerColumn(-1);
        return settings;
    }

    private static String column(String[] names, List<String> wanted) {
        return Arrays.stream(names)
                .filter(name -> name != null && wanted.contains(name.strip().toLowerCase(Locale.ROOT)))
                .min(java.util.Comparator.comparingInt(
                        name -> wanted.indexOf(name.strip().toLowerCase(Locale.ROOT))))
                .orElse(null);
    }
}
