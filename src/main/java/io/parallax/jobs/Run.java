package io.parallax.jobs;

import io.parallax.articles.Source;
import io.parallax.codebook.Codebook;
import io.parallax.matching.Engine;
import io.parallax.outlets.Registry;
import io.parallax.outlets.RegistryFile;
import io.parallax.statistics.Period;
import io.parallax.tables.Warehouse;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.apache.hadoop.conf.Configuration;
import org.apache.spark.sql.SparkSession;

/** One run of a job: everything that can be wrong in its files is told before Spark starts; then tables, then the report. */
final class Run {
    private final Job job;
    private final String master;
    private final Span span;
    private final Instant started = Instant.now();

    Run(Job job, String master, LocalDate asOf) {
        this.job = job;
        this.master = master;
        this.span = Span.of(Period.named(job.period()), asOf);
    }

    void go() {
        var codebook = Codebook.read(Path.of(job.codebook()));
        var registry = job.outlets() == null ? Registry.none() : RegistryFile.read(Path.of(job.outlets()));
        try (var progress = new Progress(System.err)) {
            var sources = Sources.of(job, new Configuration(), progress::warn);
            progress.begin("starting Spark");
            var spark = Session.open(job.name(), master);
            try {
                spark.sparkContext().addSparkListener(progress);
                make(spark, sources, registry, codebook, progress);
            } finally {
                spark.stop();
            }
        }
    }

    private void make(
            SparkSession spark, List<Source> sources, Registry registry, Codebook codebook, Progress progress) {
        var warehouse = new Warehouse(spark, job.warehouse());
        var maker = new Maker(warehouse, new Ledger(warehouse), progress);
        var articles = new Ingest(warehouse, maker.ledger(), registry, started).bring(sources, progress);
        var features = new FeatureTables(maker, job.options()).make(articles, registry, codebook);
        var read = new ReadingTables(maker, Engine.of(codebook)).make(articles);
        new CountTables(maker, job, codebook, span).make(articles, features, read);
        Contracts.check(maker, span);
        var noted = new RunLog(warehouse).note(job, codebook, span, started);
        progress.line("this is run %d of the warehouse", noted.run());
        new Results(maker, job, codebook, span, started).write();
    }
}
