package io.parallax.jobs;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Everything, from input files to the report. */
@Command(
        name = "run",
        description = {
            "Runs a job: reads the inputs that are new, finds the codebook's framings, counts, and writes the report.",
            "Run again, it reads no article twice and changes no number."
        },
        mixinStandardHelpOptions = true)
final class RunCommand implements Callable<Integer> {
    @Parameters(paramLabel = "JOB.yaml", description = "The job file; jobs/demo.yaml is one to start from.")
    private Path job;

    @Option(
            names = "--set",
            paramLabel = "KEY=VALUE",
            description =
                    "Replaces a key of the job file: --set period=week, --set topics.k=20, --set inputs.0.path=news.jsonl.")
    private Map<String, String> settings = new LinkedHashMap<>();

    @Option(
            names = "--master",
            paramLabel = "URL",
            description = "Spark master; default: every core of this machine, or what spark-submit says.")
    private String master;

    @Option(
            names = "--as-of",
            paramLabel = "DATE",
            description =
                    "Report up to the last period that is complete before this day (2025-04-28), as a scheduled run does.")
    private LocalDate asOf;

    @Override
    public Integer call() {
        var read = JobFile.read(job, settings);
        new Run(read, master, asOf).go();
        return 0;
    }
}
