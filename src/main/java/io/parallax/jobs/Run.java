package io.parallax.jobs;

import io.parallax.articles.Source;
import io.parallax.outlets.Outlet;
import io.parallax.outlets.Registry;
import io.parallax.outlets.RegistryFile;
import io.parallax.tables.Table;
import io.parallax.tables.Warehouse;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;
import org.apache.hadoop.conf.Configuration;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;

/** One run of a job: which table is made from which, in order. */
final class Run {
    private final Job job;
    private final String master;
    private final LocalDate asOf;
    private final Instant started = Instant.now();

    private Warehouse warehouse;
    private Ledger ledger;
    private Progress progress;

    Run(Job job, String master, LocalDate asOf) {
        this.job = job;
        this.master = master;
        this.asOf = asOf;
    }

    void go() {
        var registry = job.outlets() == null ? Registry.none() : RegistryFile.read(Path.of(job.outlets()));
        var sources = Sources.of(job, new Configuration());
        try (var shown = new Progress(System.err)) {
            progress = shown;
            var spark = Session.open(job.name(), master);
            try {
                spark.sparkContext().addSparkListener(shown);
                warehouse = new Warehouse(spark, job.warehouse());
                ledger = new Ledger(warehouse);
                tables(spark, sources, registry);
            } finally {
                spark.stop();
            }
        }
    }

    private void tables(SparkSession spark, List<Source> sources, Registry registry) {
        var articles = new Ingest(warehouse, ledger, registry, started).bring(sources, progress);
        make(Outlet.TABLE, registry.fingerprint(), () -> Outlet.TABLE.rows(spark, registry.outlets()));
    }

    /** Makes a table unless it stands there already, made from the same. */
    private String make(Table<?> table, String from, Supplier<Dataset<Row>> rows) {
        var key = Ledger.key(table.schema(), from);
        if (ledger.holds(table, key)) {
            return key;
        }
        var since = Instant.now();
        progress.begin(table.name());
        warehouse.replace(table, rows.get());
        ledger.note(table, key);
        progress.end(table.name(), warehouse.read(table).count(), since);
        return key;
    }
}
