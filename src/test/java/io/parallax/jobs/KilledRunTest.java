package io.parallax.jobs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;

/** A run that is killed with SIGKILL and started again ends in the bytes of an undisturbed one. */
class KilledRunTest {
    private static final String[] STAGES = {
        "received",
        "outlets",
        "stories",
        "sentiments",
        "topics",
        "mentions",
        "coverage",
        "prevalence",
        "trends",
        "framing_topics"
    };

    @TempDir
    private Path folder;

    /** Kills while what follows the articles is made. */
    @Test
    void startedAgainAfterAKillItEndsInTheSameTables() throws Exception {
        var job = job(2);
        var undisturbed = folder.resolve("undisturbed");
        RunProcess.toTheEnd(job, undisturbed);
        var killed = folder.resolve("killed");
        assertThat(RunProcess.killed(job, killed, "received", 700)).isTrue();
        RunProcess.toTheEnd(job, killed);
        assertThat(tables(killed)).isEqualTo(tables(undisturbed)).hasSizeGreaterThan(15);
    }

    /** One kill in each of several warehouses, every time while the stage behind the named one is under way: minutes, so nightly. */
    @EnabledIfSystemProperty(named = "nightly", matches = "true")
    @Test
    void killedInEveryStageItEndsInTheSameTables() throws Exception {
        var job = job(10);
        var undisturbed = folder.resolve("undisturbed");
        RunProcess.toTheEnd(job, undisturbed);
        var expected = tables(undisturbed);
        for (int i = 0; i < STAGES.length; i++) {
            var killed = folder.resolve("killed-behind-" + STAGES[i]);
            RunProcess.killed(job, killed, STAGES[i], 137L * i % 500);
            RunProcess.toTheEnd(job, killed);
            assertThat(tables(killed)).as("killed behind %s", STAGES[i]).isEqualTo(expected);
        }
    }

    /** The demo over so many of its files, each of one outlet. */
    private Path job(int files) throws IOException {
        var jobs = Path.of("jobs").toAbsolutePath();
        var articles = Files.createDirectories(folder.resolve("articles"));
        try (var sample = Files.list(jobs.resolve("../data/sample/articles"))) {
            for (var file : sample.sorted().limit(files).toList()) {
                Files.copy(file, articles.resolve(file.getFileName()));
            }
        }
        var text = Files.readString(jobs.resolve("demo.yaml"))
                .replace("../data/sample/articles/", articles + "/")
                .replace("../data/", jobs.resolve("../data") + "/");
        return Files.writeString(folder.resolve("job.yaml"), text);
    }

    /** Every published table as it stands, by name; what a run notes of itself (times) is none of them. */
    private static SortedMap<String, String> tables(Path folder) throws IOException {
        var tables = new TreeMap<String, String>();
        try (var files = Files.list(folder.resolve("report"))) {
            for (var file :
                    files.filter(name -> name.toString().endsWith(".csv")).toList()) {
                tables.put(file.getFileName().toString(), Files.readString(file));
            }
        }
        return tables;
    }
}
