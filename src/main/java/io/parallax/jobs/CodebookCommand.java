package io.parallax.jobs;

import io.parallax.codebook.Codebook;
import io.parallax.documents.Document;
import io.parallax.matching.Examples;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
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

    /** Runs every example and counterexample. */
    @Command(
            name = "check",
            description = {
                "Runs every example and counterexample of a codebook.",
                "Exit 0 when all hold, 1 and a list when one does not, 2 when the codebook cannot be read."
            },
            mixinStandardHelpOptions = true)
    static final class Check implements Callable<Integer> {
        @Parameters(paramLabel = "CODEBOOK", description = "The codebook's YAML file.")
        private Path file;

        @Override
        public Integer call() {
            var document = Document.read(file);
            var codebook = Codebook.of(document);
            var failures = Examples.check(codebook, document);
            failures.forEach(System.out::println);
            int examples = codebook.framings().stream()
                    .mapToInt(framing -> framing.examples().size())
                    .sum();
            int counterexamples = codebook.framings().stream()
                    .mapToInt(framing -> framing.counterexamples().size())
                    .sum();
            System.out.printf(
                    "%s %s: %d framings, %d examples, %d counterexamples; %s%n",
                    codebook.id(),
                    codebook.version(),
                    codebook.framings().size(),
                    examples,
                    counterexamples,
                    failures.isEmpty() ? "all hold" : failures.size() + " do not hold");
            return failures.isEmpty() ? 0 : Parallax.FAILED;
        }
    }
}
