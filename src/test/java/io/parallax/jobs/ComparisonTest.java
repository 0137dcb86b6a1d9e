package io.parallax.jobs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.parallax.TestSession;
import io.parallax.articles.Article;
import io.parallax.codebook.Codebook;
import io.parallax.codings.Code;
import io.parallax.codings.Filled;
import io.parallax.matching.Engine;
import io.parallax.mentions.Mention;
import io.parallax.statistics.Change;
import io.parallax.statistics.Prevalence;
import io.parallax.tables.Warehouse;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Runs over the codebook's own examples that differ in one thing, or in all. */
class ComparisonTest {
    private static final Codebook CODEBOOK = Codebook.read(ReadCorpus.CODEBOOK);
    private static final ReadCorpus ALL = ReadCorpus.ofExamples(CODEBOOK);
    private static final String NATO = "nato-off-the-table";

    @TempDir
    private Path folder;

    private Path other;

    @BeforeEach
    void anotherCodebook() throws IOException {
        other = folder.resolve("other.yaml");
        var text = Files.readString(ReadCorpus.CODEBOOK);
        Files.writeString(
                other, text.replaceFirst("version: [0-9.]+", "version: 9.9.9").replace("~join", "~enter"));
    }

    /** A command's session ends with it; this one goes on. */
    @AfterAll
    static void forgetWhatIsKept() {
        TestSession.spark().catalog().clearCache();
    }

    private RunLog run(ReadCorpus corpus, Path codebook, String engine) {
        var read = Codebook.read(codebook);
        var warehouse = corpus.read(folder.resolve("w"), read, 2);
        var log = new RunLog(warehouse);
        var job = JobFile.read(
                Path.of("jobs/demo.yaml"),
                Map.of("codebook", codebook.toAbsolutePath().toString()));
        if (!engine.equals(Engine.VERSION)) {
            warehouse.replace(Mention.TABLE, warehouse.read(Mention.TABLE).where("pmod(hash(sentence), 3) > 0"));
        }
        log.note(job, read, new Span(null, "all"), Instant.EPOCH, engine);
        return log;
    }

    private static Map<String, Change> changes(RunLog log) {
        var comparison = new Comparison(log.warehouse(), log.named("previous"), log.named("latest"));
        var changes = Change.TABLE.records(comparison.changes());
        assertThat(changes).hasSizeGreaterThan(500);
        for (var row : changes) {
            if (row.change() != null) {
                assertThat(row.corpus() + row.codebook() + row.engine() + row.correction())
                        .isCloseTo(row.change(), within(1e-14));
            }
        }
        var overall = new HashMap<String, Change>();
        changes.stream()
                .filter(row -> row.outlet().equals("*")
                        && row.period().equals("*")
                        && row.level().equals("articles")
                        && row.denominator().equals("sentences"))
                .forEach(row -> overall.put(row.framing(), row));
        return overall;
    }

    @Test
    void laysAChangeAtWhatAloneMoved() {
        run(ALL.without(1), ReadCorpus.CODEBOOK, Engine.VERSION);
        var log = run(ALL, ReadCorpus.CODEBOOK, Engine.VERSION);
        var byCorpus = changes(log).get(NATO);
        assertThat(byCorpus.change()).isNotZero().isEqualTo(byCorpus.corpus());
        assertThat(byCorpus.nB()).isGreaterThan(byCorpus.nA());
        assertThat(byCorpus.nWithB()).isEqualTo(counted(log.warehouse()));

        var byCodebook = changes(run(ALL, other, Engine.VERSION)).get(NATO);
        assertThat(byCodebook.change()).isNegative().isEqualTo(byCodebook.codebook());
        assertThat(byCodebook.engine()).isZero();
        assertThat(byCodebook.corpus()).isZero();

        var itself = new Comparison(log.warehouse(), log.named("3"), log.named("latest"));
        assertThat(Change.TABLE.records(itself.changes())).isNotEmpty().allMatch(row -> row.change() == 0);
        assertThatThrownBy(() -> log.named("7"))
                .hasMessageContaining(
                        "found run '7'; allowed: latest, previous, 1, 2, 3; for example: diff JOB.yaml previous latest");
        assertThat(log.all().get(2).nArticles())
                .isEqualTo(log.warehouse().read(Article.TABLE).count());
    }

    private static long counted(Warehouse warehouse) {
        return warehouse
                .read(Prevalence.TABLE)
                .where("outlet = '*' and period = '*' and level = 'articles' and denominator = 'sentences'")
                .where("framing = '" + NATO + "'")
                .first()
                .getAs("n_with");
    }

    @Test
    void tellsAllApartWhereAllMoved() throws IOException {
        var log = run(ALL.without(0), ReadCorpus.CODEBOOK, "1");
        correct(log.warehouse());
        run(ALL.without(2), other, Engine.VERSION);
        var nato = changes(log).get(NATO);
        assertThat(nato.engine()).as("which found a third less").isPositive();
        assertThat(nato.codebook()).isNegative();
        assertThat(nato.corpus()).isNotZero();
        assertThat(nato.correction())
                .as("the first run's share was corrected upwards, the second's is not")
                .isNegative();
        assertThat(nato.a()).isGreaterThan((double) nato.nWithA() / nato.nA());
    }

    /** By a coder of every sentence who sees NATO in every fourth. */
    private void correct(Warehouse warehouse) throws IOException {
        var job = JobFile.read(Path.of("jobs/demo.yaml"), Map.of());
        var drawn = new Sampling(warehouse, job, CODEBOOK).draw(new Sampling.Wish(1_000_000, 1, List.of()));
        var sheet = Filled.sheet(
                drawn.items(),
                item -> item.found().isEmpty() && item.sentence().hashCode() % 4 == 0
                        ? List.of(new Code(NATO, "affirmed", "outlet", ""))
                        : Filled.asFound(item));
        var scoring = new Scoring(warehouse, CODEBOOK);
        scoring.keep(scoring.read(List.of(Files.writeString(folder.resolve("sheet.csv"), sheet))));
    }
}
