package io.parallax.sentiments;

import java.util.Arrays;
import java.util.Locale;

/** How a model reads a sentence with a target. */
public enum TargetReading {
    /** Words around the target: some 20,000 targets a second and core, nothing but the application jar. */
    WORDS,
    /** States of the MiniLM model: some 100 to 300 sentences a second and core, better; needs the embedding jars. */
    EMBEDDINGS;

    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** @throws IllegalArgumentException where there is none of that name */
    public static TargetReading named(String word) {
        return Arrays.stream(values())
                .filter(reading -> reading.word().equals(word))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(
                        "found '" + word + "'; allowed: words, embeddings; for example: words"));
    }
}
