package io.parallax.bench;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.parallax.articles.Articles;
import io.parallax.articles.Input;
import io.parallax.articles.InputFiles;
import io.parallax.articles.Source;
import io.parallax.outlets.Registry;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.zip.GZIPOutputStream;
import org.apache.spark.sql.SparkSession;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/**
 * How fast articles are taken in, from files to accepted rows: JSON lines, and pages out of a compressed web archive, on one and on
 * two cores. Megabytes are those of the uncompressed records; each figure is the best of two passes after one to warm up.
 */
@Command(
        name = "jobs/bench ingest",
        mixinStandardHelpOptions = true,
        description = "Measures MB/s from files to accepted articles: JSON lines and web archives, one and two cores.")
public final class IngestBench implements Callable<Integer> {
    private static final int PASSES = 3;
    /** JSON lines for a page, so that what a query costs by itself weighs little on either. */
    private static final int LINES = 10;

    private static final int FILES = 4;
    private static final String[] WORDS =
            "the council town said wall water plan year people harbour road estimate vote bridge letter winter money street against after would have with from that this more than"
                    .split(" ");

    @Option(
            names = "--articles",
            paramLabel = "N",
            description = "Pages; of JSON lines there are ten times as many (default ${DEFAULT-VALUE}).")
    private int articles = 6_000;

    @Option(names = "--json", description = "One line for scripts.")
    private boolean json;

    public static void main(String[] args) {
        System.exit(new CommandLine(new IngestBench()).execute(args));
    }

    @Override
    public Integer call() throws IOException {
        var folder = Files.createTempDirectory("parallax-ingest");
        var figures = new LinkedHashMap<String, Object>();
        try {
            long lines = write(folder, "jsonl", LINES * articles, this::line);
            long pages = write(folder, "warc.gz", articles, this::capture);
            for (int cores = 1; cores <= 2; cores++) {
                try (var spark = session(cores)) {
                    figures.put("jsonl_mb_per_s_" + cores, speed(spark, Input.Format.JSONL, folder, "*.jsonl", lines));
                    figures.put("warc_mb_per_s_" + cores, speed(spark, Input.Format.WARC, folder, "*.warc.gz", pages));
                }
            }
        } finally {
            delete(folder);
        }
        if (json) {
            System.out.println(new ObjectMapper().writeValueAsString(figures));
        } else {
            figures.forEach((name, value) -> System.out.printf("%-22s %8s%n", name, value));
        }
        return 0;
    }

    private static SparkSession session(int cores) {
        return SparkSession.builder()
                .master("local[" + cores + "]")
                .config("spark.ui.enabled", false)
                .config("spark.sql.session.timeZone", "UTC")
                .config("spark.sql.datetime.java8API.enabled", true)
                .getOrCreate();
    }

    private double speed(SparkSession spark, Input.Format format, Path folder, String glob, long bytes)
            throws IOException {
        var fields = new TreeMap<>(
                Input.FIELDS.stream().collect(Collectors.toMap(Function.identity(), Function.identity())));
        var options = new Input.Options(",", null, true, List.of(), null, 20 << 20);
        var input = new Input(
                folder.toUri() + glob, format, fields, Map.of("outlet", "The Courier"), List.of("iso"), options);
        var files = InputFiles.of(
                input, folder.toUri().toString(), spark.sessionState().newHadoopConf());
        double best = 0;
        for (int pass = 0; pass < PASSES; pass++) {
            long start = System.nanoTime();
            var intake = Articles.received(spark, new Source(input, files), Registry.none(), Instant.now());
            long taken = Articles.delivered(intake)
                    .selectExpr("xxhash64(*)")
                    .distinct()
                    .count();
            int expected = format == Input.Format.JSONL ? LINES * articles : articles;
            if (taken != expected) {
                throw new IllegalStateException(format + ": took in " + taken + " of " + expected + " articles");
            }
            best = Math.max(best, bytes / 1e6 / ((System.nanoTime() - start) / 1e9));
        }
        return Math.round(best * 10) / 10.0;
    }

    private interface Writer {
        long write(OutputStream out, int number, Random random) throws IOException;
    }

    private static long write(Path folder, String suffix, int records, Writer writer) throws IOException {
        var random = new Random(4);
        long bytes = 0;
        for (int file = 0; file < FILES; file++) {
            try (var out =
                    new BufferedOutputStream(Files.newOutputStream(folder.resolve(file + "." + suffix)), 1 << 16)) {
                for (int i = file; i < records; i += FILES) {
                    bytes += writer.write(out, i, random);
                }
            }
        }
        return bytes;
    }

    private long line(OutputStream out, int number, Random random) throws IOException {
        var line =
                "{\"outlet\":\"The Courier\",\"url\":\"https://courier.example/%d\",\"title\":\"Story %d\",\"published\":\"2025-03-18\",\"text\":\"%s\"}%n"
                        .formatted(number, number, prose(random, 5).replace("\n", "\\n"));
        out.write(line.getBytes(UTF_8));
        return line.length();
    }

    /** A page of some 15 kB, of which 3 kB are the article, as a member of its own. */
    private long capture(OutputStream out, int number, Random random) throws IOException {
        var links = new StringBuilder();
        for (int i = 0; i < 120; i++) {
            links.append("<li class=\"nav-item\"><a href=\"/s/%d\">%s</a></li>%n"
                    .formatted(random.nextInt(9_999), sentence(random, 5)));
        }
        var html =
                "<html lang=\"en\"><head><title>Story %d | The Courier</title></head><body><nav><ul>%s</ul></nav><article><h1>Story %d</h1><div class=\"body\"><p>%s</p></div></article><footer><ul>%s</ul></footer></body></html>"
                        .formatted(number, links, number, prose(random, 6).replace("\n", "</p><p>"), links);
        var block = "HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\n\r\n" + html;
        var record =
                "WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: https://courier.example/%d\r\nWARC-Date: 2025-04-01T00:00:00Z\r\nContent-Type: application/http; msgtype=response\r\nContent-Length: %d\r\n\r\n%s\r\n\r\n"
                        .formatted(number, block.length(), block);
        var gz = new GZIPOutputStream(out);
        gz.write(record.getBytes(UTF_8));
        gz.finish();
        return record.length();
    }

    private static String prose(Random random, int paragraphs) {
        var prose = new StringBuilder();
        for (int i = 0; i < paragraphs; i++) {
            prose.append(i == 0 ? "" : "\n");
            for (int s = 0; s < 5; s++) {
                prose.append(sentence(random, 16)).append(". ");
            }
        }
        return prose.toString();
    }

    private static String sentence(Random random, int words) {
        var sentence = new StringBuilder("The");
        for (int i = 1; i < words; i++) {
            sentence.append(' ').append(WORDS[random.nextInt(WORDS.length)]);
        }
        return sentence.toString();
    }

    private static void delete(Path folder) throws IOException {
        try (var paths = Files.walk(folder)) {
            for (var path : paths.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }
}
