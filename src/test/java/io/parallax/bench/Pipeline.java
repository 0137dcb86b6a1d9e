package io.parallax.bench;

import static org.apache.spark.sql.functions.explode;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.monotonically_increasing_id;
import static org.apache.spark.sql.functions.sequence;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.parallax.articles.Article;
import io.parallax.codebook.Codebook;
import io.parallax.matching.Engine;
import io.parallax.mentions.Mentions;
import io.parallax.mentions.Readings;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.concurrent.Callable;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import scala.reflect.ClassTag$;

/**
 * What Spark costs: articles a second of the reading stage, from a Parquet table of articles to a Parquet table of mentions, on
 * one core and on two, beside the engine alone on the same texts in memory. Wall-clock time. The sides take turns, so that
 * none is measured colder than another, and of a side's passes the best counts. The overhead is what Spark adds to the
 * engine's own time on one core.
 */
@Command(
        name = "jobs/bench pipeline",
        mixinStandardHelpOptions = true,
        description = "Measures the reading stage inside Spark, on one and two cores, beside the bare engine.")
public final class Pipeline implements Callable<Integer> {
    private static final int FILES = 8;
    private static final int PASSES = 2;
    private static final StructType TEXTS =
            new StructType().add("title", DataTypes.StringType).add("text", DataTypes.StringType);

    @Option(
            names = "--articles",
            arity = "1..*",
            description = "Files or folders: JSON lines, CSV or TSV with title and text, plain or gz.")
    private List<Path> files = List.of(
            Path.of("../shared/corpora/article-bias/articles-00.jsonl.gz"),
            Path.of("../shared/corpora/article-bias/articles-01.jsonl.gz"),
            Path.of("../shared/corpora/ukraine-media/articles.jsonl.gz"));

    @Option(names = "--codebook", paramLabel = "FILE", description = "Default ${DEFAULT-VALUE}.")
    private Path codebook = Path.of("data/codebooks/ukraine-settlement.yaml");

    @Option(
            names = "--turns",
            paramLabel = "N",
            description = "Turns of each side, of " + PASSES + " passes each; default ${DEFAULT-VALUE}.")
    private int turns = 3;

    @Option(
            names = "--times",
            paramLabel = "N",
            description =
                    "Each article so many times, for a collection in which starting a job weighs what it does in a"
                            + " larger one; default ${DEFAULT-VALUE}.")
    private int times = 3;

    @Option(names = "--json", description = "One line for scripts.")
    private boolean json;

    public static void main(String[] args) {
        System.exit(new CommandLine(new Pipeline()).execute(args));
    }

    @Override
    public Integer call() throws IOException {
        var folder = Files.createTempDirectory("pipeline");
        var engine = Engine.of(Codebook.read(codebook));
        var texts = ArticleFiles.read(files);
        long articles = store(texts, folder.resolve("articles"));
        double one = 0;
        double two = 0;
        double bare = 0;
        for (int turn = 0; turn < turns; turn++) {
            one = Math.max(one, spark(1, engine, articles, folder));
            two = Math.max(two, spark(2, engine, articles, folder));
            bare = Math.max(bare, Throughput.of(engine, texts, PASSES));
        }
        double overhead = bare / one - 1;
        double twoCores = two / one;
        if (json) {
            var figures = new LinkedHashMap<String, Object>();
            figures.put("articles", articles);
            figures.put("engine", Math.round(bare));
            figures.put("local1", Math.round(one));
            figures.put("local2", Math.round(two));
            figures.put("overhead", Math.round(1000 * overhead) / 1000.0);
            figures.put("two_cores", Math.round(1000 * twoCores) / 1000.0);
            System.out.println(new ObjectMapper().writeValueAsString(figures));
            return 0;
        }
        System.out.printf(
                "%,d articles; articles/s: engine alone %,.0f, in Spark %,.0f on one core, %,.0f on two%n",
                articles, bare, one, two);
        System.out.printf(
                "Spark's overhead %.0f %% (target: at most 40); two cores %.2f times one (target: at least 1.7)%n",
                100 * overhead, twoCores);
        return 0;
    }

    /** Writes the articles as a job does, in a few files; returns how many there are. */
    private long store(List<ArticleFiles.Article> articles, Path table) throws IOException {
        var texts = articles.stream()
                .map(article -> RowFactory.create(article.title(), article.text()))
                .toList();
        try (var spark = BenchSession.open(2)) {
            var rows = spark.createDataFrame(texts, TEXTS)
                    .withColumn("time", explode(sequence(lit(1), lit(times))))
                    .drop("time")
                    .repartition(FILES)
                    .withColumn("article_id", monotonically_increasing_id().cast("string"));
            complete(rows).write().parquet(table.toString());
        }
        return (long) texts.size() * times;
    }

    private static Dataset<Row> complete(Dataset<Row> texts) {
        var rows = texts;
        for (var field : Article.TABLE.schema().fields()) {
            if (!List.of(texts.columns()).contains(field.name())) {
                var value = field.nullable() ? lit(null) : field.name().equals("position") ? lit(0L) : lit("en");
                rows = rows.withColumn(field.name(), value.cast(field.dataType()));
            }
        }
        return Article.TABLE.shape(rows.withColumn("language", lit("en")));
    }

    private double spark(int cores, Engine engine, long articles, Path folder) throws IOException {
        double best = 0;
        try (var spark = BenchSession.open(cores)) {
            for (int pass = 0; pass < PASSES; pass++) {
                long start = System.nanoTime();
                read(spark, engine, folder);
                best = Math.max(best, articles * 1e9 / (System.nanoTime() - start));
            }
        }
        return best;
    }

    private static void read(SparkSession spark, Engine engine, Path folder) {
        var articles = spark.read().parquet(folder.resolve("articles").toString());
        var broadcast = spark.sparkContext().broadcast(engine, ClassTag$.MODULE$.<Engine>apply(Engine.class));
        var readings = folder.resolve("readings").toString();
        Readings.of(articles, broadcast, "bench").write().mode("overwrite").parquet(readings);
        Mentions.of(articles, spark.read().parquet(readings), engine.codebook())
                .write()
                .mode("overwrite")
                .parquet(folder.resolve("mentions").toString());
        broadcast.destroy();
    }
}
