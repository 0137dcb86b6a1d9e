package io.parallax.sentiments;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.parallax.TestSession;
import io.parallax.documents.Mistakes;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TargetContestTest {
    private static final List<String> WORDS = List.of("awful", "usual", "superb");

    @TempDir
    private Path folder;

    @Test
    void publishesWhereNoModelIsAndNotAgainWithoutGain() throws IOException {
        var labelled = labelled("train.jsonl", 0, 60, 1.0);
        var first = hold(labelled);
        assertThat(first.isWon()).isTrue();
        assertThat(first.challenger()).isGreaterThan(0.9);
        var zip = folder.resolve("target-words/model.zip");
        var published = Files.readAllBytes(zip);
        var again = hold(labelled);
        assertThat(again.champion()).isEqualTo(again.challenger());
        assertThat(again.isWon()).isFalse();
        assertThat(Files.readAllBytes(zip)).isEqualTo(published);
        assertThat(LearntFrom.of(published).has("Item 3x says that Ada was awful again."))
                .isTrue();
        assertThat(folder.resolve("target-words").toFile().list()).containsExactly("model.zip");
    }

    @Test
    void aModelIsJudgedOnlyOnWhatItHasNotLearntFrom() throws IOException {
        hold(labelled("poor.jsonl", 0, 60, 0.4));
        var outcome = hold(labelled("rich.jsonl", 1_000, 400, 1.0));
        assertThat(outcome.n()).isEqualTo(400);
        assertThat(outcome.compared()).contains("neither");
        assertThat(outcome.challenger()).isGreaterThan(outcome.champion());
        assertThat(outcome.isWon()).isTrue();
    }

    @Test
    void saysWhatIsWrongWithATarget() throws IOException {
        var file = Files.writeString(
                folder.resolve("wrong.jsonl"),
                "{\"sentence_normalized\": \"Ada won.\", \"targets\": [{\"from\": 0, \"to\": 30, \"polarity\": 6}]}\n");
        assertThatThrownBy(() -> LabelledTargets.read(TestSession.spark(), List.of(file.toString())))
                .isInstanceOf(Mistakes.class)
                .hasMessageContaining("Ada won.");
    }

    private TargetContest.Outcome hold(Dataset<Row> labelled) throws IOException {
        return TargetContest.hold(labelled, TargetReading.WORDS, "made up", folder);
    }

    /** @param honest share of the sentences whose word goes with their label */
    private Dataset<Row> labelled(String name, int from, int n, double honest) throws IOException {
        var lines = new ArrayList<String>();
        for (int i = from; i < from + n; i++) {
            int label = i % 3;
            int word = (i / 3 % 10) < 10 * honest ? label : (label + 1) % 3;
            lines.add(
                    "{\"primary_gid\": \"made_%d\", \"sentence_normalized\": \"Item %dx says that Ada was %s again.\","
                                    .formatted(i, i, WORDS.get(word))
                            + " \"targets\": [{\"from\": %d, \"to\": %d, \"polarity\": %d}]}"
                                    .formatted(("" + i).length() + 17, ("" + i).length() + 20, 2 * label + 2));
        }
        var file = Files.write(folder.resolve(name), lines);
        return LabelledTargets.read(TestSession.spark(), List.of(file.toString()));
    }
}
