package io.parallax.sentiments;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ToneFeaturesTest {
    @Test
    void seesWordsAndPairsAcrossNoPunctuation() {
        assertThat(ToneFeatures.of("Good, 12 men")).containsExactly("good", "<s> good", "0", "<p> 0", "men", "0 men");
    }

    @Test
    void marksWordsBehindANegationUpToTheClausesEnd() {
        assertThat(ToneFeatures.of("He didn’t win; fine"))
                .contains("didn't", "¬win", "fine")
                .doesNotContain("win");
        assertThat(ToneFeatures.of("not bad but slow")).contains("¬bad", "slow").doesNotContain("¬slow");
    }

    @Test
    void seesNothingWhereNothingIs() {
        assertThat(ToneFeatures.of("")).isEmpty();
        assertThat(ToneFeatures.of(" … ")).isEmpty();
    }

    @Test
    void survivesArabicAndBrokenSurrogates() {
        assertThat(ToneFeatures.of("السلام الآن")).hasSize(4);
        assertThat(ToneFeatures.of("\ud83d fine")).contains("fine");
    }
}
