package io.parallax.articles;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.parallax.TestSession;
import io.parallax.outlets.Outlet;
import io.parallax.outlets.Registry;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ArticlesTest {
    private static final Instant LATEST = Instant.parse("2026-01-01T00:00:00Z");
    private static final Map<String, String> FIELDS =
            Map.of("outlet", "source.name", "title", "title", "text", "text", "published", "date", "url", "url");

    @TempDir
    private Path folder;

    private Source source(Input.Format format, Map<String, String> fields, String quote, String where)
            throws IOException {
        var options =
                new Input.Options(format == Input.Format.TSV ? "\t" : ",", quote, true, List.of(), where, 1 << 20);
        var input = new Input(
                folder.toUri() + "*",
                format,
                new TreeMap<>(fields),
                new TreeMap<>(Map.of("language", "en")),
                List.of("iso"),
                options);
        var hadoop = TestSession.spark().sessionState().newHadoopConf();
        var files = InputFiles.of(input, folder.toUri().toString(), hadoop);
        var sources = Source.of(input, files, hadoop);
        assertThat(sources).hasSize(1);
        return sources.get(0);
    }

    private static Dataset<Row> intake(Source source, Registry registry) {
        return Articles.received(TestSession.spark(), source, registry, LATEST);
    }

    private static List<Article> articles(Dataset<Row> intake) {
        return Article.TABLE.records(Articles.in(Articles.delivered(intake)).orderBy("title"));
    }

    private static Map<String, Long> reasons(Dataset<Row> intake) {
        var all = Articles.unfit(intake).unionByName(Articles.replaced(Articles.delivered(intake)));
        return Rejection.TABLE.records(all).stream()
                .collect(Collectors.groupingBy(row -> row.reason().name(), TreeMap::new, Collectors.counting()));
    }

    @Test
    void sortsOutWhatIsNoArticleAndLosesNothing() throws IOException {
        Files.writeString(
                folder.resolve("a.jsonl"),
                String.join(
                        "\n",
                        "{\"source\":{\"name\":\"Daily\"},\"title\":\"A\",\"text\":\"one\\r\\ntwo\",\"date\":\"2025-03-18\",\"url\":\"u1\"}",
                        "{\"source\":{\"name\":\"Daily\"},\"title\":\"B\",\"text\":\"x\",\"date\":\"sometime\"}",
                        "{\"source\":{\"name\":\" \"},\"title\":\"C\",\"text\":\"x\"}",
                        "{\"source\":{\"name\":\"Daily\"},\"title\":\"\",\"text\":null}",
                        "{\"source\":{\"name\":\"Daily\"},\"title\":\"D\"",
                        "[{\"source\":{\"name\":\"Daily\"},\"title\":\"E\"}]",
                        "{\"source\":{\"name\":\"Daily\"},\"title\":\"A\",\"text\":\"one\\ntwo\",\"date\":\"2025-03-18\",\"url\":\"u1\"}",
                        "{\"source\":{\"name\":\"Daily\"},\"title\":\"A2\",\"text\":\"one, two, three\",\"date\":\"2025-03-19\",\"url\":\"u1\"}"));
        var intake = intake(source(Input.Format.JSONL, FIELDS, null, null), Registry.none());
        var articles = articles(intake);
        assertThat(articles).extracting(Article::title).containsExactly("A2", "B");
        assertThat(articles.get(1).publishedAt()).isNull();
        assertThat(articles.get(1).publishedPrecision()).isEqualTo(DatePrecision.NONE);
        assertThat(articles.get(1).publishedText()).isEqualTo("sometime");
        assertThat(reasons(intake))
                .isEqualTo(
                        Map.of("NO_OUTLET", 1L, "NO_TEXT", 1L, "UNPARSEABLE", 2L, "SUPERSEDED", 1L, "DUPLICATE", 1L));
        assertThat(intake.count()).isEqualTo(8);
    }

    @Test
    void keepsWhatCouldNotBeParsedWhenAConditionChooses() throws IOException {
        Files.writeString(
                folder.resolve("a.jsonl"),
                String.join(
                        "\n",
                        "{\"source\":{\"name\":\"Daily\"},\"title\":\"A\",\"feed\":\"top\",\"n\":3}",
                        "{\"source\":{\"name\":\"Daily\"},\"title\":\"B\",\"feed\":\"other\",\"n\":9}",
                        "{\"source\":{\"name\":\"Daily\"},\"title\":\"C\",\"n\":12}",
                        "{broken"));
        var source = source(
                Input.Format.JSONL, Map.of("outlet", "source.name", "title", "title"), null, "feed = 'top' OR n > 10");
        var intake = intake(source, Registry.none());
        assertThat(articles(intake)).extracting(Article::title).containsExactly("A", "C");
        assertThat(reasons(intake)).isEqualTo(Map.of("UNPARSEABLE", 1L));
        var counts = InputCount.TABLE.records(InputCount.of(intake, source.files()));
        assertThat(counts)
                .extracting(InputCount::nRecords, InputCount::nNotChosen)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(3L, 1L));
    }

    @Test
    void aCopyDatedAnewKeepsTheDateItFirstHad() throws IOException {
        var record = "{\"source\":{\"name\":\"Daily\"},\"title\":\"A\",\"text\":\"%s\",\"date\":\"%s\",\"url\":\"u\"}";
        Files.writeString(
                folder.resolve("a.jsonl"),
                String.join(
                        "\n",
                        record.formatted("same", "2025-03-18"),
                        record.formatted("same", "2025-06-01"),
                        record.formatted("older", "2025-03-01")));
        var intake = intake(source(Input.Format.JSONL, FIELDS, null, null), Registry.none());
        assertThat(articles(intake))
                .extracting(Article::text, Article::publishedOn)
                .containsExactly(org.assertj.core.groups.Tuple.tuple("same", java.time.LocalDate.of(2025, 3, 18)));
        assertThat(reasons(intake)).isEqualTo(Map.of("DUPLICATE", 1L, "SUPERSEDED", 1L));
    }

    @Test
    void rejectsWhatStandsBehindARecordAndSignsForOutlets() throws IOException {
        Files.writeString(
                folder.resolve("a.jsonl"),
                String.join(
                        "\n",
                        "{\"source\":{\"name\":\"D\"},\"title\":\"A } \\\" {\"}   ",
                        "{\"source\":{\"name\":\"D\"},\"title\":\"B\"} {\"source\":{\"name\":\"D\"},\"title\":\"C\"}",
                        "{\"source\":{\"name\":\"D\"},\"title\":\"B\"} and more",
                        "{\"source\":{\"name\":\"*\"},\"title\":\"D\"}",
                        "{\"source\":{\"name\":\"N/A\"},\"title\":\"E\"}",
                        "{\"source\":{\"name\":\"\u200B\"},\"title\":\"F\"}"));
        var intake = intake(
                source(Input.Format.JSONL, Map.of("outlet", "source.name", "title", "title"), null, null),
                Registry.none());
        assertThat(articles(intake)).extracting(Article::title).containsExactly("A } \" {");
        assertThat(reasons(intake)).isEqualTo(Map.of("UNPARSEABLE", 2L, "NO_OUTLET", 3L));
    }

    @Test
    void rejectsATextFileWithoutAWord() throws IOException {
        Files.writeString(folder.resolve("a.txt"), "");
        Files.writeString(folder.resolve("b.txt"), " \n\n");
        Files.writeString(folder.resolve("c.txt"), "Title\nText.");
        var source = source(
                Input.Format.TEXT, Map.of("outlet", "file_name", "title", "first_line", "text", "rest"), null, null);
        var intake = intake(source, Registry.none());
        assertThat(articles(intake)).hasSize(1);
        assertThat(reasons(intake)).isEqualTo(Map.of("NO_TEXT", 2L));
    }

    @Test
    void readsCsvWithQuotedLineBreaksAndUnquotedTsv() throws IOException {
        Files.writeString(
                folder.resolve("a.csv"),
                "\uFEFFoutlet,title,text\r\nDaily,A,\"one, \"\"two\"\"\nthree\"\r\nDaily,B\r\n");
        var csv = intake(
                source(Input.Format.CSV, Map.of("outlet", "outlet", "title", "title", "text", "text"), "\"", null),
                Registry.none());
        assertThat(articles(csv)).extracting(Article::text).containsExactly("one, \"two\"\nthree");
        assertThat(reasons(csv)).isEqualTo(Map.of("UNPARSEABLE", 1L));
        Files.delete(folder.resolve("a.csv"));
        Files.writeString(
                folder.resolve("a.tsv"),
                "seen\toutlet\theadline\n2025-07-24T16:27\tDaily\t\"Quoted\" he said, \"yes\n");
        var tsv = intake(
                source(
                        Input.Format.TSV,
                        Map.of("outlet", "outlet", "title", "headline", "published", "seen"),
                        null,
                        null),
                Registry.none());
        assertThat(articles(tsv)).extracting(Article::title).containsExactly("\"Quoted\" he said, \"yes");
    }

    @Test
    void readsParquetWithNestedColumns() throws IOException {
        var rows = TestSession.spark()
                .sql("SELECT named_struct('name', 'Daily') source, 'A' title, 'x' text, DATE'2025-03-18' date");
        rows.write().parquet(folder.resolve("p").toString());
        var intake = intake(
                source(
                        Input.Format.PARQUET,
                        Map.of("outlet", "source.name", "title", "title", "text", "text", "published", "date"),
                        null,
                        null),
                Registry.none());
        assertThat(articles(intake))
                .extracting(Article::outlet, Article::publishedOn)
                .containsExactly(org.assertj.core.groups.Tuple.tuple("Daily", java.time.LocalDate.of(2025, 3, 18)));
    }

    @Test
    void readsATextFileAsOneArticle() throws IOException {
        Files.writeString(folder.resolve("seen.txt"), "The title\r\n\r\nFirst.\r\nSecond.\r\n");
        var source = source(
                Input.Format.TEXT, Map.of("outlet", "file_name", "title", "first_line", "text", "rest"), null, null);
        var article = articles(intake(source, Registry.none())).get(0);
        assertThat(article.title()).isEqualTo("The title");
        assertThat(article.text()).isEqualTo("First.\nSecond.");
        assertThat(article.outlet()).isEqualTo("seen");
    }

    @Test
    void namesAndPlacesOutletsByTheRegistry() throws IOException {
        Files.writeString(
                folder.resolve("a.jsonl"),
                "{\"source\":{\"name\":\"www.daily.example\"},\"title\":\"A\",\"date\":\"2025-03-18T00:30\"}");
        var outlet = new Outlet(
                "The Daily",
                List.of("Daily"),
                List.of("daily.example"),
                "UA",
                "en",
                "Europe/Kyiv",
                null,
                null,
                List.of());
        var source = source(
                Input.Format.JSONL, Map.of("outlet", "source.name", "title", "title", "published", "date"), null, null);
        var article = articles(intake(source, new Registry(List.of(outlet)))).get(0);
        assertThat(article.outlet()).isEqualTo("The Daily");
        assertThat(article.publishedAt()).isEqualTo("2025-03-17T22:30:00Z");
        assertThat(article.publishedOn()).isEqualTo("2025-03-18");
    }

    @Test
    void idsDependOnTheArticleAndNotOnFileOrOrder() throws IOException {
        var a = "{\"source\":{\"name\":\"Daily\"},\"title\":\"A\",\"text\":\"x\",\"url\":\"u1\"}\n";
        var b = "{\"source\":{\"name\":\"Daily\"},\"title\":\"B\",\"text\":\"y\"}\n";
        Files.writeString(folder.resolve("a.jsonl"), a + b);
        var fields = Map.of("outlet", "source.name", "title", "title", "text", "text", "url", "url");
        var before = articles(intake(source(Input.Format.JSONL, fields, null, null), Registry.none()));
        Files.delete(folder.resolve("a.jsonl"));
        Files.writeString(folder.resolve("1.jsonl"), b);
        Files.writeString(folder.resolve("2.jsonl"), a);
        var after = articles(intake(source(Input.Format.JSONL, fields, null, null), Registry.none()));
        assertThat(after)
                .extracting(Article::articleId)
                .isEqualTo(before.stream().map(Article::articleId).toList());
    }

    @Test
    void refusesALineOfAHundredMegabytesWithoutHoldingIt() throws IOException {
        try (var out = Files.newOutputStream(folder.resolve("a.jsonl"))) {
            out.write("{\"source\":{\"name\":\"Daily\"},\"title\":\"A\"}\n{\"title\":\"".getBytes(UTF_8));
            var chunk = "x".repeat(1 << 20).getBytes(UTF_8);
            for (int i = 0; i < 100; i++) {
                out.write(chunk);
            }
            out.write("\"}\n{\"source\":{\"name\":\"Daily\"},\"title\":\"B\"}\n".getBytes(UTF_8));
        }
        var intake = intake(
                source(Input.Format.JSONL, Map.of("outlet", "source.name", "title", "title"), null, null),
                Registry.none());
        assertThat(articles(intake)).extracting(Article::title).containsExactly("A", "B");
        var rejection = Rejection.TABLE.records(Articles.unfit(intake)).get(0);
        assertThat(rejection.reason()).isEqualTo(Rejection.Reason.TOO_LONG);
        assertThat(rejection.position()).isEqualTo(40);
        assertThat(rejection.excerpt()).hasSize(200);
    }
}
