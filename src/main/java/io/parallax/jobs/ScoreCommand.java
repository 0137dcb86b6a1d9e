package io.parallax.jobs;

import io.parallax.codebook.Codebook;
import io.parallax.codings.CorrectedPrevalence;
import io.parallax.codings.FramingScore;
import io.parallax.documents.Mistakes;
import io.parallax.statistics.Period;
import io.parallax.tables.Warehouse;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import org.apache.spark.sql.SparkSession;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The detector held against a coded sample. */
@Command(
        name = "score",
        description = {
            "Reads the sheets of a sample back and says what the detector gets right: precision, recall and F1 by framing,",
            "rule, outlet and voice, how far the coders agree, and the prevalence corrected for its errors.",
            "Writes framing_scores.csv, corrected_prevalence.csv and coder_agreement.csv and the report anew.",
            "Exit 2 and a list where a sheet does not match its sample."
        },
        mixinStandardHelpOptions = true)
final class ScoreCommand implements Callable<Integer> {
    @Parameters(paramLabel = "JOB.yaml", description = "The job whose run was sampled.")
    private Path job;

    @Option(
            names = "--codings",
            arity = "1..*",
            required = true,
            paramLabel = "FILE",
            description = "Filled-in sheets, one a coder: one or two.")
    private List<Path> files;

    @Option(names = "--set", paramLabel = "KEY=VALUE", description = "Replaces a key of the job file, as in run.")
    private Map<String, String> settings = new LinkedHashMap<>();

    @Option(names = "--as-of", paramLabel = "DATE", description = "As in the run whose report is written anew.")
    private LocalDate asOf;

    @Option(names = "--master", paramLabel = "URL", description = "Spark master; default: every core of this machine.")
    private String master;

    @Override
    public Integer call() throws IOException {
        if (files.size() > 2) {
            throw Mistakes.in("--codings", "found " + files.size() + " files; allowed: one or two, a file a coder");
        }
        for (var file : files) {
            if (!java.nio.file.Files.isRegularFile(file)) {
                throw Mistakes.in(file.toString(), "no such file");
            }
        }
        var read = JobFile.read(job, settings);
        var codebook = Codebook.read(Path.of(read.codebook()));
        var started = Instant.now();
        try (var progress = new Progress(System.err);
                var spark = Session.open("score " + read.name(), master)) {
            score(spark, read, codebook);
            var warehouse = new Warehouse(spark, read.warehouse());
            var maker = new Maker(warehouse, new Ledger(warehouse), progress);
            var span = Span.of(Period.named(read.period()), asOf);
            new Results(maker, read, codebook, span, started).write();
        }
        return 0;
    }

    private void score(SparkSession spark, Job read, Codebook codebook) throws IOException {
        var warehouse = new Warehouse(spark, read.warehouse());
        var scoring = new Scoring(warehouse, codebook);
        var checked = scoring.read(files);
        if (!checked.sample().codebookHash().equals(codebook.hash())) {
            throw Mistakes.in(
                    read.codebook(),
                    "the sample was drawn with version " + checked.sample().codebookVersion()
                            + " of the codebook, which has changed since; score with that one, or draw a new sample");
        }
        scoring.keep(checked);
        var scores = FramingScore.TABLE.records(warehouse.read(FramingScore.TABLE));
        var corrected = CorrectedPrevalence.TABLE.records(
                warehouse.read(CorrectedPrevalence.TABLE).orderBy("framing"));
        System.out.printf(
                Locale.ROOT,
                "%-28s %9s %7s %6s   %9s %10s%n",
                "framing",
                "precision",
                "recall",
                "F1",
                "as found",
                "corrected");
        corrected.stream().filter(CorrectedPrevalence::isOverall).forEach(row -> {
            var score = scores.stream()
                    .filter(each -> each.isOverall() && each.framing().equals(row.framing()))
                    .findFirst()
                    .orElseThrow();
            System.out.printf(
                    Locale.ROOT,
                    "%-28s %9s %7s %6s   %9s %10s%n",
                    row.framing(),
                    text("%.2f", score.precision(), 1),
                    text("%.2f", score.recall(), 1),
                    text("%.2f", score.f1(), 1),
                    text("%.2f %%", row.share(), 100),
                    text("%.2f %%", row.corrected(), 100));
        });
    }

    private static String text(String format, Double value, double times) {
        return value == null ? "n/a" : String.format(Locale.ROOT, format, times * value);
    }
}
