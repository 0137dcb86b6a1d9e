package io.parallax.bench;

import org.apache.spark.sql.SparkSession;

/** The session of a bench: so many cores of this machine, quiet, with the settings that a run has. */
final class BenchSession {
    private BenchSession() {}

    static SparkSession open(int cores) {
        return SparkSession.builder()
                .master("local[" + cores + "]")
                .config("spark.ui.enabled", false)
                .config("spark.log.level", "ERROR")
                .config("spark.driver.host", "127.0.0.1")
                .config("spark.sql.session.timeZone", "UTC")
                .config("spark.sql.datetime.java8API.enabled", true)
                .config("spark.sql.shuffle.partitions", 2L * cores)
                .getOrCreate();
    }
}
