package io.parallax.articles;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TonguesTest {
    private static final String GERMAN =
            "Der Gemeinderat von Lindmoor hat am Mittwochabend beschlossen, den Bau der neuen Brücke zu verschieben.";

    @Test
    void believesTheRecordFirst() {
        assertThat(Tongues.of("eng", null, GERMAN, "fr")).isEqualTo("en");
    }

    @Test
    void believesManyWordsMoreThanTheOutlet() {
        assertThat(Tongues.of(null, null, GERMAN, "en")).isEqualTo("de");
        assertThat(Tongues.of("unknown!", null, GERMAN, null)).isEqualTo("de");
    }

    @Test
    void believesTheOutletMoreThanFewWords() {
        assertThat(Tongues.of(null, "Wall in Lindmoor", null, "en")).isEqualTo("en");
        assertThat(Tongues.of(null, "Lindmoor 2:1", null, null)).isNull();
    }
}
