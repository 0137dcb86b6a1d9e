package io.parallax.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * VADER's sentence score (Hutto and Gilbert 2014) from its published word list, with its rules for negation, boosters and
 * "but"; without those for capitals, emoji and idioms, which news has little of.
 */
final class Vader {
    private static final Pattern WORD = Pattern.compile("[\\p{L}'’-]+");
    private static final double NEGATED = -0.74;
    private static final double BOOST = 0.293;
    private static final Set<String> NEGATIONS = Set.of(
            "not", "no", "never", "none", "nor", "neither", "nothing", "cannot", "without", "rarely", "seldom",
            "nobody");
    private static final Set<String> BOOSTERS = Set.of(
            "very",
            "extremely",
            "really",
            "so",
            "totally",
            "completely",
            "highly",
            "deeply",
            "hugely",
            "absolutely",
            "especially",
            "incredibly",
            "particularly",
            "most",
            "more");

    private final Map<String, Double> valences;

    private Vader(Map<String, Double> valences) {
        this.valences = valences;
    }

    static Vader read(Path lexicon) throws IOException {
        var valences = new HashMap<String, Double>();
        for (var line : Files.readAllLines(lexicon)) {
            var cells = line.split("\t");
            if (cells.length > 1) {
                valences.put(cells[0].toLowerCase(Locale.ROOT), Double.parseDouble(cells[1]));
            }
        }
        return new Vader(valences);
    }

    /** In [-1, 1]. */
    double score(String sentence) {
        var words = WORD.matcher(sentence)
                .results()
                .map(word -> word.group().toLowerCase(Locale.ROOT))
                .toList();
        int but = words.indexOf("but");
        double sum = 0;
        for (int i = 0; i < words.size(); i++) {
            double valence = valences.getOrDefault(words.get(i), 0.0);
            for (int back = 1; valence != 0 && back <= 3 && back <= i; back++) {
                var earlier = words.get(i - back);
                if (BOOSTERS.contains(earlier)) {
                    valence += Math.signum(valence) * BOOST * (1.05 - 0.05 * back);
                } else if (NEGATIONS.contains(earlier) || earlier.endsWith("n't") || earlier.endsWith("n’t")) {
                    valence *= NEGATED;
                }
            }
            sum += valence * (but < 0 ? 1 : i < but ? 0.5 : 1.5);
        }
        return sum / Math.sqrt(sum * sum + 15);
    }

    double[] classes(String sentence) {
        double score = score(sentence);
        return new double[] {score <= -0.05 ? 1 : 0, Math.abs(score) < 0.05 ? 1 : 0, score >= 0.05 ? 1 : 0};
    }
}
