package io.parallax.jobs;

import io.parallax.documents.Mistakes;
import io.parallax.sentiments.LabelledTargets;
import io.parallax.sentiments.ReportCard;
import io.parallax.sentiments.TargetContest;
import io.parallax.sentiments.TargetReading;
import io.parallax.sentiments.ToneTrainer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.apache.spark.sql.SparkSession;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Models learnt from sentences that people have labelled. */
@Command(
        name = "train",
        description = {
            "Trains a model on labelled sentences, judges it on held-out folds, and publishes it if it beats the one there.",
            "In: JSON lines {\"sentence_normalized\": ..., \"targets\": [{\"from\": 0, \"to\": 4, \"polarity\": 2 | 4 | 6}]}",
            "with an optional \"kind\" of outlet; 2 is negative, 4 neutral, 6 positive."
        },
        mixinStandardHelpOptions = true)
final class TrainCommand implements Callable<Integer> {
    @Parameters(index = "0", paramLabel = "WHAT", description = "sentiment (towards targets) or tone (of sentences).")
    private String what;

    @Parameters(index = "1..*", arity = "1..*", paramLabel = "FILE", description = "Labelled sentences.")
    private List<Path> files;

    @Option(
            names = "--reads",
            split = ",",
            defaultValue = "words,embeddings",
            description = "Models of sentiment to train: words, embeddings or both (default).")
    private List<String> reads;

    @Option(names = "--data", defaultValue = "labelled sentences", description = "What the files are, for the report.")
    private String data;

    @Option(names = "--models", description = "Folder of models; default: data/models of this installation.")
    private Path models;

    @Override
    public Integer call() throws IOException {
        if (!List.of("sentiment", "tone").contains(what)) {
            throw Mistakes.in(
                    "train",
                    "found '" + what + "'; allowed: sentiment, tone; for example: train sentiment labelled.jsonl");
        }
        for (var file : files) {
            if (!Files.isRegularFile(file)) {
                throw Mistakes.in(file.toString(), "no such file");
            }
        }
        var readings = reads.stream().map(TrainCommand::reading).toList();
        var paths = files.stream()
                .map(file -> file.toAbsolutePath().toUri().toString())
                .toList();
        try (var spark = Session.open("train " + what, null)) {
            if (what.equals("tone")) {
                print("tone", ToneTrainer.train(spark, paths, data, folder().resolve("tone")));
            } else {
                train(spark, paths, readings);
            }
        }
        return 0;
    }

    private void train(SparkSession spark, List<String> paths, List<TargetReading> readings) throws IOException {
        var labelled = LabelledTargets.read(spark, paths).cache();
        for (var reading : readings) {
            var outcome = TargetContest.hold(labelled, reading, data, folder());
            print("sentiment from " + reading.word(), outcome.card());
            System.out.printf(
                    Locale.ROOT,
                    "  macro-F1 %.4f beside %s of the model there (%,d targets; %s): %s%n",
                    outcome.challenger(),
                    outcome.champion() == null ? "none" : "%.4f".formatted(outcome.champion()),
                    outcome.n(),
                    outcome.compared(),
                    outcome.isWon() ? "published" : "not better, so not published");
        }
    }

    private static TargetReading reading(String word) {
        try {
            return TargetReading.named(word);
        } catch (IllegalArgumentException e) {
            throw Mistakes.in("--reads", e.getMessage());
        }
    }

    private static void print(String model, ReportCard card) {
        System.out.println(model + ": "
                + card.evaluations().stream()
                        .map(row -> "%s %.4f".formatted(row.metric().replace('_', ' '), row.value()))
                        .collect(Collectors.joining(", ")));
    }

    private Path folder() {
        if (models != null) {
            return models;
        }
        var home = System.getenv("PARALLAX_HOME");
        return Path.of(home == null ? "." : home, "data", "models");
    }
}
