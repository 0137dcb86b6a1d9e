package io.parallax.jobs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.parallax.codebook.Codebook;
import io.parallax.codings.Code;
import io.parallax.codings.CorrectedPrevalence;
import io.parallax.codings.Filled;
import io.parallax.codings.FramingScore;
import io.parallax.tables.Warehouse;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The whole loop on sentences that people have coded, which are no part of the project: they are the corpus, two readers the
 * coders. Coding all of them gives the truth; a sample of half must hold it.
 */
class GoldLoopTest {
    private static final Path GOLD = Path.of("../shared/gold/dev.jsonl");
    private static final Codebook CODEBOOK = Codebook.read(ReadCorpus.CODEBOOK);

    @TempDir
    private Path folder;

    private final Map<String, JsonNode> sentences = new TreeMap<>();

    @Test
    void holdsInHalfWhatIsTrueOfAll() throws IOException {
        if (!Files.exists(GOLD)) {
            System.out.println("skipped: no coded sentences at " + GOLD);
        }
        assumeTrue(Files.exists(GOLD), "the coded sentences are not there");
        var warehouse = corpus().read(folder.resolve("w"), CODEBOOK, 2);
        var truth = scored(warehouse, 1_000_000);
        var half = scored(warehouse, 240);
        int held = 0;
        for (var row : half.values()) {
            double all = truth.get(row.framing()).corrected();
            held += row.correctedLow() <= all && all <= row.correctedHigh() ? 1 : 0;
            System.out.printf(
                    "%-24s raw %.4f corrected %.4f (%.4f-%.4f) hand %.4f-%.4f truth %.4f%n",
                    row.framing(),
                    row.share(),
                    row.corrected(),
                    row.correctedLow(),
                    row.correctedHigh(),
                    row.handLow(),
                    row.handHigh(),
                    all);
            assertThat(row.correctedHigh() - row.correctedLow())
                    .isLessThanOrEqualTo(row.handHigh() - row.handLow() + 1e-12);
        }
        assertThat(held).isGreaterThanOrEqualTo(half.size() - 1);
        var overall = FramingScore.TABLE.records(warehouse.read(FramingScore.TABLE)).stream()
                .filter(row -> row.isOverall() && row.framing().equals("*"))
                .findFirst()
                .orElseThrow();
        assertThat(overall.precision()).isBetween(0.6, 1.0);
        assertThat(overall.recall()).isBetween(0.4, 1.0);
    }

    private ReadCorpus corpus() throws IOException {
        var corpus = new ReadCorpus();
        for (var line : Files.readAllLines(GOLD)) {
            var row = new ObjectMapper().readTree(line);
            var id = row.path("id").asText();
            sentences.put(id, row);
            var day = row.path("date").asText("");
            corpus.article(
                    id,
                    row.path("outlet").asText("unknown"),
                    day.matches("\\d{4}-\\d\\d-\\d\\d") ? LocalDate.parse(day) : null,
                    words(row, "title"),
                    words(row, "text"));
        }
        return corpus;
    }

    private static String words(JsonNode row, String key) {
        var words = row.path(key).asText("");
        return words.isEmpty() ? null : words;
    }

    private Map<String, CorrectedPrevalence> scored(Warehouse warehouse, long size) throws IOException {
        var job = JobFile.read(Path.of("jobs/demo.yaml"), Map.of());
        var drawn = new Sampling(warehouse, job, CODEBOOK).draw(new Sampling.Wish(size, 11, List.of()));
        var files = new ArrayList<Path>();
        for (var reader : List.of("reader_2", "reader_3")) {
            var sheet = Filled.sheet(drawn.items(), item -> codes(sentences.get(item.articleId()), reader));
            files.add(Files.writeString(folder.resolve(reader + size + ".csv"), sheet));
        }
        var scoring = new Scoring(warehouse, CODEBOOK);
        scoring.keep(scoring.read(files));
        var rows = new HashMap<String, CorrectedPrevalence>();
        CorrectedPrevalence.TABLE.records(warehouse.read(CorrectedPrevalence.TABLE)).stream()
                .filter(CorrectedPrevalence::isOverall)
                .forEach(row -> rows.put(row.framing(), row));
        return rows;
    }

    private static List<Code> codes(JsonNode sentence, String reader) {
        var codes = new TreeMap<String, Code>();
        for (var code : sentence.path(reader)) {
            codes.put(
                    code.path("framing").asText(),
                    new Code(
                            code.path("framing").asText(),
                            code.path("stance").asText(),
                            code.path("voice").asText(),
                            code.path("speaker").asText("")));
        }
        return List.copyOf(codes.values());
    }
}
