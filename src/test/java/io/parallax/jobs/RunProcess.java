package io.parallax.jobs;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.apache.spark.launcher.JavaModuleOptions;

/** The command {@code run} in a JVM of its own, which can be killed as a machine that fails would kill it. */
final class RunProcess {
    private final Process process;
    private final List<String> said = new ArrayList<>();

    private RunProcess(Process process) {
        this.process = process;
    }

    /**
     * Runs to the end.
     *
     * @throws IllegalStateException where it fails, with everything it said
     */
    static void toTheEnd(Path job, Path folder) throws IOException, InterruptedException {
        start(job, folder).readUntil(null);
    }

    /**
     * Kills the run with SIGKILL so long after it said that a stage has ended.
     *
     * @param stage as the progress line names it
     * @return whether the run was still at work when it was killed
     */
    static boolean killed(Path job, Path folder, String stage, long millis) throws IOException, InterruptedException {
        var run = start(job, folder);
        run.readUntil(stage);
        boolean hadEnded = run.process.waitFor(millis, TimeUnit.MILLISECONDS);
        run.process.destroyForcibly().waitFor();
        return !hadEnded;
    }

    private static RunProcess start(Path job, Path folder) throws IOException {
        var command = new ArrayList<>(
                List.of(ProcessHandle.current().info().command().orElse("java"), "-Xmx1g", "-XX:TieredStopAtLevel=1"));
        command.addAll(List.of(JavaModuleOptions.defaultModuleOptionArray()));
        // A run over so little spends a third of its time compiling queries.
        command.addAll(List.of("-Dspark.sql.codegen.wholeStage=false", "-Dspark.sql.codegen.factoryMode=NO_CODEGEN"));
        command.addAll(List.of(Parallax.class.getName(), "run", job.toString()));
        command.addAll(List.of("--set", "warehouse=" + folder.resolve("warehouse")));
        command.addAll(List.of("--set", "report=" + folder.resolve("report")));
        var builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().put("CLASSPATH", System.getProperty("java.class.path"));
        builder.environment().put("SPARK_LOCAL_IP", "127.0.0.1");
        return new RunProcess(builder.start());
    }

    /** Reads what it says up to the line of a stage, or to its end, which must be a success. */
    private void readUntil(String stage) throws IOException, InterruptedException {
        BufferedReader lines = process.inputReader(StandardCharsets.UTF_8);
        for (var line = lines.readLine(); line != null; line = lines.readLine()) {
            said.add(line);
            if (stage != null && line.matches("\\[ *[0-9.]+ s\\] " + stage + " .* s")) {
                return;
            }
        }
        if (process.waitFor() != 0 || stage != null) {
            throw new IllegalStateException("the run ended before stage " + stage + ":\n" + String.join("\n", said));
        }
    }
}
