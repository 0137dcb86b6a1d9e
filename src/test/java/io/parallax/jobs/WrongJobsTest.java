package io.parallax.jobs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.parallax.documents.Mistakes;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.hadoop.conf.Configuration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class WrongJobsTest {
    private static final String JOB = """
            job: test
            inputs:
              - path: news.jsonl
                format: jsonl
                fields: {outlet: outlet, title: title, text: text}
                dates: [iso]
            codebook: book.yaml
            warehouse: w
            report: r
            period: month
            carries: [affirmed]
            """;

    private final List<String> warnings = new ArrayList<>();

    @TempDir
    private Path folder;

    @BeforeEach
    void files() throws IOException {
        Files.writeString(folder.resolve("news.jsonl"), "{\"outlet\":\"Daily\",\"title\":\"A\",\"text\":\"x\"}\n");
        Files.writeString(folder.resolve("book.yaml"), "codebook: x\n");
    }

    private void read(String yaml, Map<String, String> settings) throws IOException {
        var file = folder.resolve("job.yaml");
        Files.writeString(file, yaml);
        Sources.of(JobFile.read(file, settings), new Configuration(), warnings::add);
    }

    static Stream<Arguments> wrong() {
        return Stream.of(
                Arguments.of("period: month", "perod: month", "10:1", "unknown key 'perod'; did you mean 'period'?"),
                Arguments.of(
                        "period: month",
                        "period: fortnight",
                        "10:9",
                        "found text 'fortnight'; allowed: day, week, month, quarter, year"),
                Arguments.of("warehouse: w\n", "", "1:1", "'warehouse' is missing; for example: warehouse: "),
                Arguments.of("codebook: book.yaml", "codebook: none.yaml", "7:11", "no file 'none.yaml'"),
                Arguments.of("path: news.jsonl", "path: old-*.jsonl", "3:11", "no file matches 'old-*.jsonl'"),
                Arguments.of("format: jsonl", "format: xml", "4:13", "allowed: jsonl, csv, tsv, parquet, text"),
                Arguments.of(
                        "outlet: outlet, ", "", "3:5", "no outlet: map it under 'fields' or give it under 'defaults'"),
                Arguments.of(", title: title, text: text", "", "3:5", "neither text nor title"),
                Arguments.of(
                        "text: text",
                        "text: body",
                        "5:50",
                        "no column 'body' in news.jsonl; it has: outlet, title, text"),
                Arguments.of("dates: [iso]", "dates: [iso, \"QQ/bb\"]", "6:18", "'QQ/bb' is no date pattern"),
                Arguments.of(
                        "carries: [affirmed]", "carries: affirmed", "11:10", "found text 'affirmed', needs a list"),
                Arguments.of("job: test", "job: test\njob: again", "2:1", "key 'job' stands here a second time"),
                Arguments.of("period: month", "period: [month", "11:", "not YAML"),
                Arguments.of(
                        "dates: [iso]", "options: {quote: ab}", "6:22", "'quote': found 'ab'; one character or none"),
                Arguments.of(
                        "dates: [iso]",
                        "options: {where: \"feed = = 1\"}",
                        "6:22",
                        "'where': Syntax error at or near '='"),
                Arguments.of("dates: [iso]", "options: {delimiter: ;}", "6:26", "'delimiter' is for csv and tsv"),
                Arguments.of(
                        "carries: [affirmed]",
                        "topics: {k: many}",
                        "11:13",
                        "found text 'many', which has not the right form"));
    }

    @ParameterizedTest
    @MethodSource("wrong")
    void tellsTheLineAndWhatIsAllowed(String right, String wrong, String place, String message) {
        assertThatThrownBy(() -> read(JOB.replace(right, wrong), Map.of()))
                .isInstanceOf(Mistakes.class)
                .hasMessageContaining("job.yaml:" + place)
                .hasMessageContaining(message);
    }

    @Test
    void acceptsTheJobTheOthersAreMadeFrom() throws IOException {
        read(JOB, Map.of());
        read(JOB, Map.of("period", "week", "topics.k", "5", "inputs.0.path", "*.jsonl"));
    }

    @Test
    void refusesAFileThatIsNoMapWhateverIsSet() {
        assertThatThrownBy(() -> read("- a\n- b\n", Map.of("warehouse", "w")))
                .hasMessageContaining("job.yaml:1:1: the file: found a list, needs a map");
    }

    @Test
    void warnsOfAConditionOnAKeyNotSeen() throws IOException {
        read(JOB.replace("dates: [iso]", "options: {where: outlt = 'Daily'}"), Map.of());
        assertThat(warnings)
                .singleElement()
                .asString()
                .contains("job.yaml:6:22", "no column 'outlt'", "it has: outlet, title, text");
    }

    @Test
    void tellsAWrongSetting() {
        assertThatThrownBy(() -> read(JOB, Map.of("inputs.3.path", "x"))).hasMessageContaining("'3' is not there");
        assertThatThrownBy(() -> read(JOB, Map.of("topics.k", "many"))).hasMessageContaining("k: 10");
    }

    @Test
    void answersWrongInputWithExitTwo() {
        assertThat(Parallax.run("run", folder.resolve("none.yaml").toString())).isEqualTo(2);
        assertThat(Parallax.run("run")).isEqualTo(2);
        assertThat(Parallax.run("codebook", "check", folder.resolve("book.yaml").toString()))
                .isEqualTo(2);
        assertThat(Parallax.run("annotate", folder.resolve("none.yaml").toString()))
                .isEqualTo(2);
        assertThat(Parallax.run("fly")).isEqualTo(2);
        assertThat(Parallax.run("--help")).isZero();
    }
}
