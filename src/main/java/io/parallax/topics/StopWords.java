package io.parallax.topics;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.spark.ml.feature.StopWordsRemover;

/**
 * Words that say nothing about a topic, by language: Spark's lists, and our own where Spark has none or where news needs
 * more ({@code stop-words/LANGUAGE.txt}: one word a line, lower case).
 */
final class StopWords {
    private static final Map<String, String> SPARK = Map.ofEntries(
            Map.entry("da", "danish"),
            Map.entry("nl", "dutch"),
            Map.entry("en", "english"),
            Map.entry("fi", "finnish"),
            Map.entry("fr", "french"),
            Map.entry("de", "german"),
            Map.entry("hu", "hungarian"),
            Map.entry("it", "italian"),
            Map.entry("no", "norwegian"),
            Map.entry("nb", "norwegian"),
            Map.entry("pt", "portuguese"),
            Map.entry("ru", "russian"),
            Map.entry("es", "spanish"),
            Map.entry("sv", "swedish"),
            Map.entry("tr", "turkish"));
    private static final Map<String, Set<String>> LOADED = new ConcurrentHashMap<>();

    private StopWords() {}

    /** Of a BCP 47 language; English where it is null; no words where nothing is known of it. */
    static Set<String> of(String language) {
        var tag = language == null ? "en" : Locale.forLanguageTag(language).getLanguage();
        return LOADED.computeIfAbsent(tag, StopWords::load);
    }

    private static Set<String> load(String language) {
        var words = new HashSet<String>();
        if (SPARK.containsKey(language)) {
            for (var line : StopWordsRemover.loadDefaultStopWords(SPARK.get(language))) {
                // Spark's lists hold "don't"; our terms are runs of letters.
                TermScanner.scan(line, 1, words::add);
            }
        }
        own(language).lines().filter(line -> !line.isBlank()).map(String::strip).forEach(words::add);
        return Set.copyOf(words);
    }

    private static String own(String language) {
        try (var file = StopWords.class.getResourceAsStream("stop-words/" + language + ".txt")) {
            return file == null ? "" : new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
