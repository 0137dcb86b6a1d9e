package io.parallax.bench;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.format_string;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.monotonically_increasing_id;

import com.sun.management.OperatingSystemMXBean;
import io.parallax.topics.TopicPeers;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.StructType;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Topics beside MLlib as it comes and MALLET: the same terms in memory, the same vocabulary; timed is all from there to a fitted model. */
@Command(name = "topics", mixinStandardHelpOptions = true, description = "Topics beside MLlib's LDA and MALLET.")
public final class TopicsBench implements Callable<Integer> {
    @Option(
            names = "--corpus",
            required = true,
            description =
                    "folder with corpus.tsv (text, split, label) or corpus.txt and labels.txt, or JSON lines with title"
                            + " and text")
    Path corpus;

    @Option(names = "--k", defaultValue = "20", description = "topics; default: ${DEFAULT-VALUE}")
    int k;

    @Option(names = "--seeds", defaultValue = "3", description = "runs, one a seed; default: ${DEFAULT-VALUE}")
    int seeds;

    @Option(
            names = "--cores",
            split = ",",
            defaultValue = "1",
            description = "for example 1,2: one after the other in the same run; default: ${DEFAULT-VALUE}")
    List<Integer> cores;

    @Option(names = "--limit", defaultValue = "1000000", description = "articles read at most")
    int limit;

    @Option(
            names = "--systems",
            split = ",",
            defaultValue = "parallax,mallet,mllib",
            description = "default: ${DEFAULT-VALUE}")
    List<String> systems;

    @Option(names = "--json", description = "one JSON line instead of a table")
    boolean json;

    /** One system with one seed; purity NaN where the corpus has no labels. */
    record Run(double npmi, double cv, double diversity, double purity, double seconds, double cpu) {}

    public static void main(String[] args) {
        System.exit(new CommandLine(new TopicsBench()).execute(args));
    }

    @Override
    public Integer call() throws IOException {
        var blocks = new ArrayList<String>();
        for (int number : cores) {
            blocks.add(on(number));
        }
        if (!json) {
            System.out.println(String.join("\n", blocks));
        } else if (cores.size() == 1) {
            System.out.println(blocks.get(0));
        } else {
            System.out.println(IntStream.range(0, blocks.size())
                    .mapToObj(i -> "\"cores_" + cores.get(i) + "\": " + blocks.get(i))
                    .collect(Collectors.joining(", ", "{", "}")));
        }
        return 0;
    }

    /** The figures of all systems on so many cores. */
    private String on(int cores) throws IOException {
        try (var spark = BenchSession.open(cores)) {
            var rows = read(spark).limit(limit).cache();
            var labels = labels(rows);
            var peers = new TopicPeers(rows.drop("label"));
            var known = Map.of("parallax", peers.parallax(), "mallet", peers.mallet(), "mllib", peers.mllib());
            var lines = new ArrayList<String>();
            for (var system : systems) {
                peersWarmUp(known.get(system));
                var runs = new ArrayList<Run>();
                for (int seed = 1; seed <= seeds; seed++) {
                    runs.add(run(peers, known.get(system), seed, labels, cores));
                }
                lines.add(json ? json(system, runs) : line(system, runs));
            }
            return json
                    ? "{" + String.join(", ", lines) + "}"
                    : "cores " + cores + "      npmi (by seed)         c_v  diversity  purity  seconds      cpu\n"
                            + String.join("\n", lines);
        }
    }

    /** A small fit first: what is timed is not the JVM's compiler. */
    private static void peersWarmUp(TopicPeers.System system) throws IOException {
        system.fit(2, 99, 1);
    }

