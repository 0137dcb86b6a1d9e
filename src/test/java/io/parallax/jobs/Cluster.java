package io.parallax.jobs;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;

/** A standalone master and its workers on loopback, each a process of its own on ports that were free. */
final class Cluster implements AutoCloseable {
    private static final Duration START = Duration.ofSeconds(60);

    private final Path sparkHome;
    private final Path folder;
    private final List<Process> started = new ArrayList<>();

    private Cluster(Path sparkHome, Path folder) {
        this.sparkHome = sparkHome;
        this.folder = folder;
    }

    /**
     * @param folder for logs and the workers' files
     * @return when every worker is registered
     */
    static Cluster start(Path sparkHome, Path folder, int workers) {
        var cluster = new Cluster(sparkHome, folder);
        try {
            cluster.launch("master", "Master", "--host", "127.0.0.1", "--port", "0", "--webui-port", "0");
            var master = cluster.master();
            for (int i = 0; i < workers; i++) {
                cluster.worker("worker-" + i, master);
                cluster.await("worker-" + i, "(Successfully registered) with master");
            }
            return cluster;
        } catch (RuntimeException e) {
            cluster.close();
            throw e;
        }
    }

    /** The address to submit to. */
    String master() {
        return await("master", "Starting Spark master at (spark://\\S+)");
    }

    /** What the process wrote so far. */
    String log(String name) {
        try {
            return Files.readString(folder.resolve(name + ".log"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        started.forEach(Process::destroy);
        for (var process : started) {
            try {
                if (!process.waitFor(10, TimeUnit.SECONDS)) {
                    process.destroyForcibly().waitFor(10, TimeUnit.SECONDS);
                }
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                process.destroyForcibly();
            }
        }
    }

    private void worker(String name, String master) {
        var work = folder.resolve(name).toString();
        launch(
                name,
                "Worker",
                "--host",
                "127.0.0.1",
                "--webui-port",
                "0",
                "--cores",
                "1",
                "--memory",
                "1g",
                "--work-dir",
                work,
                master);
    }

    private void launch(String name, String role, String... arguments) {
        var command = new ArrayList<>(List.of(
                sparkHome.resolve("bin/spark-class").toString(),
                "org.apache.spark.deploy." + role.toLowerCase(Locale.ROOT) + "." + role));
        command.addAll(List.of(arguments));
        var process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve(name + ".log").toFile());
        process.environment().put("SPARK_HOME", sparkHome.toString());
        process.environment().put("SPARK_LOCAL_IP", "127.0.0.1");
        try {
            started.add(process.start());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String await(String name, String pattern) {
        var wanted = Pattern.compile(pattern);
        for (long until = System.nanoTime() + START.toNanos(); System.nanoTime() < until; ) {
            var found = wanted.matcher(log(name));
            if (found.find()) {
                return found.group(1);
            }
            sleep();
        }
        throw new IllegalStateException("no '" + pattern + "' from " + name + " within " + START + ":\n" + log(name));
    }

    private static void sleep() {
        try {
            Thread.sleep(100);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
