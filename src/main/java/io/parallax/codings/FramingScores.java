package io.parallax.codings;

import io.parallax.codebook.Voice;
import io.parallax.codings.Checked.Question;
import io.parallax.validation.Evaluation;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;

/** What the detector gets right, by framing, rule, outlet and voice. */
public final class FramingScores {
    private static final String ALL = Checked.ALL;

    private final Checked checked;
    private final List<FramingScore> rows = new ArrayList<>();

    private FramingScores(Checked checked) {
        this.checked = checked;
    }

    /** Sorted by framing, rule, outlet and voice, {@code *} first; rows on which nothing was coded are left out. */
    public static List<FramingScore> of(Checked checked) {
        var scores = new FramingScores(checked);
        var questions =
                checked.sample().framings().stream().map(Question::framing).toList();
        for (var outlet : checked.outlets()) {
            scores.add(ALL, ALL, outlet, ALL, checked.layers(questions, outlet));
        }
        for (var voice : voices()) {
            var spoken = questions.stream()
                    .map(question -> question.withVoice(voice))
                    .toList();
            scores.add(ALL, ALL, ALL, voice, checked.layers(spoken, ALL));
        }
        checked.sample().framings().stream().sorted().forEach(scores::framing);
        return List.copyOf(scores.rows);
    }

    /** The rows of whole framings as measures beside those of models; null ones are left out. */
    public static List<Evaluation> evaluations(List<FramingScore> scores) {
        var rows = new ArrayList<Evaluation>();
        for (var score : scores) {
            if (score.isOverall()) {
                evaluation(score, "precision", score.precision(), score.nCodedFound(), rows);
                evaluation(score, "recall", score.recall(), score.nCoded(), rows);
                evaluation(score, "f1", score.f1(), score.nCoded(), rows);
            }
        }
        return rows;
    }

    private static void evaluation(FramingScore score, String metric, Double value, long n, List<Evaluation> rows) {
        if (value != null) {
            rows.add(new Evaluation(
                    "framing " + score.framing(),
                    metric,
                    value,
                    n,
                    null,
                    0,
                    1,
                    Evaluation.Direction.HIGHER_IS_BETTER,
                    "sentences of sample " + score.sampleId()
                            + " coded by hand, weighted to the corpus; see framing_scores"));
        }
    }

    private void framing(String framing) {
        var question = Question.framing(framing);
        for (var outlet : checked.outlets()) {
            add(framing, ALL, outlet, ALL, checked.layers(question, outlet, ALL));
        }
        for (var voice : voices()) {
            add(framing, ALL, ALL, voice, checked.layers(question.withVoice(voice), ALL, ALL));
        }
        for (var rule : rules(framing)) {
            add(framing, rule, ALL, ALL, checked.layers(question.foundBy(rule), ALL, ALL));
        }
    }

    private static List<String> voices() {
        return Arrays.stream(Voice.values()).map(Voice::word).toList();
    }

    private TreeSet<String> rules(String framing) {
        var rules = new TreeSet<String>();
        checked.strata()
                .forEach(stratum -> stratum.found().stream()
                        .filter(found -> found.framing().equals(framing))
                        .forEach(found -> rules.add(found.rule())));
        return rules;
    }

    private void add(String framing, String rule, String outlet, String voice, List<Layer> layers) {
        var coded = layers.stream().flatMap(layer -> layer.coded().stream()).toList();
        if (coded.isEmpty()) {
            return;
        }
        var accuracy = Accuracy.of(layers);
        boolean isRule = !rule.equals(ALL);
        var precision = Numbers.of(accuracy.precision());
        var recall = Numbers.of(isRule ? null : accuracy.recall());
        var f1 = Numbers.of(isRule ? null : accuracy.f1());
        rows.add(new FramingScore(
                framing,
                rule,
                outlet,
                voice,
                layers.stream().mapToLong(Layer::n).sum(),
                layers.stream().mapToLong(Layer::nFound).sum(),
                coded.size(),
                coded.stream().filter(Judged::isFound).count(),
                coded.stream().mapToDouble(Judged::coded).sum(),
                precision.value(),
                precision.low(),
                precision.high(),
                recall.value(),
                recall.low(),
                recall.high(),
                f1.value(),
                f1.low(),
                f1.high(),
                checked.sample().sampleId(),
                checked.sample().codebookHash(),
                checked.sample().engine()));
    }

    /** A measure whose numbers are null where there is none. */
    private record Numbers(Double value, Double low, Double high) {
        static Numbers of(Accuracy.Measured measured) {
            return measured == null
                    ? new Numbers(null, null, null)
                    : new Numbers(measured.value(), measured.low(), measured.high());
        }
    }
}
