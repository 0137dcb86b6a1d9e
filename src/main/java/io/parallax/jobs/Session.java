package io.parallax.jobs;

import org.apache.spark.sql.SparkSession;

/** Opens the Spark session with the settings that counts depend on, whatever the cluster's own are. */
final class Session {
    private Session() {}

    /**
     * The session, made or joined.
     *
     * @param name shown in Spark's own pages
     * @param master null to take the one spark-submit was given, or every core of this machine
     */
    static SparkSession open(String name, String master) {
        var builder = SparkSession.builder()
                .appName("parallax " + name)
                .config("spark.sql.extensions", "io.delta.sql.DeltaSparkSessionExtension")
                .config("spark.sql.catalog.spark_catalog", "org.apache.spark.sql.delta.catalog.DeltaCatalog")
                .config("spark.databricks.delta.snapshotPartitions", 2)
                .config("spark.databricks.delta.properties.defaults.logRetentionDuration", "interval 3650 days")
                .config("spark.sql.session.timeZone", "UTC")
                .config("spark.sql.datetime.java8API.enabled", true)
                .config("spark.sql.ansi.enabled", false)
                .config("spark.sql.sources.parallelPartitionDiscovery.threshold", 1024)
                .config("spark.log.level", "FATAL");
        if (System.getProperty("spark.master") == null) {
            builder.master(master == null ? "local[*]" : master)
                    .config("spark.ui.enabled", false)
                    .config("spark.ui.showConsoleProgress", false)
                    .config(
                            "spark.sql.shuffle.partitions",
                            2 * Runtime.getRuntime().availableProcessors());
        } else if (master != null) {
            builder.master(master);
        }
        return builder.getOrCreate();
    }
}
