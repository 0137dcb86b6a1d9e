package io.parallax.jobs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.parallax.TestSession;
import io.parallax.codebook.Codebook;
import io.parallax.codings.Agreement;
import io.parallax.codings.Code;
import io.parallax.codings.CorrectedPrevalence;
import io.parallax.codings.Filled;
import io.parallax.codings.FramingScore;
import io.parallax.codings.FramingScores;
import io.parallax.codings.Item;
import io.parallax.codings.Strata;
import io.parallax.codings.Stratum;
import io.parallax.statistics.Prevalence;
import io.parallax.tables.Warehouse;
import io.parallax.validation.Evaluation;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Draws from the codebook's own examples and scores coders who are known to be right or wrong. */
class SampleAndScoreTest {
    private static final Codebook CODEBOOK = Codebook.read(ReadCorpus.CODEBOOK);
    private static final Job JOB = JobFile.read(Path.of("jobs/demo.yaml"), Map.of());
    private static final String NATO = "nato-off-the-table";

    @TempDir
    private static Path folder;

    private static Warehouse warehouse;

    @BeforeAll
    static void corpus() {
        warehouse = read("w", 2);
    }

    private static Warehouse read(String name, int partitions) {
        return ReadCorpus.ofExamples(CODEBOOK).read(folder.resolve(name), CODEBOOK, partitions);
    }

    private static Sampling.Drawn draw(Warehouse warehouse, long size, String... framings) {
        return new Sampling(warehouse, JOB, CODEBOOK).draw(new Sampling.Wish(size, 7, List.of(framings)));
    }

    private Path sheet(String name, Sampling.Drawn drawn, Function<Item, List<Code>> coder) throws IOException {
        return Files.writeString(folder.resolve(name), Filled.sheet(drawn.items(), coder));
    }

    @Test
    void drawsTheSameWhateverThePartitions() {
        var drawn = draw(warehouse, 80);
        assertThat(draw(read("seven", 7), 80)).isEqualTo(drawn);
        assertThat(draw(warehouse, 80)).isEqualTo(drawn);
        var kept = warehouse
                .read(Item.TABLE)
                .where("sample_id = '" + drawn.sample().sampleId() + "'");
        assertThat(kept.count()).as("kept once").isEqualTo(80);
    }

    @Test
    void drawsWithTheProbabilitiesItSays() {
        var drawn = draw(warehouse, 80);
        long sentences = warehouse
                .read(Prevalence.TABLE)
                .where("outlet = '*' and period = '*' and level = 'articles' and denominator = 'sentences'")
                .first()
                .<Long>getAs("n");
        assertThat(drawn.sample().nSentences()).isEqualTo(sentences);
        assertThat(drawn.items().stream()
                        .mapToDouble(item -> 1 / item.probability())
                        .sum())
                .isCloseTo(sentences, within(1e-6));
        var byStratum = drawn.strata().stream().collect(Collectors.groupingBy(Stratum::stratum));
        byStratum.forEach((stratum, cells) -> {
            long n = cells.stream().mapToLong(Stratum::nSentences).sum();
            long k = cells.stream().mapToLong(Stratum::nDrawn).sum();
            assertThat(drawn.items().stream().filter(item -> item.stratum().equals(stratum)))
                    .hasSize((int) k)
                    .allMatch(item -> item.probability() == (double) k / n);
        });
        assertThat(byStratum.keySet()).contains(Strata.MENTION + NATO, Strata.SUBJECT, Strata.OTHER);
    }

    @Test
    void drawsForChosenFramingsOnly() {
        var drawn = draw(warehouse, 40, NATO);
        assertThat(drawn.strata().stream().map(Stratum::stratum).distinct())
                .containsExactlyInAnyOrder(Strata.MENTION + NATO, Strata.SUBJECT, Strata.OTHER);
        assertThatThrownBy(() -> draw(warehouse, 40, "nato"))
                .hasMessageContaining("--framing: found 'nato'; codebook ukraine-settlement has nato-off-the-table");
    }

    @Test
    void refusesAWarehouseThatHasNotBeenRun() {
        var empty = new Warehouse(TestSession.spark(), "file:" + folder.resolve("none"));
        assertThatThrownBy(() -> draw(empty, 40)).hasMessageContaining("run the job first: jobs/parallax run");
    }

