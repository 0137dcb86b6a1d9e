package io.parallax.tables;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Set;
import org.apache.hadoop.fs.Path;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SaveMode;
import org.apache.spark.sql.SparkSession;

/**
 * A folder of Delta tables on any Hadoop file system, one sub-folder a table. A write replaces or extends a table in one
 * atomic commit: a reader sees the state before or after, never between; a killed write leaves the state before.
 */
public final class Warehouse {
    private final SparkSession spark;
    private final String folder;

    public Warehouse(SparkSession spark, String folder) {
        this.spark = spark;
        this.folder = folder;
    }

    public SparkSession spark() {
        return spark;
    }

    public String folder() {
        return folder;
    }

    /** Where things that are no tables (saved models) live beside the tables. */
    public String place(String name) {
        return folder + "/" + name;
    }

    /** Whether the table was ever committed; a write that was killed leaves a log without a commit. */
    public boolean has(Table<?> table) {
        try {
            var log = new Path(place(table.name()), "_delta_log");
            var files = log.getFileSystem(spark.sessionState().newHadoopConf());
            return files.exists(log)
                    && Arrays.stream(files.listStatus(log))
                            .anyMatch(file -> file.getPath().getName().matches("[0-9]+\\.(json|checkpoint.*)"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * The table as last committed; no rows where it was never written, or by an older version with other columns: then it
     * has to be made again. Order is not defined.
     */
    public Dataset<Row> read(Table<?> table) {
        if (!has(table)) {
            return table.empty(spark);
        }
        var stored = delta(table);
        return Set.of(stored.columns()).containsAll(Set.of(table.schema().fieldNames()))
                ? table.shape(stored)
                : table.empty(spark);
    }

    /** The table as it stood at a version; no rows where that is null. Fails where the version is no longer kept. */
    public Dataset<Row> read(Table<?> table, Long version) {
        return version == null
                ? table.empty(spark)
                : table.shape(spark.read()
                        .format("delta")
                        .option("versionAsOf", version)
                        .load(place(table.name())));
    }

    /** Number of the table's last commit, from 0; the table exists. */
    public long version(Table<?> table) {
        try {
            var log = new Path(place(table.name()), "_delta_log");
            return Arrays.stream(log.getFileSystem(spark.sessionState().newHadoopConf())
                            .listStatus(log))
                    .map(file -> file.getPath().getName())
                    .filter(name -> name.matches("[0-9]+\\..*"))
                    .mapToLong(name -> Long.parseLong(name.substring(0, name.indexOf('.'))))
                    .max()
                    .orElseThrow();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Replaces all rows (and the columns, where the record has changed). */
    public void replace(Table<?> table, Dataset<Row> rows) {
        table.shape(rows)
                .write()
                .format("delta")
                .mode(SaveMode.Overwrite)
                .option("overwriteSchema", "true")
                .save(place(table.name()));
    }

    /** Adds rows; the caller knows that none is there yet. */
    public void append(Table<?> table, Dataset<Row> rows) {
        table.shape(rows).write().format("delta").mode(SaveMode.Append).save(place(table.name()));
    }

    private Dataset<Row> delta(Table<?> table) {
        return spark.read().format("delta").load(place(table.name()));
    }
}
