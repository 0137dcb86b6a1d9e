package io.parallax.text;

import static io.parallax.text.Quotation.Kind.FRAGMENT;
import static io.parallax.text.Quotation.Kind.SCARE;
import static io.parallax.text.Quotation.Kind.SPEECH;
import static io.parallax.text.Quotation.Kind.TITLE;
import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuotationsTest {

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '^',
            delimiter = '|',
            value = {
                "\"The door is open,\" he said.|The door is open,",
                "He said “the door is open”.|the door is open",
                "‘The door is open,’ the allies’ envoy said.|The door is open,",
                "He said 'the allies' door is open', and left.|the allies' door is open",
                "Er sagte: „Die Tür ist offen.“|Die Tür ist offen.",
                "Er sagte: »Die Tür ist offen.«|Die Tür ist offen.",
                "« La porte est ouverte », dit-il.|La porte est ouverte",
                "''The door is open now,'' he said.|The door is open now,",
                "He said: \"The 'open' door isn't one.\"|The 'open' door isn't one.",
                "The door is open,\" she said.|The door is open,",
                "She said \"the door is open and stays so.|the door is open and stays so.",
            })
    void findsTheWordsBetweenTheMarks(String text, String words) {
        assertThat(Quotations.in(text)).extracting(q -> q.words().in(text)).containsExactly(words);
    }

    @Test
    void takesApostrophesForWhatTheyAre() {
        var text = "Ukraine's allies' doubts don't end in the '90s, rock 'n' roll and all; give 'em time.";
        assertThat(Quotations.in(text)).isEmpty();
    }

    @Test
    void followsSpeechThatReopensInEachParagraph() {
        var text = "“We are ready.\n“We are able, too,” she said.\nNobody spoke.";
        assertThat(Quotations.in(text))
                .extracting(q -> q.words().in(text))
                .containsExactly("We are ready.", "We are able, too,");
        assertThat(Quotations.in(text)).extracting(Quotation::open).containsExactly(true, false);
    }

    @Test
    void recoversFromALostMarkAtTheParagraph() {
        var text = "He said \"it is over.\nNobody spoke.\n\"It is late,\" she said.";
        assertThat(Quotations.in(text))
                .extracting(q -> q.words().in(text))
                .containsExactly("it is over.", "It is late,");
    }

    @Test
    void tellsSpeechFromDistanceAndTitles() {
        var text =
                "The so-called \"referendum\" was in his book \"War and Hope\". It was a \"good day\". He said \"it was a good day\".";
        assertThat(Quotations.in(text)).extracting(Quotation::kind).containsExactly(SCARE, TITLE, FRAGMENT, SPEECH);
    }

    @Test
    void readsTheDoubledMarksOfExportedFields() {
        var text = "\"Envoy: \"\"no deal yet\"\" on land, aides say\"";
        assertThat(Quotations.in(text)).extracting(q -> q.words().in(text)).containsExactly("no deal yet");
    }

    @Test
    void takesASentenceThatOnlyClosesForSpeechWithItsFragments() {
        var text = "Talks go on. He has not \"moved an inch\" from there,\" she said.";
        assertThat(Quotations.in(text))
                .extracting(q -> q.words().in(text))
                .containsExactly("He has not \"moved an inch\" from there,");
    }

    @Property(tries = 500)
    void staysInItsParagraphAndInOrder(@ForAll("marked") String text) {
        int end = 0;
        for (var quotation : Quotations.in(text)) {
            assertThat(quotation.span().begin()).isGreaterThanOrEqualTo(end);
            assertThat(quotation.span().contains(quotation.words())).isTrue();
            assertThat(quotation.span().in(text)).doesNotContain("\n");
            end = quotation.span().end();
        }
    }

    @Provide
    Arbitrary<String> marked() {
        return Arbitraries.of("a", "Is", " ", " ", "\n", "\"", "'", "’", "‘", "“", "”", "„", "«", "»", ",", ".", "s")
                .list()
                .ofMaxSize(25)
                .map(parts -> String.join("", parts));
    }

    @Test
    void staysLinearOnHostileText() {
        var hostile = "'a ".repeat(200_000) + "\n" + " \"a".repeat(200_000) + "\n" + "‘s’ x".repeat(100_000);
        long start = System.nanoTime();
        Quotations.in(hostile);
        assertThat((System.nanoTime() - start) / 1e9).isLessThan(5);
    }
}
