package io.parallax.bench;

import io.parallax.sentiments.Judgement;
import io.parallax.sentiments.LabelledTargets;
import io.parallax.sentiments.TargetReading;
import io.parallax.sentiments.TargetTrainer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/**
 * Sentiment towards a target beside simpler systems, on the same targets: macro-F1 and accuracy over five folds by sentence,
 * or, with a test file, of models of the whole training file; and targets read and judged a second.
 */
@Command(
        name = "sentiment",
        mixinStandardHelpOptions = true,
        description = "Sentiment towards a target beside its peers.")
public final class SentimentBench implements Callable<Integer> {
    @Option(names = "--train", required = true, description = "JSON lines in NewsMTSC's form")
    List<String> train;

    @Option(names = "--test", description = "held-out JSON lines; without it, five folds of the training file")
    List<String> test;

    @Option(names = "--lexicon", description = "VADER's word list (word, tab, valence), for that peer")
    java.nio.file.Path lexicon;

    @Option(names = "--json", description = "one JSON line instead of a table")
    boolean json;

    @Option(names = "--cores", defaultValue = "2", description = "default: ${DEFAULT-VALUE}")
    int cores;

    /** What a system said of each target, in all of which it took so many seconds. */
    record Outcome(String system, List<Judgement> judged, double seconds) {

        double f1m() {
            return Judgement.macroF1(judged, Judgement::likeliest);
        }

        double accuracy() {
            return Judgement.accuracy(judged, Judgement::likeliest);
        }

        String json() {
            return String.format(
                    Locale.ROOT,
                    "\"%s\": {\"f1m\": %.4f, \"accuracy\": %.4f, \"targets\": %d, \"targets_per_s\": %s}",
                    system,
                    f1m(),
                    accuracy(),
                    judged.size(),
                    seconds == 0 ? "null" : String.format(Locale.ROOT, "%.0f", judged.size() / seconds));
        }

        String line() {
            return String.format(
                    Locale.ROOT,
                    "%-22s %6.3f  %6.3f  %7d  %10s",
                    system,
                    f1m(),
                    accuracy(),
                    judged.size(),
                    seconds == 0 ? "" : String.format(Locale.ROOT, "%.0f", judged.size() / seconds));
        }
    }

    public static void main(String[] args) {
        System.exit(new CommandLine(new SentimentBench()).execute(args));
    }

    @Override
    public Integer call() throws Exception {
        try (var spark = BenchSession.open(cores)) {
            var labelled = LabelledTargets.read(spark, train).cache();
            var judgedOn =
                    test == null ? labelled : LabelledTargets.read(spark, test).cache();
            long n = judgedOn.count();
            var outcomes = new ArrayList<Outcome>();
            outcomes.add(SentimentPeers.majority(labelled, judgedOn));
            if (lexicon != null) {
                outcomes.add(SentimentPeers.vader(lexicon, judgedOn));
            }
            outcomes.add(SentimentPeers.tfIdf(labelled, test == null ? null : judgedOn));
            for (var reading : TargetReading.values()) {
                outcomes.add(ours(reading, labelled, judgedOn));
            }
            System.out.println(json ? json(outcomes) : table(outcomes, n));
        }
        return 0;
    }

    private Outcome ours(TargetReading reading, Dataset<Row> labelled, Dataset<Row> judgedOn) {
        try (var trainer = new TargetTrainer(labelled, reading)) {
            var judged = test == null ? trainer.crossValidate() : trainer.judge(judgedOn);
            return new Outcome("parallax " + reading.word(), judged, SentimentPeers.seconds(trainer, judgedOn));
        }
    }

    private static String json(List<Outcome> outcomes) {
        return "{" + String.join(", ", outcomes.stream().map(Outcome::json).toList()) + "}";
    }

    private static String table(List<Outcome> outcomes, long n) {
        var lines = new ArrayList<String>();
        lines.add("system                 macroF1  accuracy  targets  targets/s");
        outcomes.forEach(outcome -> lines.add(outcome.line()));
        return String.join("\n", lines);
    }
}
