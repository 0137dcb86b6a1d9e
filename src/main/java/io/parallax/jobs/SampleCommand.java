package io.parallax.jobs;

import io.parallax.codebook.Codebook;
import io.parallax.codings.Item;
import io.parallax.codings.Manual;
import io.parallax.codings.Sheet;
import io.parallax.codings.Stratum;
import io.parallax.documents.Mistakes;
import io.parallax.tables.Csv;
import io.parallax.tables.Warehouse;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import org.apache.spark.sql.SparkSession;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Sentences to code by hand, from a finished run. */
@Command(
        name = "sample",
        description = {
            "Draws sentences of a finished run with known probabilities, to be coded by hand.",
            "Out: coder-1.csv and coder-2.csv to fill in, each in an order of its own and without the detector's verdict;",
            "manual.md for the coders; and, for no coder's eyes, key/items.csv and key/strata.csv. Then: parallax score."
        },
        mixinStandardHelpOptions = true)
final class SampleCommand implements Callable<Integer> {
    private static final int CODERS = 2;

    @Parameters(paramLabel = "JOB.yaml", description = "The job whose run is sampled.")
    private Path job;

    @Option(names = "--size", defaultValue = "400", description = "Sentences to draw (default: ${DEFAULT-VALUE}).")
    private long size;

    @Option(names = "--seed", description = "Another draw; default: the job's seed.")
    private Long seed;

    @Option(names = "--framing", split = ",", description = "Only these framings, by id; default: all.")
    private List<String> framings = new ArrayList<>();

    @Option(names = "--out", description = "Folder to write to; default: sample-JOB in the current folder.")
    private String out;

    @Option(names = "--set", paramLabel = "KEY=VALUE", description = "Replaces a key of the job file, as in run.")
    private Map<String, String> settings = new LinkedHashMap<>();

    @Option(names = "--master", paramLabel = "URL", description = "Spark master; default: every core of this machine.")
    private String master;

    @Override
    public Integer call() throws IOException {
        if (size < 1) {
            throw Mistakes.in("--size", "found " + size + "; allowed: 1 or more; for example: --size 400");
        }
        var read = JobFile.read(job, settings);
        var codebook = Codebook.read(Path.of(read.codebook()));
        var folder = folder(read);
        if (java.nio.file.Files.exists(Path.of(folder.replaceFirst("^file:", ""), "coder-1.csv"))) {
            throw Mistakes.in(
                    "--out", folder + " already holds a sample, which may have been filled in; name another folder");
        }
        try (var spark = Session.open("sample " + read.name(), master)) {
            var wish = new Sampling.Wish(size, seed == null ? read.options().seed() : seed, framings);
            var drawn = new Sampling(new Warehouse(spark, read.warehouse()), read, codebook).draw(wish);
            write(spark, drawn, codebook, folder);
            tell(drawn, folder);
        }
        return 0;
    }

    private String folder(Job read) {
        var named = out == null ? "sample-" + read.name() : out;
        return named.matches("[A-Za-z][A-Za-z0-9+.-]+:.*")
                ? named
                : "file:" + Path.of(named).toAbsolutePath().normalize();
    }

    static void write(SparkSession spark, Sampling.Drawn drawn, Codebook codebook, String folder) {
        var hadoop = spark.sessionState().newHadoopConf();
        for (int coder = 1; coder <= CODERS; coder++) {
            Files.write(folder + "/coder-" + coder + ".csv", Sheet.blank(drawn.items(), coder), hadoop);
        }
        Files.write(folder + "/manual.md", Manual.of(codebook, drawn.sample().framings()), hadoop);
        Csv.write(Item.TABLE.rows(spark, drawn.items()), folder + "/key/items.csv", hadoop);
        Csv.write(Stratum.TABLE.rows(spark, drawn.strata()), folder + "/key/strata.csv", hadoop);
    }

    private static void tell(Sampling.Drawn drawn, String folder) {
        var sizes = new TreeMap<String, long[]>();
        for (var stratum : drawn.strata()) {
            var sums = sizes.computeIfAbsent(stratum.stratum(), any -> new long[2]);
            sums[0] += stratum.nSentences();
            sums[1] += stratum.nDrawn();
        }
        System.out.printf("%-40s %12s %8s%n", "verdict", "sentences", "drawn");
        sizes.forEach((stratum, sums) -> System.out.printf("%-40s %,12d %,8d%n", stratum, sums[0], sums[1]));
        System.out.printf(
                "%nsample %s: %,d of %,d sentences, in %s%n",
                drawn.sample().sampleId(),
                drawn.sample().nDrawn(),
                drawn.sample().nSentences(),
                folder.replaceFirst("^file:", ""));
    }
}
