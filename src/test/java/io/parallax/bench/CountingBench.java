package io.parallax.bench;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.parallax.articles.Article;
import io.parallax.codebook.Codebook;
import io.parallax.codebook.Stance;
import io.parallax.coverage.Coverage;
import io.parallax.coverage.CoverageDay;
import io.parallax.matching.Engine;
import io.parallax.mentions.ArticleReading;
import io.parallax.mentions.Mention;
import io.parallax.statistics.Burst;
import io.parallax.statistics.Bursts;
import io.parallax.statistics.Contrast;
import io.parallax.statistics.Contrasts;
import io.parallax.statistics.CountedArticles;
import io.parallax.statistics.Counting;
import io.parallax.statistics.FirstSeen;
import io.parallax.statistics.FirstSeens;
import io.parallax.statistics.Instrument;
import io.parallax.statistics.LeadLag;
import io.parallax.statistics.LeadLags;
import io.parallax.statistics.Period;
import io.parallax.statistics.Prevalence;
import io.parallax.statistics.Prevalences;
import io.parallax.statistics.Reach;
import io.parallax.statistics.Spreads;
import io.parallax.statistics.Trend;
import io.parallax.statistics.TrendLines;
import io.parallax.statistics.TrendPoint;
import io.parallax.statistics.Trends;
import io.parallax.statistics.VoiceCount;
import io.parallax.statistics.Voices;
import io.parallax.stories.Story;
import io.parallax.tables.Table;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.apache.commons.io.FileUtils;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/**
 * What counting costs: everything is counted from the tables of a synthetic archive, each table written to Parquet as in a
 * run, beside the time that reading its mentions takes. {@code reading_s} is the engine's: as long as all cores need for so
 * many real articles, without Spark, storage or anything else ({@link Throughput}). {@code scan_s} is for comparison: what it
 * takes to read the table of mentions from Parquet, the best of three. Counting is done once, cold.
 */
@Command(
        name = "jobs/bench counting",
        mixinStandardHelpOptions = true,
        description = "Measures the counting of a large archive, beside the time of reading its mentions.")
public final class CountingBench implements Callable<Integer> {
    @Option(names = "--articles", description = "Default ${DEFAULT-VALUE}.")
    private long articles = 1_000_000;

    @Option(names = "--framings", description = "Default ${DEFAULT-VALUE}.")
    private int framings = 11;

    @Option(names = "--outlets", description = "Default ${DEFAULT-VALUE}.")
    private int outlets = 500;

    @Option(names = "--weeks", description = "Default ${DEFAULT-VALUE}.")
    private int weeks = 120;

    @Option(names = "--cores", description = "Default ${DEFAULT-VALUE}.")
    private int cores = 2;

    @Option(
            names = "--texts",
            split = ",",
            description = "Articles for the time of reading (default ${DEFAULT-VALUE}).")
    private List<Path> texts = List.of(
            Path.of("../shared/corpora/article-bias/articles-00.jsonl.gz"),
            Path.of("../shared/corpora/ukraine-media/articles.jsonl.gz"));

    @Option(names = "--codebook", description = "Default ${DEFAULT-VALUE}.")
    private Path codebook = Path.of("data/codebooks/ukraine-settlement.yaml");

    @Option(names = "--json", description = "One line for scripts.")
    private boolean json;

    private final Map<String, Double> seconds = new LinkedHashMap<>();
    private CountedCorpus corpus;

    public static void main(String[] args) {
        System.exit(new CommandLine(new CountingBench()).execute(args));
    }

    @Override
    public Integer call() throws IOException {
        var folder = Files.createTempDirectory("counting");
        try {
            print(measured(folder));
        } finally {
            FileUtils.deleteDirectory(folder.toFile());
        }
        return 0;
    }

    private Map<String, Object> measured(Path folder) throws IOException {
        corpus = new CountedCorpus(BenchSession.open(cores), folder.toString(), articles, framings, outlets, weeks);
        corpus.store();
        double scan = IntStream.range(0, 3)
                .mapToDouble(pass -> time(() -> drain(corpus.read(Mention.TABLE))))
                .min()
                .orElseThrow();
        count();
        double rate = Throughput.of(Engine.of(Codebook.read(codebook)), ArticleFiles.read(texts), 6);
        double reading = articles / rate / cores;
        var figures = new LinkedHashMap<String, Object>();
        figures.put("articles", articles);
        figures.put("mentions", corpus.read(Mention.TABLE).count());
        figures.put("prevalence_rows", corpus.read(Prevalence.TABLE).count());
        double counting =
                seconds.values().stream().mapToDouble(Double::doubleValue).sum();
        figures.put("articles_per_s", Math.round(rate));
        figures.put("scan_s", rounded(scan));
        figures.put("reading_s", rounded(reading));
        figures.put("counting_s", rounded(counting));
        figures.put("ratio", rounded(counting / reading));
        seconds.forEach((table, time) -> figures.put(table + "_s", rounded(time)));
        return figures;
    }

    private void print(Map<String, Object> figures) throws IOException {
        if (json) {
            System.out.println(new ObjectMapper().writeValueAsString(figures));
        } else {
            figures.forEach((name, figure) -> System.out.printf("%-18s %s%n", name, figure));
        }
    }

    private void count() {
        var by = new Counting(
                Period.WEEK,
                List.of(Stance.AFFIRMED, Stance.HEDGED),
                IntStream.rangeClosed(1, framings).mapToObj(i -> "framing-" + i).toList(),
                new Instrument("bench", "1", "0"));
        var counted = CountedArticles.of(
                        new CountedArticles.From(
                                corpus.read(Article.TABLE),
                                corpus.read(ArticleReading.TABLE),
                                corpus.read(Story.TABLE),
                                corpus.read(Mention.TABLE)),
                        by.period())
                .cache();
        make(CoverageDay.TABLE, () -> Coverage.of(corpus.read(Article.TABLE), corpus.read(ArticleReading.TABLE)));
        seconds.put("counted", time(() -> drain(counted)));
        make(Prevalence.TABLE, () -> Prevalences.of(counted, by));
        make(VoiceCount.TABLE, () -> Voices.of(counted, by.instrument()));
        make(Contrast.TABLE, () -> Contrasts.of(counted, corpus.registry(), by));
        var coverage = corpus.read(CoverageDay.TABLE);
        make(FirstSeen.TABLE, () -> FirstSeens.of(counted, coverage, by));
        make(LeadLag.TABLE, () -> LeadLags.of(counted, coverage, by));
        counted.unpersist();
        make(Reach.TABLE, () -> Spreads.of(corpus.read(FirstSeen.TABLE), coverage, by));
        var prevalence = corpus.read(Prevalence.TABLE);
        make(Trend.TABLE, () -> Trends.of(prevalence, coverage, by));
        make(Burst.TABLE, () -> Bursts.of(prevalence, coverage, by));
        make(TrendPoint.TABLE, () -> TrendLines.of(prevalence, coverage, by));
    }

    private void make(Table<?> table, Supplier<Dataset<Row>> rows) {
        seconds.put(table.name(), time(() -> corpus.write(table, rows.get())));
    }

    private static void drain(Dataset<Row> rows) {
        rows.write().format("noop").mode("overwrite").save();
    }

    private static double time(Runnable work) {
        long since = System.nanoTime();
        work.run();
        return (System.nanoTime() - since) / 1e9;
    }

    private static double rounded(double figure) {
        return Math.round(100 * figure) / 100.0;
    }
}
