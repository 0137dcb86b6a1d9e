package io.parallax.jobs;

import io.parallax.documents.Mistakes;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** The command line. Exit 0 done; 1 the job failed and says why; 2 the input (job file, codebook, arguments) is wrong. */
@Command(
        name = "parallax",
        description = {
            "How often a framing such as \"NATO off the table\" appears across news sources:",
            "who puts it forward, how often, since when, in whose voice, how firmly - with error bars.",
            ""
        },
        footer = {
            "",
            "First steps:",
            "  jobs/parallax run jobs/demo.yaml                  everything, on the sample corpus",
            "  jobs/parallax codebook check data/codebooks/ukraine-settlement.yaml",
            "  echo '{\"id\":1,\"text\":\"NATO is off the table, he said.\"}' |",
            "    jobs/parallax annotate data/codebooks/ukraine-settlement.yaml",
            "",
            "Exit 0 done; 1 the job failed; 2 the job file, codebook or arguments are wrong."
        },
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        subcommands = {
            RunCommand.class,
            AnnotateCommand.class,
            ExtractCommand.class,
            ToneCommand.class,
            CodebookCommand.class,
            TrainCommand.class,
            SampleCommand.class,
            ScoreCommand.class,
            DiffCommand.class
        })
public final class Parallax implements Runnable {
    static final int FAILED = 1;
    static final int WRONG_INPUT = 2;

    @CommandLine.Spec
    private CommandLine.Model.CommandSpec spec;

    @Option(
            names = "--debug",
            scope = CommandLine.ScopeType.INHERIT,
            description = "Show the stack trace of a failure.")
    private boolean debug;

    public static void main(String[] arguments) {
        int exit = run(arguments);
        System.out.flush();
        if (exit != 0 || System.getProperty("spark.master") == null) {
            System.exit(exit);
        }
    }

    /** The exit code of a command; nothing is thrown. */
    static int run(String... arguments) {
        var parallax = new Parallax();
        return new CommandLine(parallax)
                .registerConverter(LocalDate.class, Parallax::day)
                .setExecutionExceptionHandler((e, line, result) -> parallax.explain(e))
                .setUsageHelpLongOptionsMaxWidth(28)
                .execute(arguments);
    }

    private static LocalDate day(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            throw new CommandLine.TypeConversionException(
                    "found '" + text + "', needs a day as year-month-day; for example 2025-04-28");
        }
    }

    @Override
    public void run() {
        spec.commandLine().usage(System.out);
    }

    private int explain(Exception e) {
        if (e instanceof Mistakes mistakes) {
            mistakes.list().forEach(System.err::println);
            return WRONG_INPUT;
        }
        System.err.println("parallax: " + cause(e));
        if (debug) {
            e.printStackTrace();
        } else {
            System.err.println("parallax: --debug shows where this happened");
        }
        return FAILED;
    }

    /** The innermost message that says something: Spark wraps causes in whole plans. */
    private static String cause(Throwable e) {
        var message = String.valueOf(e.getMessage()).lines().findFirst().orElse("");
        for (var at = e.getCause(); at != null; at = at.getCause()) {
            if (at.getMessage() != null) {
                message = at.getClass().getSimpleName() + ": "
                        + at.getMessage().lines().findFirst().orElse("");
            }
        }
        return message.isBlank() || "null".equals(message) ? e.getClass().getSimpleName() : message;
    }
}