    @Test
    void findsNothingToCorrectWhereCodersSayWhatTheDetectorSays() throws IOException {
        var drawn = draw(warehouse, 150);
        var scoring = new Scoring(warehouse, CODEBOOK);
        scoring.keep(
                scoring.read(List.of(sheet("1.csv", drawn, Filled::asFound), sheet("2.csv", drawn, Filled::asFound))));
        var scores = FramingScore.TABLE.records(warehouse.read(FramingScore.TABLE));
        assertThat(scores.stream().filter(row -> row.nCodedFound() > 0))
                .isNotEmpty()
                .allMatch(row -> row.precision() > 1 - 1e-12);
        assertThat(scores.stream().filter(row -> row.recall() != null && row.nCodedTrue() > 0))
                .isNotEmpty()
                .allMatch(row -> row.recall() > 1 - 1e-12);
        assertThat(CorrectedPrevalence.TABLE.records(warehouse.read(CorrectedPrevalence.TABLE)))
                .filteredOn(CorrectedPrevalence::isOverall)
                .hasSize(CODEBOOK.framings().size())
                .allSatisfy(row -> assertThat(row.corrected()).isCloseTo(row.share(), within(1e-9)))
                .allSatisfy(row -> assertThat(row.nWith()).isEqualTo(raw(warehouse, row.framing())));
        assertThat(FramingScores.evaluations(scores))
                .filteredOn(row -> row.subject().equals("framing " + NATO))
                .extracting(Evaluation::metric)
                .containsExactly("precision", "recall", "f1");
        assertThat(Agreement.TABLE.records(warehouse.read(Agreement.TABLE)))
                .filteredOn(row -> row.alpha() != null)
                .isNotEmpty()
                .allMatch(row -> row.alpha() == 1 && row.alphaLow() == 1);
    }

    /** What the run itself counts. */
    private static long raw(Warehouse warehouse, String framing) {
        return warehouse
                .read(Prevalence.TABLE)
                .where("outlet = '*' and period = '*' and level = 'articles' and denominator = 'sentences'")
                .where("framing = '" + framing + "'")
                .first()
                .getAs("n_with");
    }

    @Test
    void measuresAKnownErrorExactlyWhereAllIsCodedAndHoldsItWhereSomeIs() throws IOException {
        var census = scored(warehouse, 1_000_000);
        var score = census.get(NATO);
        assertThat(score.precisionLow()).isLessThan(score.precision());
        assertThat(score.nCoded()).isEqualTo(score.n());
        assertThat(score.precision() * score.nFound())
                .isCloseTo(Math.rint(score.precision() * score.nFound()), within(1e-6));
        assertThat(score.precision()).isBetween(0.3, 0.9);
        assertThat(score.recall()).isBetween(0.3, 0.95);
        var sampled = scored(warehouse, 150);
        assertThat(sampled.values().stream().filter(row -> row.precision() != null))
                .hasSizeGreaterThan(9)
                .filteredOn(row -> row.precisionLow()
                                > census.get(row.framing()).precision()
                        || row.precisionHigh() < census.get(row.framing()).precision())
                .hasSizeLessThanOrEqualTo(1);
    }

    /** By a coder who takes every third mention for none and sees NATO in every fifth sentence without. */
    private Map<String, FramingScore> scored(Warehouse warehouse, long size) throws IOException {
        var drawn = draw(warehouse, size);
        var scoring = new Scoring(warehouse, CODEBOOK);
        scoring.keep(scoring.read(List.of(sheet(size + ".csv", drawn, SampleAndScoreTest::erring))));
        var scores = new HashMap<String, FramingScore>();
        FramingScore.TABLE.records(warehouse.read(FramingScore.TABLE)).stream()
                .filter(FramingScore::isOverall)
                .forEach(row -> scores.put(row.framing(), row));
        return scores;
    }

    private static List<Code> erring(Item item) {
        int number = Math.floorMod(item.sentence().hashCode(), 15);
        if (item.found().isEmpty()) {
            return number % 5 == 0 ? List.of(new Code(NATO, "affirmed", "outlet", "")) : List.of();
        }
        return number % 3 == 0 ? List.of() : Filled.asFound(item);
    }
}
