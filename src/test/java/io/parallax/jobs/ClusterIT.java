package io.parallax.jobs;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The application jar on a real cluster: what Spark does not ship is in it, and where it runs moves no number. */
@Tag("cluster")
class ClusterIT {
    private static final Path JOBS = Path.of("jobs").toAbsolutePath();
    /** jobs/verify compares this report's tables with those of the demo on one machine, byte by byte. */
    private static final Path COUNTED = Path.of("target/cluster/report").toAbsolutePath();

    private static final String LOOPBACK =
            " --conf spark.driver.host=127.0.0.1 --conf spark.driver.bindAddress=127.0.0.1"
                    + " --conf spark.ui.enabled=false --conf spark.sql.shuffle.partitions=3"
                    + " --driver-memory 1g --executor-memory 768m";

    @TempDir
    Path folder;

    @Test
    void countsOnAClusterWhatItCountsOnOneMachine() throws Exception {
        var sparkHome = folder.resolve("spark-home");
        finish("spark-home", List.of(JOBS.resolve("spark-home").toString(), sparkHome.toString()), Map.of());

        try (var cluster = Cluster.start(sparkHome, folder, 2)) {
            var submit = "--master " + cluster.master() + LOOPBACK;
            demo("cluster", Map.of("SPARK_HOME", sparkHome.toString(), "SPARK_SUBMIT", submit));
            assertThat(cluster.log("worker-0")).contains("Asked to launch executor");
            assertThat(cluster.log("worker-1")).contains("Asked to launch executor");
        }

        assertThat(Files.readString(COUNTED.resolve("prevalence.csv"))).contains("nato-off-the-table");
    }

    private void demo(String where, Map<String, String> environment) throws Exception {
        var command = List.of(
                JOBS.resolve("parallax").toString(),
                "run",
                JOBS.resolve("demo.yaml").toString(),
                "--set",
                "warehouse=" + folder.resolve(where + "/warehouse"),
                "--set",
                "report=" + COUNTED);
        finish(where, command, environment);
    }

    /** Runs a command to its end, which must come within fifteen minutes and be a success. */
    private void finish(String name, List<String> command, Map<String, String> environment) throws Exception {
        var log = folder.resolve(name + ".log");
        var builder = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log.toFile());
        builder.environment().remove("SPARK_HOME");
        builder.environment().put("SPARK_LOCAL_IP", "127.0.0.1");
        builder.environment().putAll(environment);
        var process = builder.start();
        try {
            assertThat(process.waitFor(15, TimeUnit.MINUTES))
                    .as("%s ends: %s", name, log)
                    .isTrue();
            assertThat(process.exitValue()).as("%s", Files.readString(log)).isZero();
        } finally {
            process.destroyForcibly();
        }
    }
}
