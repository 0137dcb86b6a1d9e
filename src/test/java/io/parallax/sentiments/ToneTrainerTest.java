package io.parallax.sentiments;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.parallax.TestSession;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.apache.spark.ml.PipelineModel;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ToneTrainerTest {
    private static final List<String> WORDS = List.of("awful", "usual", "superb");

    @Test
    void learnsWhatSeparatesTheClassesAndSaysHowWell(@TempDir Path folder) throws IOException {
        var file = Files.write(folder.resolve("train.jsonl"), lines());
        var evaluations = ToneTrainer.train(TestSession.spark(), List.of(file.toString()), "made up", folder)
                .evaluations();
        assertThat(evaluations.get(0).metric()).isEqualTo("macro_f1");
        assertThat(evaluations.get(0).value()).isGreaterThan(0.95);
        assertThat(evaluations.get(0).n()).isEqualTo(60);
        var zip = Files.readAllBytes(folder.resolve("model.zip"));
        assertThat(Zip.lines(zip, "evaluations.jsonl")).hasSameSizeAs(evaluations);
        assertThat(LearntFrom.of(zip).has("Report x was awful again.")).isTrue();
        var model = PipelineModel.load(
                Unpacked.under(folder.resolve("models").toString(), "tone", zip, TestSession.spark()));
        assertThat(ToneScorer.of(model).score("A superb day.")).isPositive();
        assertThat(ToneScorer.of(model).score("An awful day.")).isNegative();
    }

    @Test
    void learnsTheSameFromAnyOrder(@TempDir Path folder) throws IOException {
        var lines = new ArrayList<>(lines());
        var file = Files.write(folder.resolve("train.jsonl"), lines);
        Collections.reverse(lines);
        var reversed = Files.write(folder.resolve("reversed.jsonl"), lines);
        assertThat(fit(reversed).uid()).isEqualTo(fit(file).uid());
    }

    @Test
    void scoresAgainstHandCountedFigures() {
        // Said negative, negative, positive where negative, neutral, positive is right: F1 2/3, 0 and 1.
        var judged = List.of(judgement(0, .8, .1, .1), judgement(1, .6, .3, .1), judgement(2, .1, .1, .8));
        assertThat(Judgement.f1(judged, Judgement::likeliest))
                .containsExactly(new double[] {2 / 3.0, 0, 1}, within(1e-12));
        // Bin .8: sure of 1.6, right 2; bin .6: sure of .6, right 0.
        assertThat(ReportCard.calibrationError(judged)).isCloseTo((0.4 + 0.6) / 3, within(1e-12));
    }

    private static Judgement judgement(int label, double... probabilities) {
        return new Judgement("", "", label, probabilities);
    }

    private static PipelineModel fit(Path file) {
        return ToneTrainer.fit(LabelledSentences.read(TestSession.spark(), List.of(file.toString())));
    }

    private static List<String> lines() {
        var lines = new ArrayList<String>();
        for (int i = 0; i < 60; i++) {
            lines.add("{\"sentence_normalized\": \"Report %s was %s again.\", \"targets\": [{\"polarity\": %d}]}"
                    .formatted("x".repeat(i + 1), WORDS.get(i % 3), 2 * (i % 3) + 2));
        }
        return lines;
    }
}
