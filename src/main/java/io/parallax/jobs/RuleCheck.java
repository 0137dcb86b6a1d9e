package io.parallax.jobs;

import io.parallax.articles.Articles;
import io.parallax.articles.Source;
import io.parallax.codebook.Codebook;
import io.parallax.documents.Document;
import io.parallax.documents.Mistake;
import io.parallax.matching.Engine;
import io.parallax.matching.Warnings;
import io.parallax.mentions.RuleUse;
import io.parallax.mentions.RuleUses;
import io.parallax.outlets.Registry;
import io.parallax.outlets.RegistryFile;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.hadoop.conf.Configuration;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.storage.StorageLevel;
import scala.reflect.ClassTag$;

/** Holds the rules of a codebook against the articles that a job names, without touching the job's tables. */
final class RuleCheck {
    private final Codebook codebook;
    private final Document document;

    RuleCheck(Codebook codebook, Document document) {
        this.codebook = codebook;
        this.document = document;
    }

    /** {@link Warnings#on} the articles that the job would accept, each once; a job without one is told as such. */
    List<Mistake> on(Path file, String master) {
        var job = JobFile.read(file, Map.of());
        var sources = Sources.of(job, new Configuration(), System.err::println);
        var registry = job.outlets() == null ? Registry.none() : RegistryFile.read(Path.of(job.outlets()));
        var spark = Session.open("codebook check", master);
        try {
            return warnings(articles(spark, sources, registry), file);
        } finally {
            spark.stop();
        }
    }

    private static Dataset<Row> articles(SparkSession spark, List<Source> sources, Registry registry) {
        var now = Instant.now();
        return Articles.in(sources.stream()
                .map(source -> Articles.delivered(Articles.received(spark, source, registry, now)))
                .reduce(Dataset::unionByName)
                .orElseThrow());
    }

    private List<Mistake> warnings(Dataset<Row> accepted, Path job) {
        var articles =
                accepted.select("article_id", "title", "text", "language").persist(StorageLevel.MEMORY_AND_DISK());
        long count = articles.count();
        if (count == 0) {
            return List.of(new Mistake(job.toString(), 0, 0, "none of its records is an article"));
        }
        var engine = articles.sparkSession()
                .sparkContext()
                .broadcast(Engine.of(codebook), ClassTag$.MODULE$.<Engine>apply(Engine.class));
        var uses = new TreeMap<String, Warnings.Use>();
        for (var use : RuleUse.TABLE.records(RuleUses.of(articles, engine))) {
            uses.put(use.rule(), new Warnings.Use(use.nArticles(), use.example()));
        }
        articles.unpersist();
        return Warnings.on(codebook, document, count, uses);
    }
}
