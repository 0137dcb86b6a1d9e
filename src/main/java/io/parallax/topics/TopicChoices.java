package io.parallax.topics;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/** Tries numbers of topics and says which suits a collection: coherence x stability over seeds. */
public final class TopicChoices {
    private static final int TERMS = 20;

    private TopicChoices() {}

    /**
     * Rows by k, one of them chosen. Fits {@code range x seeds} models, one after the other, on terms that
     * are found and counted once.
     *
     * @param articles with {@code article_id, title, text, language}
     * @param options whose k is not looked at; its seed is the first
     */
    public static List<TopicChoice> of(Dataset<Row> articles, TopicOptions options, List<Integer> range, int seeds) {
        var tried = tried(articles, options, range.stream().distinct().sorted().toList(), seeds);
        var best = tried.stream()
                .max(Comparator.comparingDouble(TopicChoice::score)
                        .thenComparing(Comparator.comparingInt(TopicChoice::k).reversed()))
                .orElseThrow();
        return tried.stream()
                .map(each -> new TopicChoice(
                        each.k(), each.seeds(), each.coherence(), each.stability(), each.score(), each == best))
                .toList();
    }

    private static List<TopicChoice> tried(
            Dataset<Row> articles, TopicOptions options, List<Integer> range, int seeds) {
        try (var evidence = Evidence.of(articles, options)) {
            return range.stream()
                    .map(k -> tried(evidence, options.with(k), seeds))
                    .toList();
        }
    }

    private static TopicChoice tried(Evidence evidence, TopicOptions options, int seeds) {
        var models = new ArrayList<FittedTopics>();
        double coherence = 0;
        for (int seed = 0; seed < seeds; seed++) {
            var model = fitted(evidence, options.withSeed(options.seed() + seed));
            models.add(model);
            coherence += coherence(evidence, model) / seeds;
        }
        double stability = stability(models);
        return new TopicChoice(options.k(), seeds, coherence, stability, Math.max(0, coherence) * stability, false);
    }

    private static FittedTopics fitted(Evidence evidence, TopicOptions options) {
        return evidence.isEmpty()
                ? new FittedTopics(new String[0], new double[0][])
                : FittedTopics.of(evidence.vocabulary(), TopicFit.of(evidence.counts(), options));
    }

    private static double coherence(Evidence evidence, FittedTopics model) {
        return Coherence.of(model.topTerms(Coherence.TERMS), evidence.counts()).stream()
                .filter(Objects::nonNull)
                .mapToDouble(Double::doubleValue)
                .average()
                .orElse(0);
    }

    private static double stability(List<FittedTopics> models) {
        double sum = 0;
        int pairs = 0;
        for (int left = 0; left < models.size(); left++) {
            for (int right = left + 1; right < models.size(); right++) {
                sum += Likeness.mean(
                        models.get(left).heaviest(TERMS), models.get(right).heaviest(TERMS));
                pairs++;
            }
        }
        return pairs == 0 ? 1 : sum / pairs;
    }
}
