package io.parallax.jobs;

import io.parallax.codebook.Codebook;
import io.parallax.codebook.Framing;
import io.parallax.documents.Document;
import io.parallax.matching.Examples;
import io.parallax.matching.Warnings;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Function;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** What can be done with a codebook on its own. */
@Command(
        name = "codebook",
        description = "Works on a codebook without a corpus.",
        mixinStandardHelpOptions = true,
        subcommands = CodebookCommand.Check.class)
final class CodebookCommand implements Runnable {
    @CommandLine.Spec
    private CommandLine.Model.CommandSpec spec;

    @Override
    public void run() {
        spec.commandLine().usage(System.out);
    }

    /** Runs every example and counterexample, and warns of what is worth a second look. */
    @Command(
            name = "check",
            description = {
                "Runs every example and counterexample of a codebook.",
                "Warns of rules that another rule of their framing makes needless, of terms that no query uses and of framings"
                        + " without counterexamples; with --on, of rules that match no article of a corpus or more than 5 %%"
                        + " of them.",
                "Exit 0 when all examples hold, whatever is warned of; 1 and a list when one does not; 2 when the codebook"
                        + " or the job file cannot be read."
            },
            mixinStandardHelpOptions = true)
    static final class Check implements Callable<Integer> {
        @Parameters(paramLabel = "CODEBOOK", description = "The codebook's YAML file.")
        private Path file;

        @Option(
                names = "--on",
                paramLabel = "JOB.yaml",
                description =
                        "Counts on the articles of this job how many each rule matches; the job's own codebook, its"
                                + " warehouse and its report are left alone.")
        private Path job;

        @Option(names = "--master", paramLabel = "URL", description = "Spark master for --on; default: all cores.")
        private String master;

        @Override
        public Integer call() {
            var document = Document.read(file);
            var codebook = Codebook.of(document);
            var failures = Examples.check(codebook, document);
            failures.forEach(System.out::println);
            var warnings = Warnings.of(codebook, document);
            warnings.forEach(warning -> System.out.println(warning.toString("warning")));
            if (job != null) {
                new RuleCheck(codebook, document)
                        .on(job, master)
                        .forEach(warning -> System.out.println(warning.toString("warning")));
            }
            System.out.printf(
                    "%s %s: %d framings, %d examples, %d counterexamples; %s%n",
                    codebook.id(),
                    codebook.version(),
                    codebook.framings().size(),
                    sum(codebook, Framing::examples),
                    sum(codebook, Framing::counterexamples),
                    failures.isEmpty() ? "all hold" : failures.size() + " do not hold");
            return failures.isEmpty() ? 0 : Parallax.FAILED;
        }

        private static int sum(Codebook codebook, Function<Framing, List<?>> examples) {
            return codebook.framings().stream()
                    .mapToInt(framing -> examples.apply(framing).size())
                    .sum();
        }
    }
}
