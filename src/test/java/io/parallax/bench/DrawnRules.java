package io.parallax.bench;

import io.parallax.text.WordForm;
import io.parallax.text.Words;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.WordlistLoader;
import org.apache.lucene.analysis.snowball.SnowballFilter;

/**
 * Rules as an analyst might write them, drawn from the articles they are to be matched against, by a fixed seed: places are
 * drawn evenly, so that a word comes up as often as it is written, and every rule has something to find. A quarter are
 * phrases of two words, a quarter of three, half are pairs of words with at most eight between, in any order. A pair, and the
 * first and last word of a phrase, are content words: letters only, at least two, none of Snowball's 174 English stop words.
 */
final class DrawnRules {
    private static final long SEED = 20251123;
    private static final int GAP = 8;
    private static final int FEWEST = 20;
    private static final CharArraySet STOPS = stops();

    private final List<String> articles;
    private final Random random = new Random(SEED);

    private DrawnRules(List<String> articles) {
        this.articles = articles;
    }

    /** So many different rules; of fewer the first ones. Articles that hold fewer throw after a hundred draws a rule. */
    static List<String> of(List<String> articles, int n) {
        return new DrawnRules(articles).draw(n);
    }

    private List<String> draw(int n) {
        var rules = new LinkedHashSet<String>();
        for (long draws = 0; rules.size() < n; draws++) {
            if (draws > 1_000 + 100L * n) {
                throw new IllegalArgumentException(
                        "found " + rules.size() + " rules in " + articles.size() + " articles; needed: " + n);
            }
            var words = words(articles.get(random.nextInt(articles.size())));
            if (words.size() >= FEWEST) {
                int kind = rules.size() % 4;
                int last = kind % 2 == 0 ? 1 + random.nextInt(GAP + 1) : 1 + kind / 2;
                int at = random.nextInt(words.size() - last);
                var rule = rule(words.subList(at, at + last + 1), kind % 2 == 0);
                if (rule != null) {
                    rules.add(rule);
                }
            }
        }
        return List.copyOf(rules);
    }

    /** Null where the words make no rule. */
    private static String rule(List<String> words, boolean pair) {
        var first = words.get(0);
        var last = words.get(words.size() - 1);
        if (!hasContent(first) || !hasContent(last) || first.equals(last)) {
            return null;
        } else if (pair) {
            return first + " NEAR/" + GAP + " " + last;
        }
        return words.stream().allMatch(DrawnRules::isPlain) ? '"' + String.join(" ", words) + '"' : null;
    }

    private static boolean hasContent(String word) {
        return isPlain(word) && word.length() > 1 && !STOPS.contains(word);
    }

    private static boolean isPlain(String word) {
        return word.matches("\\p{L}+");
    }

    private static List<String> words(String text) {
        return Words.in(text).stream()
                .map(span -> WordForm.of(span.in(text)).folded())
                .toList();
    }

    private static CharArraySet stops() {
        try (var in = SnowballFilter.class.getResourceAsStream("english_stop.txt")) {
            return WordlistLoader.getSnowballWordSet(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
