package io.parallax.jobs;

import io.parallax.documents.Mistakes;
import io.parallax.statistics.Change;
import io.parallax.tables.Csv;
import io.parallax.tables.Warehouse;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import org.apache.spark.sql.SparkSession;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** What changed between two runs, and what changed it. */
@Command(
        name = "diff",
        description = {
            "Compares two runs of a job number by number, and splits each change into what the corpus, the codebook, the",
            "engine and the correction by a coded sample did; the parts sum to the change. Writes changes.csv.",
            "Runs are named by number, latest or previous; without them, the runs are listed."
        },
        mixinStandardHelpOptions = true)
final class DiffCommand implements Callable<Integer> {
    @Parameters(index = "0", paramLabel = "JOB.yaml", description = "The job whose runs are compared.")
    private Path job;

    @Parameters(index = "1..*", arity = "0..2", paramLabel = "RUN", description = "Two runs; the earlier first.")
    private List<String> runs = new ArrayList<>();

    @Option(names = "--out", paramLabel = "FILE", description = "The CSV file; default: changes.csv beside the report.")
    private String out;

    @Option(names = "--set", paramLabel = "KEY=VALUE", description = "Replaces a key of the job file, as in run.")
    private Map<String, String> settings = new LinkedHashMap<>();

    @Option(names = "--master", paramLabel = "URL", description = "Spark master; default: every core of this machine.")
    private String master;

    @Override
    public Integer call() throws IOException {
        if (runs.size() == 1 || runs.size() > 2) {
            throw Mistakes.in(
                    "diff", "found " + runs.size() + " runs; give two; for example: diff JOB.yaml previous latest");
        }
        var read = JobFile.read(job, settings);
        try (var spark = Session.open("diff " + read.name(), master)) {
            var log = new RunLog(new Warehouse(spark, read.warehouse()));
            if (runs.isEmpty()) {
                log.all().forEach(DiffCommand::list);
            } else {
                compare(spark, read, log);
            }
        }
        return 0;
    }

    private static void list(RunRow run) {
        System.out.printf(
                Locale.ROOT,
                "%4d  %s  %,12d articles  %s %s  engine %s%n",
                run.run(),
                run.startedAt(),
                run.nArticles(),
                run.codebook(),
                run.codebookVersion(),
                run.engine());
    }

    private void compare(SparkSession spark, Job read, RunLog log) {
        var comparison = new Comparison(log.warehouse(), log.named(runs.get(0)), log.named(runs.get(1)));
        var changes = Change.TABLE.records(comparison.changes());
        var file = out == null
                ? read.report().replace("{period}", "all") + "/changes.csv"
                : "file:" + Path.of(out).toAbsolutePath().normalize();
        Csv.write(Change.TABLE.rows(spark, changes), file, spark.sessionState().newHadoopConf());
        System.out.printf(
                "%-28s %8s %8s %8s   %8s %8s %8s%n",
                "share of articles, %",
                "run " + runs.get(0),
                "run " + runs.get(1),
                "change",
                "corpus",
                "codebook",
                "engine");
        changes.stream()
                .filter(row -> row.outlet().equals("*")
                        && row.period().equals("*")
                        && row.level().equals("articles")
                        && row.denominator().equals("articles"))
                .sorted((x, y) -> x.framing().compareTo(y.framing()))
                .forEach(row -> System.out.printf(
                        Locale.ROOT,
                        "%-28s %8s %8s %8s   %8s %8s %8s%n",
                        row.framing(),
                        percent(row.a()),
                        percent(row.b()),
                        percent(row.change()),
                        percent(row.corpus()),
                        percent(row.codebook()),
                        percent(row.engine())));
        System.out.printf(
                "%n%,d numbers, %,d changed: %s%n", changes.size(), changed(changes), file.replaceFirst("^file:", ""));
    }

    private static long changed(List<Change> changes) {
        return changes.stream()
                .filter(row -> row.change() == null || row.change() != 0)
                .count();
    }

    private static String percent(Double share) {
        return share == null ? "n/a" : String.format(Locale.ROOT, "%.2f", 100 * share);
    }
}
