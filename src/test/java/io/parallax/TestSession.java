package io.parallax;

import org.apache.spark.sql.SparkSession;

/** The one Spark session of the test JVM: a session with its first query costs seven seconds. */
public final class TestSession {
    private static final SparkSession SPARK = SparkSession.builder()
            .master("local[2]")
            .appName("parallax-tests")
            .config("spark.ui.enabled", false)
            .config("spark.driver.host", "127.0.0.1")
            .config("spark.driver.bindAddress", "127.0.0.1")
            .config("spark.sql.session.timeZone", "UTC")
            .config("spark.sql.datetime.java8API.enabled", true)
            .config("spark.sql.shuffle.partitions", 2)
            .config("spark.sql.codegen.wholeStage", false)
            .config("spark.sql.codegen.factoryMode", "NO_CODEGEN")
            .config("spark.sql.extensions", "io.delta.sql.DeltaSparkSessionExtension")
            .config("spark.sql.catalog.spark_catalog", "org.apache.spark.sql.delta.catalog.DeltaCatalog")
            .config("spark.databricks.delta.snapshotPartitions", 1)
            .config("spark.sql.warehouse.dir", "target/spark-warehouse")
            .getOrCreate();

    private TestSession() {}

    public static SparkSession spark() {
        return SPARK;
    }
}
