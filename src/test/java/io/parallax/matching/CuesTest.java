package io.parallax.matching;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.parallax.codebook.Stance;
import io.parallax.text.Sections;
import java.util.Locale;
import java.util.Scanner;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;

/** One test at least for every section of the cue lists that decides a stance. */
class CuesTest {
    private static final Set<String> LISTS_OF_WORDS = Set.of(
            "stop",
            "stop-clause",
            "stop-comma",
            "complement",
            "condition",
            "relative",
            "weightless",
            "evaluating",
            "factive",
            "naming",
            "copula",
            "negator",
            "withholding",
            "asking",
            "meanwhile");

    private static final String CASES = "/io/parallax/matching/stances-en.txt";

    @ParameterizedTest
    @CsvFileSource(resources = CASES, delimiter = '|', quoteCharacter = '^')
    void decideTheStance(String section, String stance, String marked) {
        assertThat(Marked.of(marked).stance().stance())
                .as(section + ": " + marked)
                .isEqualTo(Stance.valueOf(stance.toUpperCase(Locale.ROOT)));
    }

    @Test
    void haveATestForEachSection() {
        var sections = new TreeSet<>(
                Sections.read("/io/parallax/matching/cues-en.txt").lines().keySet());
        sections.removeAll(LISTS_OF_WORDS);
        var tested = new TreeSet<String>();
        try (var cases = new Scanner(CuesTest.class.getResourceAsStream(CASES), UTF_8)) {
            cases.useDelimiter("\\R")
                    .tokens()
                    .filter(line -> !line.startsWith("#"))
                    .forEach(line ->
                            tested.add(line.substring(0, line.indexOf('|')).strip()));
        }
        assertThat(tested).isEqualTo(sections);
    }

    @Test
    void areGivenWithTheirSpan() {
        var marked = Marked.of("The envoy denied on Monday that [[NATO was off the table]].");
        assertThat(marked.stance().cue().in(marked.text())).isEqualTo("denied on Monday that");
        assertThat(Marked.of("He said [[NATO was off the table]].").stance().cue())
                .isNull();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '^', textBlock = """
                    affirmed | NATO off the table     | [[NATO is off the table]].
                    denied   | NATO off the table     | [[NATO is not off the table]].
                    denied   | NATO off the table     | [[NATO isn't off the table]].
                    denied   | Kyiv accept a loss of land | [[Kyiv "will never accept a loss of land]]," he said.
                    affirmed | never let Kyiv in     | NATO must promise [[never to let Kyiv in]].
                    affirmed | NATO not on the table  | [[NATO is not on the table]].
                    affirmed | cannot join NATO       | Ukraine [[cannot join NATO]].
                    hedged   | NATO off the table     | [[NATO could be off the table]].
                    affirmed | may join NATO          | Ukraine [[may join NATO]].
                    questioned | if Russia attacks Riga | It will fight [[if Russia attacks Riga]].
                    denied   | never join NATO        | He denied that Kyiv will [[never join NATO]].
                    affirmed | NATO off the table     | He denied that [[NATO was not off the table]].
                    """)
    void leaveOutNegationThatTheMatchCallsFor(String stance, String own, String marked) {
        assertThat(Marked.of(marked).stance(own).stance())
                .as(marked)
                .isEqualTo(Stance.valueOf(stance.toUpperCase(Locale.ROOT)));
    }

    @Test
    void ofLanguagesWithoutListsAreQuestionMarksOnly() {
        var text = "Ist die NATO vom Tisch? Er bestreitet, dass die NATO vom Tisch ist.";
        var discourse = Discourse.of(Place.BODY, text, io.parallax.text.Sentences.in(text), "de");
        assertThat(discourse
                        .stance(new io.parallax.text.Span(8, 22), 0, word -> true)
                        .stance())
                .isEqualTo(Stance.QUESTIONED);
        assertThat(discourse
                        .stance(new io.parallax.text.Span(48, 62), 1, word -> true)
                        .stance())
                .isEqualTo(Stance.AFFIRMED);
    }
}
