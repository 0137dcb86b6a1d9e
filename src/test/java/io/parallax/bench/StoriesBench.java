package io.parallax.bench;

import io.parallax.outlets.Outlet;
import io.parallax.stories.Stories;
import io.parallax.stories.StoryOptions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.function.Function;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/**
 * Stories beside MLlib's MinHashLSH on the same articles in the same session: pairs of the truth that are found, pairs that
 * are not in it, seconds. Both read cached articles and are warmed up on {@value #WARM_UP}, {@value #WARM_UPS} times; both times hold
 * everything from text to pairs. A pair is found where both are in one story.
 */
@Command(name = "stories", mixinStandardHelpOptions = true, description = "Stories beside MLlib's MinHashLSH.")
public final class StoriesBench implements Callable<Integer> {
    private static final int WARM_UP = 500;
    private static final int WARM_UPS = 5;

    @Option(names = "--corpus", required = true, description = "lines 'id text', or JSON lines (.jsonl, .jsonl.gz)")
    List<Path> corpora;

    @Option(names = "--truth", description = "lines 'id id', one true pair each; without it only time is measured")
    Path truth;

    @Option(names = "--json", description = "one JSON line instead of a table")
    boolean json;

    @Option(names = "--cores", defaultValue = "1", description = "default: ${DEFAULT-VALUE}")
    int cores;

    @Option(names = "--times", defaultValue = "1", description = "copies of the corpus with other words, for scale")
    int times;

    @Option(names = "--no-mllib", negatable = true, defaultValue = "true", description = "leave MLlib out")
    boolean mllib;

    /** What one of the two found, and how long it took. */
    record Outcome(Set<List<String>> pairs, double seconds) {
        static Outcome of(Function<Dataset<Row>, Set<List<String>>> pairs, Dataset<Row> articles) {
            for (int i = 0; i < WARM_UPS; i++) {
                var unused = pairs.apply(articles.limit(WARM_UP));
            }
            long start = System.nanoTime();
            var found = pairs.apply(articles);
            return new Outcome(found, (System.nanoTime() - start) / 1e9);
        }

        long in(Set<List<String>> truth) {
            return pairs.stream().filter(truth::contains).count();
        }
    }

    public static void main(String[] args) {
        System.exit(new CommandLine(new StoriesBench()).execute(args));
    }

    @Override
    public Integer call() throws IOException {
        try (var spark = session()) {
            var articles = StoryCorpus.read(spark, corpora, times).cache();
            long n = articles.count();
            var ours = Outcome.of(StoriesBench::stories, articles);
            var peer = mllib ? Outcome.of(MinHashPeer::pairs, articles) : null;
            print(n, ours, peer, truth == null ? Set.of() : pairs(truth));
        }
        return 0;
    }

    private SparkSession session() {
        return SparkSession.builder()
                .master("local[" + cores + "]")
                .config("spark.ui.enabled", false)
                .config("spark.log.level", "ERROR")
                .config("spark.driver.host", "127.0.0.1")
                .config("spark.sql.session.timeZone", "UTC")
                .config("spark.sql.datetime.java8API.enabled", true)
                .config("spark.sql.shuffle.partitions", 4L * cores)
                .getOrCreate();
    }

    private static Set<List<String>> stories(Dataset<Row> articles) {
        var outlets = Outlet.TABLE.empty(articles.sparkSession());
        var members = new TreeMap<String, List<String>>();
        Stories.of(articles, outlets, StoryOptions.DEFAULTS)
                .where("n_articles > 1")
                .select("story_id", "article_id")
                .collectAsList()
                .forEach(row -> members.computeIfAbsent(row.getString(0), key -> new ArrayList<>())
                        .add(row.getString(1)));
        var pairs = new HashSet<List<String>>();
        members.values()
                .forEach(story -> story.forEach(
                        a -> story.stream().filter(b -> a.compareTo(b) < 0).forEach(b -> pairs.add(List.of(a, b)))));
        return pairs;
    }

    private static Set<List<String>> pairs(Path truth) throws IOException {
        var pairs = new HashSet<List<String>>();
        for (var line : Files.readAllLines(truth)) {
            var ids = line.strip().split("\\s+");
            if (ids.length == 2) {
                pairs.add(ids[0].compareTo(ids[1]) < 0 ? List.of(ids[0], ids[1]) : List.of(ids[1], ids[0]));
            }
        }
        return pairs;
    }

    private void print(long n, Outcome ours, Outcome peer, Set<List<String>> truth) {
        if (json) {
            System.out.println(String.format(
                    Locale.ROOT,
                    "{\"articles\": %d, \"true\": %d, \"found\": %d, \"false\": %s, \"seconds\": %.3f,"
                            + " \"articles_per_s_per_core\": %.0f%s}",
                    n,
                    truth.size(),
                    ours.in(truth),
                    strangers(ours, truth),
                    ours.seconds(),
                    n / ours.seconds() / cores,
                    peer == null
                            ? ""
                            : String.format(
                                    Locale.ROOT,
                                    ", \"mllib_seconds\": %.3f, \"mllib_found\": %d, \"mllib_false\": %s",
                                    peer.seconds(),
                                    peer.in(truth),
                                    strangers(peer, truth))));
            return;
        }
        System.out.println("            true   found   false   seconds   articles/s a core");
        line("parallax", n, ours, truth);
        if (peer != null) {
            line("mllib", n, peer, truth);
        }
    }

    private void line(String name, long n, Outcome outcome, Set<List<String>> truth) {
        System.out.println(String.format(
                Locale.ROOT,
                "%-10s %5d  %6d  %6s  %8.2f  %8.0f",
                name,
                truth.size(),
                outcome.in(truth),
                strangers(outcome, truth),
                outcome.seconds(),
                n / outcome.seconds() / cores));
    }

    /** Pairs beyond the truth; null where there is none to compare with. */
    private String strangers(Outcome outcome, Set<List<String>> pairs) {
        return truth == null ? "null" : String.valueOf(outcome.pairs().size() - outcome.in(pairs));
    }
}
