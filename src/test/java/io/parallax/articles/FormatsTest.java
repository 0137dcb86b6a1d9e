package io.parallax.articles;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.parallax.TestSession;
import io.parallax.outlets.Outlet;
import io.parallax.outlets.Registry;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.zip.GZIPOutputStream;
import org.apache.avro.SchemaBuilder;
import org.apache.avro.file.DataFileWriter;
import org.apache.avro.generic.GenericDatumWriter;
import org.apache.avro.generic.GenericRecord;
import org.apache.avro.generic.GenericRecordBuilder;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FormatsTest {
    private static final Instant LATEST = Instant.parse("2026-01-01T00:00:00Z");
    private static final String PROSE =
            "The council of Lindmoor voted on Tuesday to wait for another estimate of the wall. ";
    private static final Registry REGISTRY = new Registry(List.of(new Outlet(
            "The Courier", List.of(), List.of("courier.example"), "GB", "en", "Europe/London", null, null, List.of())));

    @TempDir
    private Path folder;

    private static String page(int number) {
        return "<html lang=en><head><title>Story %d</title><meta property='article:published_time' content='2025-03-%02dT09:30'></head><body><article><p>%s</p><p>Number %d.</p></article></body></html>"
                .formatted(number, 1 + number % 28, PROSE.repeat(3), number);
    }

    private static byte[] response(int number, int status, String type, String body) {
        var block = "HTTP/1.1 %d X\r\nContent-Type: %s\r\n\r\n%s"
                .formatted(status, type, body)
                .getBytes(UTF_8);
        var head =
                "WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: https://www.courier.example/%d\r\nWARC-Date: 2025-04-01T00:00:00Z\r\nContent-Type: application/http; msgtype=response\r\nContent-Length: %d\r\n\r\n"
                        .formatted(number, block.length);
        var out = new ByteArrayOutputStream();
        out.writeBytes(head.getBytes(UTF_8));
        out.writeBytes(block);
        out.writeBytes("\r\n\r\n".getBytes(UTF_8));
        return out.toByteArray();
    }

    private static byte[] gzip(byte[] bytes) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var gz = new GZIPOutputStream(out)) {
            gz.write(bytes);
        }
        return out.toByteArray();
    }

    private Source source(Input.Format format, String path) throws IOException {
        var fields = new TreeMap<>(
                Input.FIELDS.stream().collect(Collectors.toMap(Function.identity(), Function.identity())));
        var options = new Input.Options(",", null, true, List.of(), null, 1 << 20);
        var input = new Input(path, format, fields, new TreeMap<>(), List.of("iso", "rfc1123", "epoch"), options);
        var hadoop = TestSession.spark().sessionState().newHadoopConf();
        var files = InputFiles.of(input, folder.toUri().toString(), hadoop);
        return new Source(input, files);
    }

    private Dataset<Row> intake(Input.Format format) throws IOException {
        return intake(source(format, folder.toUri() + "*"));
    }

    private static Dataset<Row> intake(Source source) {
        return Articles.received(TestSession.spark(), source, REGISTRY, LATEST);
    }

    private static List<Article> articles(Dataset<Row> intake) {
        return Article.TABLE.records(Articles.in(Articles.delivered(intake)).orderBy("title"));
    }

    private static Map<String, Long> reasons(Dataset<Row> intake) {
        return Rejection.TABLE.records(Articles.unfit(intake)).stream()
                .collect(Collectors.groupingBy(row -> row.reason().name(), TreeMap::new, Collectors.counting()));
    }

    @ParameterizedTest
    @CsvSource({"a.warc, false", "a.warc.gz, true"})
    void readsThePagesOfAWebArchive(String name, boolean isGzip) throws IOException {
        var out = new ByteArrayOutputStream();
        var records = List.of(
                response(1, 200, "text/html; charset=utf-8", page(1)),
                response(2, 200, "image/png", "not a page"),
                response(3, 404, "text/html", "gone"),
                response(4, 200, "text/html", page(4)),
                response(5, 200, "text/html", "<p></p>"),
                response(6, 200, "text/html", page(6)));
        for (var record : records) {
            out.writeBytes(isGzip ? gzip(record) : record);
        }
        var bytes = out.toByteArray();
        Files.write(folder.resolve(name), java.util.Arrays.copyOf(bytes, bytes.length - 60));
        var source = source(Input.Format.WARC, folder.toUri() + "*");
        var intake = intake(source);
        var articles = articles(intake);
        assertThat(articles).extracting(Article::title).containsExactly("Story 1", "Story 4");
        assertThat(articles.get(0).text()).isEqualTo(PROSE.repeat(3).strip() + "\nNumber 1.");
        assertThat(articles.get(0).outlet()).isEqualTo("The Courier");
        assertThat(articles.get(0).publishedAt()).isEqualTo("2025-03-02T09:30:00Z");
        assertThat(articles.get(0).url()).isEqualTo("https://www.courier.example/1");
        assertThat(articles.get(1).position()).isGreaterThan(articles.get(0).position());
        assertThat(reasons(intake)).isEqualTo(Map.of("NO_PAGE", 1L, "NO_TEXT", 1L, "DAMAGED_RECORD", 1L));
        var counts =
                InputCount.TABLE.records(InputCount.of(intake, source.files())).get(0);
        assertThat(counts.nRecords()).isEqualTo(5);
        assertThat(counts.nNotChosen()).isEqualTo(1);
    }

    @Test
    void readsAFolderOfPages() throws IOException {
        for (int i = 1; i <= 40; i++) {
            Files.write(
                    folder.resolve("%02d.html%s".formatted(i, i % 2 == 0 ? ".gz" : "")),
                    i % 2 == 0 ? gzip(page(i).getBytes(UTF_8)) : page(i).getBytes(UTF_8));
        }
        var source = source(Input.Format.HTML, folder.toUri() + "*");
        assertThat(Split.plan(source.files(), source.input())).hasSize(1);
        var input = source.input();
        var named = new Input(
                input.path(),
                input.format(),
                input.fields(),
                Map.of("outlet", "The Courier"),
                input.dates(),
                input.options());
        assertThat(articles(intake(new Source(named, source.files())))).hasSize(40);
    }

    @Test
    void readsFeeds() throws IOException {
        Files.writeString(
                folder.resolve("a.xml"),
                "<rss version='2.0'><channel><title>Courier feed</title><language>en</language>"
                        + "<item><guid>1</guid><title>A</title><link>https://courier.example/1</link><pubDate>Tue, 18 Mar 2025 09:30:00 +0100</pubDate><description>Text.</description></item>"
                        + "<item><title>B</title><link>https://other.example/2</link><pubDate>yesterday</pubDate></item><item></item></channel></rss>");
        var intake = intake(Input.Format.RSS);
        var articles = articles(intake);
        assertThat(articles).extracting(Article::outlet).containsExactly("The Courier", "Courier feed");
        assertThat(articles.get(0).publishedAt()).isEqualTo("2025-03-18T08:30:00Z");
        assertThat(articles.get(1).publishedText()).isEqualTo("yesterday");
        assertThat(reasons(intake)).isEqualTo(Map.of("NO_TEXT", 1L));
    }

    @Test
    void rejectsWhatIsNoFeed() throws IOException {
        Files.writeString(folder.resolve("a.xml"), "<html><body>Not found</body></html>");
        assertThat(reasons(intake(Input.Format.RSS))).isEqualTo(Map.of("UNPARSEABLE", 1L));
    }

    @Test
    void readsTheTextsOfAWetFile() throws IOException {
        var text = "Story\nFirst line.\nSecond line.\n";
        var wet =
                "WARC/1.0\r\nWARC-Type: conversion\r\nWARC-Target-URI: https://courier.example/1\r\nWARC-Identified-Content-Language: eng\r\nContent-Type: text/plain\r\nContent-Length: %d\r\n\r\n%s\r\n\r\n"
                        .formatted(text.length(), text);
        Files.write(folder.resolve("a.warc.wet.gz"), gzip(wet.getBytes(UTF_8)));
        var article = articles(intake(Input.Format.WET)).get(0);
        assertThat(article.title()).isEqualTo("Story");
        assertThat(article.text()).isEqualTo("First line.\nSecond line.");
        assertThat(article.outlet()).isEqualTo("The Courier");
        assertThat(article.language()).isEqualTo("en");
    }

    @Test
    void readsAvroAndSaysWhichBlockIsDamaged() throws IOException {
        var schema = SchemaBuilder.record("row")
                .fields()
                .requiredString("outlet")
                .requiredString("title")
                .requiredLong("published")
                .endRecord();
        var out = new ByteArrayOutputStream();
        try (var writer = new DataFileWriter<GenericRecord>(new GenericDatumWriter<>(schema))
                .setSyncInterval(64)
                .create(schema, out)) {
            for (int i = 10; i < 40; i++) {
                writer.append(new GenericRecordBuilder(schema)
                        .set("outlet", "The Courier")
                        .set("title", "Story " + i)
                        .set("published", 1_742_297_000_000L)
                        .build());
            }
        }
        Files.write(folder.resolve("a.avro"), out.toByteArray());
        var whole = intake(Input.Format.AVRO);
        assertThat(articles(whole)).hasSize(30).extracting(Article::position).startsWith(0L, 1L, 2L);
        assertThat(articles(whole).get(0).publishedAt()).isEqualTo("2025-03-18T11:23:20Z");
        Files.write(folder.resolve("a.avro"), java.util.Arrays.copyOf(out.toByteArray(), out.size() * 2 / 3));
        var half = intake(Input.Format.AVRO);
        assertThat(articles(half).size()).isBetween(10, 25);
        assertThat(reasons(half).values()).containsExactly(1L);
    }

    @Test
    void readsPublicArchivesThatAreDamagedOnPurpose() throws IOException {
        var archives = Path.of("../shared/corpora/web-archives");
        assumeTrue(
                Files.isDirectory(archives),
                "skipped: no folder ../shared/corpora/web-archives with real web archives");
        var warc = intake(
                source(Input.Format.WARC, archives.toAbsolutePath().normalize().toUri() + "warc/*"));
        var arc = intake(
                source(Input.Format.ARC, archives.toAbsolutePath().normalize().toUri() + "arc/*"));
        assertThat(articles(warc).size()).isGreaterThan(90);
        assertThat(articles(arc).size()).isGreaterThan(90);
        var damaged = Rejection.TABLE.records(Articles.unfit(arc).where("file LIKE '%badexample%'"));
        assertThat(damaged).extracting(Rejection::reason).contains(Rejection.Reason.DAMAGED_RECORD);
        assertThat(damaged).extracting(Rejection::detail).anyMatch(detail -> detail.contains("date is 'null'"));
    }
}
