package io.parallax.bench;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Precision and recall of one extracted text against its truth, over shingles of four tokens counted as often as they
 * occur, as in the public article-extraction benchmark (its evaluate.py): a page without true text counts for no recall,
 * one without extracted text for no precision, and F1 is that of the two means.
 */
record Shingles4(double found, double extra, double missed) {
    private static final Pattern TOKEN = Pattern.compile("\\w+", Pattern.UNICODE_CHARACTER_CLASS);
    private static final int SIZE = 4;

    static Shingles4 of(String truth, String extracted) {
        var expected = shingles(truth);
        var given = shingles(extracted);
        double both = 0;
        for (var entry : expected.entrySet()) {
            both += Math.min(entry.getValue(), given.getOrDefault(entry.getKey(), 0));
        }
        return new Shingles4(both, total(given) - both, total(expected) - both);
    }

    private static Map<List<String>, Integer> shingles(String text) {
        var tokens = TOKEN.matcher(text == null ? "" : text)
                .results()
                .map(java.util.regex.MatchResult::group)
                .toList();
        var shingles = new HashMap<List<String>, Integer>();
        for (int i = 0; i < Math.max(1, tokens.size() - SIZE + 1); i++) {
            var shingle = tokens.subList(i, Math.min(tokens.size(), i + SIZE));
            if (!shingle.isEmpty()) {
                shingles.merge(List.copyOf(shingle), 1, Integer::sum);
            }
        }
        return shingles;
    }

    private static double total(Map<List<String>, Integer> shingles) {
        return shingles.values().stream().mapToInt(n -> n).sum();
    }

    static double precision(List<Shingles4> pages) {
        return pages.stream()
                .filter(page -> page.found + page.extra > 0)
                .mapToDouble(page -> page.found / (page.found + page.extra))
                .average()
                .orElse(0);
    }

    static double recall(List<Shingles4> pages) {
        return pages.stream()
                .filter(page -> page.found + page.missed > 0)
                .mapToDouble(page -> page.found / (page.found + page.missed))
                .average()
                .orElse(0);
    }

    static double f1(List<Shingles4> pages) {
        double precision = precision(pages);
        double recall = recall(pages);
        return precision + recall == 0 ? 0 : 2 * precision * recall / (precision + recall);
    }
}
