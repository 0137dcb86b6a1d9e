package io.parallax.jobs;

import java.io.PrintStream;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.spark.scheduler.SparkListener;
import org.apache.spark.scheduler.SparkListenerStageSubmitted;
import org.apache.spark.scheduler.SparkListenerTaskEnd;

/** Tells on one stream what the run is doing: stage, rows, elapsed; and every few seconds that it still lives. */
final class Progress extends SparkListener implements AutoCloseable {
    private static final int EVERY_SECONDS = 5;

    private final PrintStream out;
    private final Instant started = Instant.now();
    private final Map<String, Long> seconds = new LinkedHashMap<>();
    private final List<String> warnings = new ArrayList<>();
    private final AtomicInteger tasks = new AtomicInteger();
    private final AtomicInteger ended = new AtomicInteger();
    private final ScheduledExecutorService clock = Executors.newSingleThreadScheduledExecutor(task -> {
        var thread = new Thread(task, "progress");
        thread.setDaemon(true);
        return thread;
    });
    private volatile String stage = "";

    Progress(PrintStream out) {
        this.out = out;
        clock.scheduleAtFixedRate(this::beat, EVERY_SECONDS, EVERY_SECONDS, TimeUnit.SECONDS);
    }

    /** A stage begins. */
    void begin(String name) {
        stage = name;
        tasks.set(0);
        ended.set(0);
    }

    /** The stage has ended with this many rows; negative where there is nothing to count. */
    void end(String name, long rows, Instant since) {
        var took = Duration.between(since, Instant.now());
        seconds.put(name, took.toMillis());
        var counted = rows < 0 ? "" : String.format(Locale.ROOT, "%,12d rows", rows);
        line("%-28s %17s %7.1f s", name, counted, took.toMillis() / 1000.0);
        stage = "";
    }

    void line(String format, Object... values) {
        var elapsed = Duration.between(started, Instant.now()).toMillis() / 1000.0;
        out.println(String.format(Locale.ROOT, "[%6.1f s] ", elapsed) + String.format(Locale.ROOT, format, values));
        out.flush();
    }

    /** Tells what the reader of the results must know too; kept for the manifest. */
    void warn(String warning) {
        warnings.add(warning);
        line("warning: %s", warning);
    }

    List<String> warnings() {
        return List.copyOf(warnings);
    }

    /** Milliseconds by stage, in order. */
    Map<String, Long> durations() {
        return seconds;
    }

    private void beat() {
        var now = stage;
        if (!now.isEmpty()) {
            line("%s ... %d of %d tasks", now, ended.get(), Math.max(tasks.get(), ended.get()));
        }
    }

    @Override
    public void onStageSubmitted(SparkListenerStageSubmitted submitted) {
        tasks.addAndGet(submitted.stageInfo().numTasks());
    }

    @Override
    public void onTaskEnd(SparkListenerTaskEnd taskEnd) {
        ended.incrementAndGet();
    }

    @Override
    public void close() {
        clock.shutdownNow();
    }
}
