package io.parallax.matching;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SpeakersTest {

    private static String speaker(String marked) {
        return Marked.of(marked).voice().speaker();
    }

    @Test
    void standForThePersonLastNamed() {
        assertThat(speaker("Kaja Kallas spoke in Tallinn. It rained. She said [[NATO is off the table]]."))
                .isEqualTo("Kaja Kallas");
        assertThat(speaker(
                        "Rubio said a call was planned. Russia kept silent. He added that [[NATO is off the table]]."))
                .isEqualTo("Rubio");
    }

    @Test
    void areFoundBehindABareTitle() {
        assertThat(speaker("President Alexander Stubb flew home.\\nThe president said [[NATO is off the table]]."
                        .replace("\\n", "\n")))
                .isEqualTo("Alexander Stubb");
        assertThat(speaker("The president said [[NATO is off the table]].")).isEqualTo("The president");
    }

    @Test
    void haveOneSpellingInAnArticle() {
        assertThat(speaker("Mark Rutte arrived. “No,” Rutte said. [[NATO is off the table]], Mr. Rutte added."))
                .isEqualTo("Mark Rutte");
        assertThat(speaker("Ivana Trump and Donald Trump met. Trump said [[NATO is off the table]]."))
                .isEqualTo("Trump");
    }

    @Test
    void speakOnOverSentencesAndParagraphs() {
        assertThat(speaker("“It is late,” said Ursula Weiss. “[[NATO is off the table]]. Go home.”"))
                .isEqualTo("Ursula Weiss");
        assertThat(speaker("Weiss said: “It is late.\n“[[NATO is off the table]].”"))
                .isEqualTo("Weiss");
        assertThat(speaker("“[[NATO is off the table]]. Nobody doubts it,” said Weiss."))
                .isEqualTo("Weiss");
    }

    @Test
    void doNotSpeakBeyondTheirParagraph() {
        assertThat(speaker("“It is late,” said Weiss.\n“[[NATO is off the table]].”"))
                .isNull();
    }

    @Test
    void areNeverTheTextItself() {
        assertThat(speaker("We believe that [[NATO is off the table]].")).isNull();
    }
}