    private Run run(TopicPeers peers, TopicPeers.System system, int seed, Map<String, String> labels, int cores)
            throws IOException {
        var machine = (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
        long cpu = machine.getProcessCpuTime();
        long start = System.nanoTime();
        var fitted = system.fit(k, seed, cores);
        double seconds = (System.nanoTime() - start) / 1e9;
        double cpuSeconds = (machine.getProcessCpuTime() - cpu) / 1e9;
        var found = fitted.get();
        return new Run(
                peers.npmi(found),
                peers.cv(found),
                TopicPeers.diversity(found),
                labels.isEmpty() ? Double.NaN : TopicPeers.purity(found, labels),
                seconds,
                cpuSeconds);
    }

    private Dataset<Row> read(SparkSession spark) throws IOException {
        return texts(spark)
                .withColumn("title", col("title").cast("string"))
                .coalesce(1)
                .withColumn("article_id", format_string("%08d", monotonically_increasing_id()))
                .withColumn("label", coalesce(col("label"), lit("")))
                .withColumn("language", lit("en"));
    }

    private Dataset<Row> texts(SparkSession spark) throws IOException {
        var tsv = corpus.resolve("corpus.tsv");
        if (Files.exists(tsv)) {
            return spark.read()
                    .option("sep", "\t")
                    .option("quote", "")
                    .schema("text string, split string, label string")
                    .csv(tsv.toString())
                    .withColumn("title", lit(null));
        } else if (Files.isDirectory(corpus)) {
            return lines(spark);
        }
        return spark.read().schema("title string, text string, label string").json(corpus.toString());
    }

    /** One text a line, and where there are labels, one of them a line beside it. */
    private Dataset<Row> lines(SparkSession spark) throws IOException {
        var texts = Files.readAllLines(corpus.resolve("corpus.txt"));
        var file = corpus.resolve("labels.txt");
        var labels = Files.exists(file) ? Files.readAllLines(file) : List.<String>of();
        if (!labels.isEmpty() && labels.size() != texts.size()) {
            throw new IllegalArgumentException(file + ": " + labels.size() + " labels for " + texts.size()
                    + " texts of corpus.txt; there must be one a line");
        }
        var rows = IntStream.range(0, texts.size())
                .mapToObj(i -> RowFactory.create(null, texts.get(i), labels.isEmpty() ? null : labels.get(i)))
                .toList();
        return spark.createDataFrame(rows, StructType.fromDDL("title string, text string, label string"));
    }

    private static Map<String, String> labels(Dataset<Row> rows) {
        var labels = new HashMap<String, String>();
        rows.where("label != ''")
                .select("article_id", "label")
                .collectAsList()
                .forEach(row -> labels.put(row.getString(0), row.getString(1)));
        return labels;
    }

    private static double mean(List<Run> runs, ToDoubleFunction<Run> figure) {
        return runs.stream().mapToDouble(figure).average().orElse(0);
    }

    private static String json(String system, List<Run> runs) {
        double purity = mean(runs, Run::purity);
        return String.format(
                Locale.ROOT,
                "\"%s\": {\"npmi\": %.4f, \"cv\": %.4f, \"diversity\": %.4f, \"purity\": %s, \"seconds\": %.2f, \"cpu_seconds\": %.2f}",
                system,
                mean(runs, Run::npmi),
                mean(runs, Run::cv),
                mean(runs, Run::diversity),
                Double.isNaN(purity) ? "null" : String.format(Locale.ROOT, "%.4f", purity),
                mean(runs, Run::seconds),
                mean(runs, Run::cpu));
    }

    private static String line(String system, List<Run> runs) {
        var npmi = runs.stream()
                .map(run -> String.format(Locale.ROOT, "%.3f", run.npmi()))
                .toList();
        return String.format(
                Locale.ROOT,
                "%-10s %-22s %6.3f  %9.3f  %6.3f  %7.1f  %7.1f",
                system,
                String.join(" ", npmi),
                mean(runs, Run::cv),
                mean(runs, Run::diversity),
                mean(runs, Run::purity),
                mean(runs, Run::seconds),
                mean(runs, Run::cpu));
    }
}
